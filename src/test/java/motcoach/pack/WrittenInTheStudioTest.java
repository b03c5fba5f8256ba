package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import motcoach.method.Language;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.robot.Simulator;
import motcoach.studio.Gaps;
import org.junit.jupiter.api.Test;

/** A story that was begun with the skeleton and written in the studio's window alone. */
class WrittenInTheStudioTest {
  private static final Path PACK = Path.of("src/test/resources/written/dry-cleaning-counter");

  private final PackReader.Outcome read = new PackReader().read(PACK, "dry-cleaning-counter");

  private Scenario story() {
    return read.pack().orElseThrow().scenarios().get(0);
  }

  @Test
  void it_is_whole_in_both_languages_and_nothing_is_left_to_mend() {
    assertThat(read.problems()).isEmpty();
    assertThat(story().beats()).hasSizeGreaterThanOrEqualTo(10);
    DraftFiles.Opened opened = new DraftFiles().open(PACK);
    assertThat(Gaps.of(SchemaShapes.shipped(), opened.draft()).open()).isEmpty();
  }

  @Test
  void whoever_asks_and_keeps_their_word_comes_to_its_good_end_in_both_languages() {
    Simulator simulator =
        new Simulator(new ShippedRules().engine(List.of(), new Problems()).orElseThrow());
    for (Language language : Language.values()) {
      Play play = simulator.ideal(story(), language, 1);
      assertThat(play.ending()).as(language.id()).contains(story().endings().get(0));
      assertThat(play.debrief().total()).isGreaterThanOrEqualTo(story().passMark());
    }
  }
}

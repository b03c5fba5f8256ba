package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.scenario.Engine;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.robot.Simulator;
import motcoach.studio.Gaps;
import org.junit.jupiter.api.Test;

/** A story that was begun with the skeleton and written in the studio's window alone. */
class WrittenInTheStudioTest {
  private static final Path PACK = Path.of("src/test/resources/written/dry-cleaning-counter");

  private final PackReader.Outcome read = new PackReader().read(PACK, "dry-cleaning-counter");

  private final Engine engine = new ShippedRules().engine(List.of(), new Problems()).orElseThrow();

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
    Simulator simulator = new Simulator(engine);
    for (Language language : Language.values()) {
      Play play = simulator.ideal(story(), language, 1);
      assertThat(play.ending()).as(language.id()).contains(story().endings().get(0));
      assertThat(play.debrief().total()).isGreaterThanOrEqualTo(story().passMark());
    }
  }

  @Test
  void after_a_deed_that_leads_to_another_stage_its_answers_are_offered() {
    Play play = engine.begin(story(), new Setup(Mode.GUIDED, Language.EN, 1));
    for (Input input :
        List.of(
            new Input.Said("I'm so sorry. What is the suit for today?"),
            new Input.Said(
                "I will take it to Aunt Luo myself and have the lapel clean by eleven."
                    + " Does that work for you?"),
            new Input.Did("do-it"))) {
      play = play.take(input).play();
    }
    assertThat(play.stage()).isEqualTo(Stage.CONFIRM);
    assertThat(play.options()).extracting(Option::id).containsExactlyInAnyOrder("ask", "leave");
  }
}

package motcoach.ui.practise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.app.Content;
import motcoach.method.Family;
import motcoach.method.Language;
import motcoach.progress.Library;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Place;
import org.junit.jupiter.api.Test;

/** Over the scenarios that come with the program. */
class EasierWayTest {
  private static final Content CONTENT = Content.read(Optional.empty());
  private static final List<Library.Entry> LIBRARY = CONTENT.library().entries();

  private static List<EasierWay> than(Library.Entry entry, Mode mode) {
    Play play = CONTENT.plays().begin(entry.scenario(), new Setup(mode, Language.ZH, 9));
    return EasierWay.than(play, entry.packId(), LIBRARY);
  }

  private static Scenario of(Place.Briefing place) {
    return LIBRARY.stream()
        .map(Library.Entry::scenario)
        .filter(scenario -> scenario.id().equals(place.scenarioId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameTalkWithAllHelpKeepsCustomerLanguageAndEvents() {
    for (Library.Entry entry : LIBRARY) {
      assertThat(than(entry, Mode.TEST).get(0).place())
          .isEqualTo(
              new Place.Begin(
                  entry.packId(), entry.scenario().id(), new Setup(Mode.GUIDED, Language.ZH, 9)));
    }
  }

  @Test
  void anotherTalkIsLowerInLevelAndTrainsSomethingOfTheSame() {
    int offered = 0;
    for (Library.Entry entry : LIBRARY) {
      for (EasierWay way : than(entry, Mode.GUIDED)) {
        Scenario other = of((Place.Briefing) way.place());
        assertThat(other.level()).isLessThan(entry.scenario().level());
        Set<Family> shared =
            Family.of(other.trains()).stream()
                .filter(Family.of(entry.scenario().trains())::contains)
                .collect(Collectors.toSet());
        assertThat(shared).isNotEmpty();
        offered++;
      }
    }
    assertThat(offered).isGreaterThanOrEqualTo(8);
  }

  @Test
  void belowTheEasiestThereIsNone() {
    LIBRARY.stream()
        .filter(entry -> entry.scenario().level() == 1)
        .forEach(entry -> assertThat(than(entry, Mode.GUIDED)).isEmpty());
  }
}

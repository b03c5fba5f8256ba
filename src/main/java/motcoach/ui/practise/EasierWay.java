package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import motcoach.method.Family;
import motcoach.method.Text;
import motcoach.progress.Library;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Place;

/**
 * A talk that asks less of the trainee than the one that is going on.
 *
 * @param other title of another scenario; empty for the same one with all help
 */
record EasierWay(Place place, Optional<Text> other) {

  /**
   * The same talk with all help, and the scenario next below in level that trains most of the same.
   */
  static List<EasierWay> than(Play play, String packId, List<Library.Entry> library) {
    List<EasierWay> ways = new ArrayList<>();
    Scenario now = play.scenario();
    Setup setup = play.setup();
    if (setup.mode() != Mode.GUIDED) {
      Setup guided = new Setup(Mode.GUIDED, setup.language(), setup.seed());
      ways.add(new EasierWay(new Place.Begin(packId, now.id(), guided), Optional.empty()));
    }
    library.stream()
        .filter(entry -> entry.scenario().level() < now.level())
        .filter(entry -> shared(entry.scenario(), now) > 0)
        .max(
            Comparator.<Library.Entry>comparingLong(entry -> shared(entry.scenario(), now))
                .thenComparingInt(entry -> entry.scenario().level()))
        .ifPresent(entry -> ways.add(other(entry)));
    return List.copyOf(ways);
  }

  private static EasierWay other(Library.Entry entry) {
    return new EasierWay(
        new Place.Briefing(entry.packId(), entry.scenario().id()),
        Optional.of(entry.scenario().title()));
  }

  private static long shared(Scenario one, Scenario other) {
    List<Family> families = Family.of(other.trains());
    return Family.of(one.trains()).stream().filter(families::contains).count();
  }
}

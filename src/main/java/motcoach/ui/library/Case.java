package motcoach.ui.library;

import java.util.List;
import java.util.Optional;
import motcoach.method.Family;
import motcoach.progress.Library;
import motcoach.progress.Played;
import motcoach.scenario.Scenario;

/**
 * A scenario as it stands to the trainee.
 *
 * @param played empty when it was never begun
 * @param begunRank 0 for the scenario begun last, 1 for the one before …; those never begun come
 *     after all others
 */
record Case(Library.Entry entry, Optional<Played> played, int begunRank) {

  Scenario scenario() {
    return entry.scenario();
  }

  List<Family> families() {
    return Family.of(scenario().trains());
  }

  /** Whether it belongs to {@code state}; one that was done and is open again belongs to two. */
  boolean is(ShelfState state) {
    return switch (state) {
      case UNSEEN -> played.isEmpty();
      case IN_PROGRESS -> played.filter(all -> all.open().isPresent() || !all.done()).isPresent();
      case DONE -> played.filter(Played::done).isPresent();
    };
  }

  /** The one state that says most: what can be gone on with comes first. */
  ShelfState state() {
    return is(ShelfState.IN_PROGRESS)
        ? ShelfState.IN_PROGRESS
        : is(ShelfState.DONE) ? ShelfState.DONE : ShelfState.UNSEEN;
  }
}

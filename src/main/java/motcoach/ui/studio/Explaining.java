package motcoach.ui.studio;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.scenario.Input;
import motcoach.scenario.Overheard;
import motcoach.studio.tryout.Standing;
import motcoach.ui.kit.Tasks;
import motcoach.ui.studio.TryoutViewModel.Known;
import motcoach.ui.studio.TryoutViewModel.Reason;
import motcoach.ui.studio.TryoutViewModel.Stand;

/** Why a turn went as it did; the one asked for last. */
final class Explaining {
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Reason>> looked =
      new ReadOnlyObjectWrapper<>(this, "looked", Optional.empty());
  private int ticket;

  Explaining(Tasks tasks) {
    this.tasks = tasks;
  }

  ReadOnlyObjectProperty<Optional<Reason>> lookedProperty() {
    return looked.getReadOnlyProperty();
  }

  /** Nothing is to be explained any more. */
  void forget() {
    ticket++;
    looked.set(Optional.empty());
  }

  /**
   * @param index of a step; none for a negative one
   */
  void explain(Stand stand, int index) {
    if (index < 0) {
      forget();
      return;
    }
    Standing.Step step = stand.standing().steps().get(index);
    int mine = ++ticket;
    tasks.run(
        () -> new Reason(index, step, overheard(stand.known(), step)),
        reason -> {
          if (mine == ticket) {
            looked.set(Optional.of(reason));
          }
        },
        failed -> {
          if (mine == ticket) {
            looked.set(Optional.empty());
          }
        });
  }

  private static Optional<Overheard> overheard(Known known, Standing.Step step) {
    return step.input() instanceof Input.Said said
        ? Optional.of(
            known.engine().overhear(known.scenario(), said.words(), step.before().situation()))
        : Optional.empty();
  }
}

package motcoach.ui.reports;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.progress.account.Organisation;
import motcoach.progress.account.Policy;
import motcoach.ui.kit.Tasks;

/** What reports of this workstation may contain. */
public final class RulesViewModel {
  private final ReportPorts ports;
  private final Tasks tasks;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

  RulesViewModel(ReportPorts ports, Tasks tasks, Runnable changed) {
    this.ports = ports;
    this.tasks = tasks;
    this.changed = changed;
  }

  public ReadOnlyObjectProperty<Optional<Exception>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Other rules hold from the next report on. */
  public void put(Policy policy) {
    run(() -> ports.policies().put(policy));
  }

  /** To whom learning records belong from the next one on. */
  public void put(Organisation organisation) {
    run(() -> organisation.keep(ports.settings()));
  }

  private void run(Runnable work) {
    tasks.run(
        () -> {
          work.run();
          return true;
        },
        done -> {
          failure.set(Optional.empty());
          changed.run();
        },
        why -> failure.set(Optional.of(why)));
  }
}

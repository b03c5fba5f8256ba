package motcoach.ui.reports;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    tasks.run(
        () -> {
          ports.policies().put(policy);
          return policy;
        },
        done -> {
          failure.set(Optional.empty());
          changed.run();
        },
        why -> failure.set(Optional.of(why)));
  }
}

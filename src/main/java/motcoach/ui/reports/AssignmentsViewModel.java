package motcoach.ui.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Assignment.Assignee;
import motcoach.ui.kit.Tasks;

/** Who should practise what by when, and who is in which team. */
public final class AssignmentsViewModel {

  /** What is said about the last thing that was done. */
  public enum Remark {
    NOTHING,
    /** Nobody was chosen, or nothing to practise. */
    INCOMPLETE,
    /** What was typed is no day, or one that has passed. */
    NO_DAY,
    ASSIGNED,
    REMOVED,
    TEAM_SET
  }

  private final ReportPorts ports;
  private final Tasks tasks;
  private final Runnable changed;
  private final ObjectProperty<Optional<Assignee>> who =
      new SimpleObjectProperty<>(this, "who", Optional.empty());
  private final ObjectProperty<Optional<What>> what =
      new SimpleObjectProperty<>(this, "what", Optional.empty());
  private final StringProperty by = new SimpleStringProperty(this, "by", "");
  private final ReadOnlyObjectWrapper<Remark> remark =
      new ReadOnlyObjectWrapper<>(this, "remark", Remark.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

  /**
   * What is to be practised.
   *
   * @param scenario empty for the whole pack
   */
  public record What(String pack, Optional<String> scenario) {}

  AssignmentsViewModel(ReportPorts ports, Tasks tasks, Runnable changed) {
    this.ports = ports;
    this.tasks = tasks;
    this.changed = changed;
  }

  public ObjectProperty<Optional<Assignee>> whoProperty() {
    return who;
  }

  public ObjectProperty<Optional<What>> whatProperty() {
    return what;
  }

  /** The last day, as typed. */
  public StringProperty byProperty() {
    return by;
  }

  public ReadOnlyObjectProperty<Remark> remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Exception>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Assigns what was chosen, from today on. */
  public void assign() {
    LocalDate today = LocalDate.now(ports.clock());
    Optional<LocalDate> last = Days.day(by.get()).filter(day -> !day.isBefore(today));
    if (who.get().isEmpty() || what.get().isEmpty()) {
      remark.set(Remark.INCOMPLETE);
    } else if (last.isEmpty()) {
      remark.set(Remark.NO_DAY);
    } else {
      What asked = what.get().get();
      Assignment made =
          new Assignment(
              ports.ids().get(),
              who.get().get(),
              asked.pack(),
              asked.scenario(),
              today,
              last.get());
      run(
          () -> {
            ports.assignments().put(made);
            return made;
          },
          Remark.ASSIGNED);
    }
  }

  /** Takes one back. */
  public void remove(UUID id) {
    run(
        () -> {
          ports.assignments().remove(id);
          return id;
        },
        Remark.REMOVED);
  }

  /** Sets somebody's team; a blank name takes it away. */
  public void team(UUID person, String name) {
    run(
        () -> {
          ports.teams().put(person, name);
          return person;
        },
        Remark.TEAM_SET);
  }

  private <T> void run(Callable<T> work, Remark then) {
    tasks.run(
        work,
        done -> {
          failure.set(Optional.empty());
          remark.set(then);
          changed.run();
        },
        why -> failure.set(Optional.of(why)));
  }
}

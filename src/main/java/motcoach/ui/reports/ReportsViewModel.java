package motcoach.ui.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.progress.bundle.ChainState;
import motcoach.ui.kit.Tasks;

/** What is asked, and what the report says to it. */
public final class ReportsViewModel {

  /** The kinds of reports, kept apart, and what they are made of. */
  public enum Part {
    PEOPLE,
    GROUPS,
    DESK
  }

  private final ReportPorts ports;
  private final Tasks tasks;
  private final Tasks aside;
  private final ExportViewModel export;
  private final BringingViewModel bringing;
  private final AssignmentsViewModel assignments;
  private final RulesViewModel rules;
  private int ticket;

  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.PEOPLE);
  private final ObjectProperty<Span> span = new SimpleObjectProperty<>(this, "span", Span.ALL);
  private final ObjectProperty<Sorting> sorting =
      new SimpleObjectProperty<>(this, "sorting", Sorting.USUAL);
  private final StringProperty firstDay = new SimpleStringProperty(this, "firstDay", "");
  private final StringProperty lastDay = new SimpleStringProperty(this, "lastDay", "");
  private final ReadOnlyObjectWrapper<Question> question =
      new ReadOnlyObjectWrapper<>(this, "question", Question.ALL);
  private final ReadOnlyObjectWrapper<Optional<Stand>> stand =
      new ReadOnlyObjectWrapper<>(this, "stand", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
      new ReadOnlyObjectWrapper<>(this, "sheet", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ChainState>> chain =
      new ReadOnlyObjectWrapper<>(this, "chain", Optional.empty());
  private final ReadOnlyBooleanWrapper noDays = new ReadOnlyBooleanWrapper(this, "noDays");
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

  /**
   * @param aside for what takes long: writing files, taking bundles in, looking through the journal
   */
  public ReportsViewModel(ReportPorts ports, Tasks tasks, Tasks aside) {
    this.ports = ports;
    this.tasks = tasks;
    this.aside = aside;
    export = new ExportViewModel(ports.making(), tasks, aside, this::load);
    bringing = new BringingViewModel(ports.bringing(), tasks, aside, this::load);
    assignments = new AssignmentsViewModel(ports, tasks, this::load);
    rules = new RulesViewModel(ports, tasks, this::load);
    part.addListener((changed, before, now) -> turn(now));
    span.addListener((changed, before, now) -> ask());
  }

  public ObjectProperty<Part> partProperty() {
    return part;
  }

  public ObjectProperty<Span> spanProperty() {
    return span;
  }

  /** Of the lines about people. */
  public ObjectProperty<Sorting> sortingProperty() {
    return sorting;
  }

  /** As typed, where the span is {@link Span#OWN}. */
  public StringProperty firstDayProperty() {
    return firstDay;
  }

  public StringProperty lastDayProperty() {
    return lastDay;
  }

  public ReadOnlyObjectProperty<Question> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** Empty until it is read. */
  public ReadOnlyObjectProperty<Optional<Stand>> standProperty() {
    return stand.getReadOnlyProperty();
  }

  /** Empty while it is made. */
  public ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** Empty until the journal was looked through. */
  public ReadOnlyObjectProperty<Optional<ChainState>> chainProperty() {
    return chain.getReadOnlyProperty();
  }

  /** Whether what was typed cannot be the days of a report. */
  public ReadOnlyBooleanProperty noDaysProperty() {
    return noDays.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Exception>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  public ExportViewModel export() {
    return export;
  }

  public BringingViewModel bringing() {
    return bringing;
  }

  public AssignmentsViewModel assignments() {
    return assignments;
  }

  public RulesViewModel rules() {
    return rules;
  }

  public LocalDate today() {
    return LocalDate.now(ports.clock());
  }

  /** Reads everything, then answers. */
  public void load() {
    run(
        () -> Stand.read(ports),
        read -> {
          stand.set(Optional.of(read));
          ask();
        });
    aside.run(
        ports.witness()::state,
        state -> chain.set(Optional.of(state)),
        // Only what is said of the journal is missing then; the report itself stands.
        why -> chain.set(Optional.empty()));
  }

  /** Asks otherwise. */
  public void choose(UnaryOperator<Question> change) {
    Question asked = change.apply(question.get());
    if (!asked.equals(question.get())) {
      question.set(asked);
      ask();
    }
  }

  /** Groups are told of whole months only, so not every span fits both. */
  private void turn(Part now) {
    Span before = span.get();
    if (now == Part.GROUPS && !Span.OF_GROUPS.contains(before)) {
      span.set(Span.LAST_MONTH);
    }
    export.forget();
    if (span.get() == before) {
      ask();
    }
  }

  /** What was typed as days is asked for. */
  public void confirmDays() {
    ask();
  }

  private Optional<Days> days() {
    LocalDate today = today();
    return span.get() == Span.OWN
        ? Days.of(firstDay.get(), lastDay.get())
        : Optional.of(new Days(span.get().from(today), span.get().until(today)));
  }

  private void ask() {
    Optional<Days> days = days();
    boolean groups = part.get() == Part.GROUPS;
    boolean both = days.map(d -> d.from().isPresent() && d.until().isPresent()).orElse(false);
    noDays.set(groups ? !both : days.isEmpty());
    sheet.set(Optional.empty());
    ticket++;
    if (noDays.get() || part.get() == Part.DESK || stand.get().isEmpty()) {
      return;
    }
    question.set(question.get().within(days.get().from(), days.get().until()));
    Question asked = question.get();
    answer(() -> groups ? groups(asked, false) : ports.making().people(asked));
  }

  private Sheet groups(Question asked, boolean giveOut) {
    return ports.making().groups(asked.from().orElseThrow(), asked.until().orElseThrow(), giveOut);
  }

  /** Shows a group report that counts as given out by being seen. */
  public void giveOut() {
    Question asked = question.get();
    ticket++;
    sheet.set(Optional.empty());
    answer(() -> groups(asked, true));
  }

  private void answer(Callable<Sheet> work) {
    int mine = ticket;
    run(
        work,
        made -> {
          if (mine == ticket) {
            sheet.set(Optional.of(made));
          }
        });
  }

  /** Stops what nobody waits for any more; files are whole or not there. */
  void left() {
    export.cancel();
    bringing.cancel();
  }

  private <T> void run(Callable<T> work, java.util.function.Consumer<T> done) {
    tasks.run(
        work,
        read -> {
          failure.set(Optional.empty());
          done.accept(read);
        },
        why -> failure.set(Optional.of(why)));
  }
}

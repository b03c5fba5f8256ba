package motcoach.ui.home;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import motcoach.progress.Choice;
import motcoach.progress.Library;
import motcoach.progress.Notes;
import motcoach.progress.Plan;
import motcoach.progress.PracticeWeek;
import motcoach.progress.Settings;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;

/** What home shows and where it leads. Read anew on each visit. */
public final class HomeViewModel {

  /** Part of the day, for the greeting. */
  public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING
  }

  private final HomeReader reader;
  private final Settings settings;
  private final Notes notes;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Clock clock;

  private final ReadOnlyObjectWrapper<Optional<HomeContent>> content =
      new ReadOnlyObjectWrapper<>(this, "content", Optional.empty());
  private final ObjectProperty<Optional<Exception>> failure =
      new SimpleObjectProperty<>(this, "failure", Optional.empty());
  private final ObjectProperty<PracticeWeek> week =
      new SimpleObjectProperty<>(this, "week", new PracticeWeek(0, PracticeWeek.USUAL_GOAL));
  private final ObjectProperty<Optional<Plan.Answer>> answered =
      new SimpleObjectProperty<>(this, "answered", Optional.empty());
  private final ObjectProperty<Optional<Exception>> notKept =
      new SimpleObjectProperty<>(this, "notKept", Optional.empty());

  public HomeViewModel(
      HomeReader reader,
      Settings settings,
      Notes notes,
      Tasks tasks,
      Navigator navigator,
      Clock clock) {
    this.reader = reader;
    this.settings = settings;
    this.notes = notes;
    this.tasks = tasks;
    this.navigator = navigator;
    this.clock = clock;
  }

  /** Reads everything; what was shown stays until it is there. */
  public void load() {
    failure.set(Optional.empty());
    tasks.run(reader::read, this::show, why -> failure.set(Optional.of(why)));
  }

  private void show(HomeContent read) {
    answered.set(Optional.empty());
    notKept.set(Optional.empty());
    week.set(read.week());
    content.set(Optional.of(read));
  }

  /** Empty until it was read once. */
  ReadOnlyObjectProperty<Optional<HomeContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Why reading failed. */
  public ObjectProperty<Optional<Exception>> failureProperty() {
    return failure;
  }

  /** Practice days of this week beside the goal. */
  ObjectProperty<PracticeWeek> weekProperty() {
    return week;
  }

  /** What was answered about the plan, once it is kept. */
  ObjectProperty<Optional<Plan.Answer>> answeredProperty() {
    return answered;
  }

  /** Why the last answer or goal could not be kept. */
  ObjectProperty<Optional<Exception>> notKeptProperty() {
    return notKept;
  }

  /** Whether the plan came up, and helped. */
  void answer(Plan plan, Plan.Answer answer) {
    String note = new Plan.Asked(clock.instant(), answer).note();
    keep(
        () -> notes.put(plan.attempt(), Plan.ASKED, note), () -> answered.set(Optional.of(answer)));
  }

  /** How many days a week somebody wants to practise from now on. */
  void aimFor(int days) {
    keep(() -> Choice.WEEKLY_GOAL.keep(settings, days), () -> week.set(week.get().withGoal(days)));
  }

  private void keep(Runnable change, Runnable kept) {
    notKept.set(Optional.empty());
    tasks.<Void>run(
        () -> {
          change.run();
          return null;
        },
        done -> kept.run(),
        why -> notKept.set(Optional.of(why)));
  }

  public DayPart dayPart() {
    int hour = LocalTime.now(clock).getHour();
    if (hour >= 4 && hour < 12) {
      return DayPart.MORNING;
    }
    return hour >= 12 && hour < 18 ? DayPart.AFTERNOON : DayPart.EVENING;
  }

  public void resume(UUID attempt) {
    navigator.go(new Place.Resume(attempt));
  }

  public void prepare(Library.Entry entry) {
    navigator.go(new Place.Briefing(entry.packId(), entry.scenario().id()));
  }

  public void debrief(UUID attempt) {
    navigator.go(new Place.Debrief(attempt));
  }

  public void drill() {
    navigator.go(new Place.Drills());
  }

  /** To all scenarios. */
  public void browse() {
    navigator.go(new Place.Practise());
  }
}

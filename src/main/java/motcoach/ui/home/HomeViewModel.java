package motcoach.ui.home;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import motcoach.progress.Library;
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
  private final Tasks tasks;
  private final Navigator navigator;
  private final Clock clock;

  private final ReadOnlyObjectWrapper<Optional<HomeContent>> content =
      new ReadOnlyObjectWrapper<>(this, "content", Optional.empty());
  private final ObjectProperty<Optional<Exception>> failure =
      new SimpleObjectProperty<>(this, "failure", Optional.empty());

  public HomeViewModel(HomeReader reader, Tasks tasks, Navigator navigator, Clock clock) {
    this.reader = reader;
    this.tasks = tasks;
    this.navigator = navigator;
    this.clock = clock;
  }

  /** Reads everything; what was shown stays until it is there. */
  public void load() {
    failure.set(Optional.empty());
    tasks.run(
        reader::read, read -> content.set(Optional.of(read)), why -> failure.set(Optional.of(why)));
  }

  /** Empty until it was read once. */
  ReadOnlyObjectProperty<Optional<HomeContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Why reading failed. */
  public ObjectProperty<Optional<Exception>> failureProperty() {
    return failure;
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
}

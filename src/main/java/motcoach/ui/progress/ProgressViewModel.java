package motcoach.ui.progress;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.method.Family;
import motcoach.progress.Library;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;

/** What progress shows, which family stands open, and where it leads. Read anew on each visit. */
public final class ProgressViewModel {
  private final ProgressReader reader;
  private final Tasks tasks;
  private final Navigator navigator;

  private final ReadOnlyObjectWrapper<Optional<ProgressContent>> content =
      new ReadOnlyObjectWrapper<>(this, "content", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Family>> open =
      new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<FamilyDetail>> detail =
      new ReadOnlyObjectWrapper<>(this, "detail", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Exception>> detailFailure =
      new ReadOnlyObjectWrapper<>(this, "detailFailure", Optional.empty());

  public ProgressViewModel(ProgressReader reader, Tasks tasks, Navigator navigator) {
    this.reader = reader;
    this.tasks = tasks;
    this.navigator = navigator;
  }

  /** Reads everything; what was shown stays until it is there. */
  public void load() {
    failure.set(Optional.empty());
    tasks.run(
        reader::read, read -> content.set(Optional.of(read)), why -> failure.set(Optional.of(why)));
  }

  /** Opens what the level of a family stands on, or closes it again. One is open at a time. */
  public void toggle(Family family) {
    detail.set(Optional.empty());
    detailFailure.set(Optional.empty());
    if (open.get().filter(family::equals).isPresent()) {
      open.set(Optional.empty());
      return;
    }
    open.set(Optional.of(family));
    content
        .get()
        .map(read -> read.masteries().get(family))
        .ifPresent(
            mastery ->
                tasks.run(
                    () -> reader.detail(mastery),
                    this::show,
                    why -> detailFailure.set(Optional.of(why))));
  }

  /** Another family may have been opened while this one was read. */
  private void show(FamilyDetail read) {
    if (open.get().filter(read.family()::equals).isPresent()) {
      detail.set(Optional.of(read));
    }
  }

  /** Empty until it was read once. */
  ReadOnlyObjectProperty<Optional<ProgressContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Why reading failed. */
  public ReadOnlyObjectProperty<Optional<Exception>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** The family that stands open. */
  public ReadOnlyObjectProperty<Optional<Family>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** What the open one stands on; empty while it is read. */
  ReadOnlyObjectProperty<Optional<FamilyDetail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /** Why that could not be read. */
  public ReadOnlyObjectProperty<Optional<Exception>> detailFailureProperty() {
    return detailFailure.getReadOnlyProperty();
  }

  public void debrief(UUID attempt) {
    navigator.go(new Place.Debrief(attempt));
  }

  /** The card of a concept. */
  public void handbook(String concept) {
    navigator.go(new Place.Handbook(Optional.of(concept)));
  }

  public void prepare(Library.Entry entry) {
    navigator.go(new Place.Briefing(entry.packId(), entry.scenario().id()));
  }

  public void practise() {
    navigator.go(new Place.Practise());
  }
}

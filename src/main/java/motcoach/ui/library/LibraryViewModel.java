package motcoach.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.method.Family;
import motcoach.progress.Library;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;

/** The scenarios that are looked for. What was typed is forgotten, how it was filtered is not. */
public final class LibraryViewModel {
  private final LibraryReader reader;
  private final Tasks tasks;
  private final Navigator navigator;

  private final ReadOnlyObjectWrapper<Optional<LibraryContent>> content =
      new ReadOnlyObjectWrapper<>(this, "content", Optional.empty());
  private final ReadOnlyObjectWrapper<List<Case>> found =
      new ReadOnlyObjectWrapper<>(this, "found", List.of());
  private final ObjectProperty<Optional<Exception>> failure =
      new SimpleObjectProperty<>(this, "failure", Optional.empty());
  private final ObjectProperty<Optional<Exception>> notKept =
      new SimpleObjectProperty<>(this, "notKept", Optional.empty());
  private final ObjectProperty<Filters> filters =
      new SimpleObjectProperty<>(this, "filters", Filters.NONE);
  private final StringProperty search = new SimpleStringProperty(this, "search", "");

  public LibraryViewModel(LibraryReader reader, Tasks tasks, Navigator navigator) {
    this.reader = reader;
    this.tasks = tasks;
    this.navigator = navigator;
    search.addListener((typed, before, now) -> find());
    filters.addListener((chosen, before, now) -> find());
  }

  /** Reads everything; what was shown stays until it is there. */
  public void load() {
    failure.set(Optional.empty());
    tasks.run(reader::read, this::show, why -> failure.set(Optional.of(why)));
  }

  private void show(LibraryContent read) {
    filters.set(read.filters());
    content.set(Optional.of(read));
    find();
  }

  private void find() {
    found.set(
        content
            .get()
            .map(read -> read.shelf().find(filters.get(), search.get()))
            .orElse(List.of()));
  }

  /** Empty until it was read once. */
  ReadOnlyObjectProperty<Optional<LibraryContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** What filters and search leave over, in order. */
  ReadOnlyObjectProperty<List<Case>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Why reading failed. */
  public ObjectProperty<Optional<Exception>> failureProperty() {
    return failure;
  }

  /** Why the filters could not be kept. */
  public ObjectProperty<Optional<Exception>> notKeptProperty() {
    return notKept;
  }

  public StringProperty searchProperty() {
    return search;
  }

  /** Changed by {@link #filter} only. */
  ReadOnlyObjectProperty<Filters> filtersProperty() {
    return filters;
  }

  /** Shows by these from now on, and the next time too. */
  void filter(Filters chosen) {
    if (chosen.equals(filters.get())) {
      return;
    }
    filters.set(chosen);
    notKept.set(Optional.empty());
    tasks.<Void>run(
        () -> {
          reader.keep(chosen);
          return null;
        },
        kept -> {},
        why -> notKept.set(Optional.of(why)));
  }

  /** Everything again. */
  public void clear() {
    search.set("");
    filter(filters.get().open());
  }

  /** Only what trains {@code family}. */
  public void focus(Family family) {
    search.set("");
    filter(filters.get().open().withFamily(Optional.of(family)));
  }

  public void prepare(Library.Entry entry) {
    navigator.go(new Place.Briefing(entry.packId(), entry.scenario().id()));
  }
}

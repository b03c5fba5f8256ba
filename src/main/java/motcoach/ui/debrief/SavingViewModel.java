package motcoach.ui.debrief;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.method.Language;
import motcoach.progress.Settings;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import motcoach.progress.review.Review;
import motcoach.progress.review.Reviews;
import motcoach.ui.kit.FreeName;
import motcoach.ui.kit.Tasks;

/** Saves a debrief as PDF where the trainee wants it. */
public final class SavingViewModel {
  private static final String FOLDER = "pdf-folder";
  private static final String SUFFIX = ".pdf";

  /** Where saving stands. */
  public sealed interface State {}

  /** Nothing was saved yet. */
  public record Idle() implements State {}

  public record Writing() implements State {}

  public record Saved(Path file) implements State {}

  public record NotSaved(Kind kind, String place) implements State {}

  private final Reviews reviews;
  private final Printing printing;
  private final Settings settings;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Idle());
  private final ReadOnlyObjectWrapper<Optional<Path>> folder =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public SavingViewModel(Reviews reviews, Printing printing, Settings settings, Tasks tasks) {
    this.reviews = reviews;
    this.printing = printing;
    this.settings = settings;
    this.tasks = tasks;
  }

  /** Finds out where the last one was saved. */
  public void open() {
    tasks.run(
        () -> settings.get(FOLDER).flatMap(SavingViewModel::there),
        folder::set,
        // Only a convenience: without it the dialog opens where the system likes.
        cause -> folder.set(Optional.empty()));
  }

  private static Optional<Path> there(String place) {
    try {
      return Optional.of(Path.of(place)).filter(Files::isDirectory);
    } catch (InvalidPathException written) {
      // By another system.
      return Optional.empty();
    }
  }

  /** Writes the debrief as it stands now. */
  public void save(UUID attempt, Language language, Path chosen) {
    Path file = FreeName.of(chosen, SUFFIX);
    state.set(new Writing());
    tasks.run(
        () -> write(attempt, language, file),
        written -> state.set(written ? saved(file) : failed(Kind.OTHER, file)),
        cause -> state.set(failed(cause, file)));
  }

  private boolean write(UUID attempt, Language language, Path file) {
    Optional<Review> review = reviews.of(attempt);
    review.ifPresent(found -> printing.write(found, language, file));
    return review.isPresent();
  }

  private State saved(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    folder.set(Optional.of(parent));
    tasks.<Void>run(
        () -> {
          settings.put(FOLDER, parent.toString());
          return null;
        },
        done -> {},
        // The file is there; that the folder is not remembered costs a click the next time.
        cause -> folder.set(Optional.of(parent)));
    return new Saved(file);
  }

  private static State failed(Exception cause, Path file) {
    return cause instanceof StoreException store
        ? new NotSaved(store.kind(), store.place())
        : failed(Kind.OTHER, file);
  }

  private static State failed(Kind kind, Path file) {
    return new NotSaved(kind, file.toString());
  }

  /** A file name that every system takes, made from a title and a day. */
  public static String fileName(String title, String day) {
    String clean = title.replaceAll("[\\s\\p{C}\\\\/:*?\"<>|]+", " ").strip();
    int end = Math.min(clean.codePointCount(0, clean.length()), 60);
    String start = clean.substring(0, clean.offsetByCodePoints(0, end)).strip();
    return start + " " + day + SUFFIX;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Where the last one was saved; empty when nowhere, or no longer there. */
  public ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
    return folder.getReadOnlyProperty();
  }
}

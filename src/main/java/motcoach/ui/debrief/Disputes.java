package motcoach.ui.debrief;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import motcoach.progress.review.Review;
import motcoach.progress.review.Reviews;

/** The verdicts the trainee disagrees with: one click, words if wanted, and back. */
public final class Disputes {
  private final Reviews reviews;
  private final BiConsumer<Keeping, Runnable> keep;
  private final ObservableSet<String> open = FXCollections.observableSet();
  private final Map<String, StringProperty> words = new HashMap<>();
  private final Map<String, String> kept = new HashMap<>();

  Disputes(Reviews reviews, BiConsumer<Keeping, Runnable> keep) {
    this.reviews = reviews;
    this.keep = keep;
  }

  void open(Review review) {
    review
        .contests()
        .forEach(
            (criterion, contest) -> {
              wordsProperty(criterion).set(contest.words());
              kept.put(criterion, contest.words());
              open.add(criterion);
            });
  }

  /** Disputes the verdict on a criterion. */
  public void dispute(String criterion) {
    String view = wordsProperty(criterion).get();
    keep.accept(
        id -> reviews.contest(id, criterion, view),
        () -> {
          kept.put(criterion, view);
          open.add(criterion);
        });
  }

  /** Takes it back, with its words. */
  public void withdraw(String criterion) {
    keep.accept(
        id -> reviews.withdraw(id, criterion),
        () -> {
          kept.remove(criterion);
          open.remove(criterion);
          wordsProperty(criterion).set("");
        });
  }

  /** Keeps the words of those that changed. */
  void keepWords() {
    for (String criterion : open) {
      String view = wordsProperty(criterion).get();
      if (!view.equals(kept.get(criterion))) {
        keep.accept(id -> reviews.contest(id, criterion, view), () -> kept.put(criterion, view));
      }
    }
  }

  /** Ids of the disputed criteria. */
  public ObservableSet<String> open() {
    return open;
  }

  /** The trainee's view of a verdict. */
  public StringProperty wordsProperty(String criterion) {
    return words.computeIfAbsent(criterion, id -> new SimpleStringProperty(""));
  }
}

package motcoach.ui.debrief;

import java.nio.file.Path;
import motcoach.method.Language;
import motcoach.progress.review.Review;

/** Writes debriefs as PDF. */
@FunctionalInterface
public interface Printing {

  /**
   * Writes the whole file or nothing; one that was there is replaced. Takes about a second.
   *
   * @throws motcoach.progress.StoreException READ_ONLY, FULL, NOT_A_FOLDER or OTHER
   */
  void write(Review review, Language language, Path file);
}

package motcoach.ui.progress;

import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import motcoach.progress.trend.Course;
import motcoach.ui.kit.Words;

/** Says in words how a figure developed, and on how many talks that stands. */
final class CourseSentence {
  /** A smaller difference between two means of a few talks means nothing. */
  private static final int SAME = 5;

  private CourseSentence() {}

  /**
   * @param unit {@code percent} or {@code points}
   */
  static ObservableValue<String> of(Words words, Course course, String unit) {
    OptionalInt now = course.now();
    OptionalInt before = course.before();
    if (now.isEmpty()) {
      return words.text("progress.course.none");
    }
    ObservableValue<String> present = words.text("progress.course." + unit, now.getAsInt());
    if (before.isEmpty() || course.count() < 4) {
      return words.text("progress.course.few", course.count(), mean(words, course, unit));
    }
    int change = now.getAsInt() - before.getAsInt();
    String key = Math.abs(change) < SAME ? "same" : change > 0 ? "up" : "down";
    return words.text(
        "progress.course." + key,
        course.together(),
        present,
        words.text("progress.course." + unit, before.getAsInt()));
  }

  private static ObservableValue<String> mean(Words words, Course course, String unit) {
    double mean = course.points().stream().mapToInt(Course.Point::value).average().orElseThrow();
    return words.text("progress.course." + unit, Math.round(mean));
  }
}

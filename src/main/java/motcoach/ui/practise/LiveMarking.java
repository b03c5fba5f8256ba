package motcoach.ui.practise;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Tasks;

/**
 * What is marked in words that are still being typed: little, and nothing that is no longer there.
 */
final class LiveMarking {
  /** More marks than this would be a lecture. */
  static final int AT_ONCE = 2;

  private final LiveReading live;
  private final Tasks tasks;
  private final Consumer<Exception> onFailed;
  private final BooleanProperty on = new SimpleBooleanProperty(true);
  private final ObservableList<Finding> marks = FXCollections.observableArrayList();
  private String words = "";

  LiveMarking(LiveReading live, Tasks tasks, Consumer<Exception> onFailed) {
    this.live = live;
    this.tasks = tasks;
    this.onFailed = onFailed;
    on.addListener((property, before, now) -> marks.clear());
  }

  /** The words are now these: a mark whose words are gone goes with them. */
  void typed(String now) {
    words = now;
    marks.removeIf(mark -> !now.contains(mark.quote()));
  }

  /** Reads the words as they stand. */
  void read(Scenario scenario, Situation here) {
    String now = words;
    if (!on.get() || now.isBlank()) {
      marks.clear();
      return;
    }
    tasks.run(
        () -> live.read(scenario, now, here), reading -> show(now, reading), onFailed::accept);
  }

  private void show(String read, Reading reading) {
    List<Finding> found = worthSaying(reading);
    // Marks that are there already are not drawn anew.
    if (on.get() && read.equals(words) && !found.equals(marks)) {
      marks.setAll(found);
    }
  }

  private static List<Finding> worthSaying(Reading reading) {
    return Stream.concat(reading.faults(), reading.strengths()).limit(AT_ONCE).toList();
  }

  BooleanProperty onProperty() {
    return on;
  }

  /** Worst first. */
  ObservableList<Finding> marks() {
    return marks;
  }
}

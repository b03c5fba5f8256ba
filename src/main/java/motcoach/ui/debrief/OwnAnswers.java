package motcoach.ui.debrief;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.method.Stage;
import motcoach.progress.review.Guess;
import motcoach.progress.review.OwnView;
import motcoach.progress.review.Sureness;
import motcoach.scenario.Debrief.BandOfStage;

/** What stands in the boxes of the trainee's own view. */
public final class OwnAnswers {
  private final StringProperty wanted = new SimpleStringProperty("");
  private final StringProperty best = new SimpleStringProperty("");
  private final StringProperty change = new SimpleStringProperty("");
  private final Map<Stage, ObjectProperty<BandOfStage>> bands = new EnumMap<>(Stage.class);
  private final Map<Stage, ObjectProperty<Sureness>> sure = new EnumMap<>(Stage.class);

  OwnAnswers() {
    for (Stage stage : Stage.values()) {
      bands.put(stage, new SimpleObjectProperty<>());
      sure.put(stage, new SimpleObjectProperty<>());
    }
  }

  void fill(OwnView view) {
    wanted.set(view.wanted());
    best.set(view.best());
    change.set(view.change());
    view.guesses()
        .forEach(
            (stage, guess) -> {
              bands.get(stage).set(guess.band());
              sure.get(stage).set(guess.sure().orElse(null));
            });
  }

  OwnView view() {
    Map<Stage, Guess> guesses = new EnumMap<>(Stage.class);
    bands.forEach(
        (stage, band) -> {
          if (band.get() != null) {
            guesses.put(stage, new Guess(band.get(), Optional.ofNullable(sure.get(stage).get())));
          }
        });
    return new OwnView(wanted.get(), best.get(), change.get(), guesses);
  }

  public StringProperty wantedProperty() {
    return wanted;
  }

  public StringProperty bestProperty() {
    return best;
  }

  public StringProperty changeProperty() {
    return change;
  }

  /** The band expected of a stage; null while not guessed. */
  public ObjectProperty<BandOfStage> bandProperty(Stage stage) {
    return bands.get(stage);
  }

  /** How sure the guess is; null while not said. */
  public ObjectProperty<Sureness> sureProperty(Stage stage) {
    return sure.get(stage);
  }
}

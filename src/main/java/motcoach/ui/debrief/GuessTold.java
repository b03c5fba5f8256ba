package motcoach.ui.debrief;

import javafx.beans.value.ObservableValue;
import motcoach.method.Ids;
import motcoach.progress.review.Guess;
import motcoach.scenario.Debrief.BandOfStage;
import motcoach.ui.kit.Words;

/** A guess beside what was seen, in plain words and without blame. */
final class GuessTold {
  private GuessTold() {}

  static ObservableValue<String> of(Words words, Guess guess, BandOfStage seen) {
    ObservableValue<String> compared =
        words.text("debrief.guess." + Ids.of(guess.match(seen)), guess.band());
    if (guess.confidentError(seen)) {
      return words.text("debrief.guess.confident", compared);
    }
    return guess
        .sure()
        .<ObservableValue<String>>map(sure -> words.text("debrief.guess.sure", compared, sure))
        .orElse(compared);
  }
}

package motcoach.ui.practise;

import java.time.format.TextStyle;
import javafx.beans.value.ObservableValue;
import motcoach.scenario.Play;
import motcoach.scenario.SimulatedClock;
import motcoach.ui.kit.Words;

/** Points in the story's time, as people say them. */
final class Moments {
  private final Words words;
  private final Play play;

  Moments(Words words, Play play) {
    this.words = words;
    this.play = play;
  }

  /** The time of day, with the weekday when it is not today. */
  ObservableValue<String> at(int minute) {
    boolean today = minute / SimulatedClock.DAY == play.minute() / SimulatedClock.DAY;
    return today ? words.follow(() -> SimulatedClock.wall(minute)) : full(minute);
  }

  /** Weekday and time of day. */
  ObservableValue<String> full(int minute) {
    return words.follow(
        () ->
            words.say(
                "practise.moment",
                play.scenario()
                    .clock()
                    .dayAt(minute)
                    .getDisplayName(TextStyle.SHORT, words.language().locale()),
                SimulatedClock.wall(minute)));
  }

  /** The day of the story at {@code minute}: its number, from the second on, and weekday. */
  ObservableValue<String> day(int minute) {
    return words.follow(
        () ->
            words.say(
                "practise.day",
                minute / SimulatedClock.DAY + 1,
                play.scenario()
                    .clock()
                    .dayAt(minute)
                    .getDisplayName(TextStyle.FULL, words.language().locale())));
  }

  /** How long until {@code minute}, or how long it has passed: in days, hours or minutes. */
  ObservableValue<String> left(int minute) {
    int left = minute - play.minute();
    int away = Math.abs(left);
    if (left == 0) {
      return words.text("practise.now");
    }
    String when = left < 0 ? "practise.ago." : "practise.in.";
    if (away >= 2 * SimulatedClock.DAY) {
      return words.text(when + "days", away / SimulatedClock.DAY, away % SimulatedClock.DAY / 60);
    } else if (away >= 2 * 60) {
      return words.text(when + "hours", away / 60, away % 60);
    }
    return words.text(when + "minutes", away);
  }
}

package motcoach.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.beans.binding.StringBinding;

/** Says when something was, as a person would: today, yesterday, or the date. */
public final class When {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Words words;
  private final Clock clock;

  /**
   * @param clock gives today and the time zone
   */
  public When(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  public StringBinding of(Instant instant) {
    return words.follow(() -> say(instant));
  }

  /** With the time of day, however long ago. */
  public StringBinding exactly(Instant instant) {
    return words.follow(
        () -> {
          LocalDateTime then = LocalDateTime.ofInstant(instant, clock.getZone());
          boolean old = then.toLocalDate().isBefore(LocalDate.now(clock).minusDays(1));
          return old ? say(instant) + " " + TIME.format(then) : say(instant);
        });
  }

  private String say(Instant instant) {
    LocalDateTime then = LocalDateTime.ofInstant(instant, clock.getZone());
    LocalDate today = LocalDate.now(clock);
    if (then.toLocalDate().equals(today)) {
      return words.say("when.today", TIME.format(then));
    } else if (then.toLocalDate().equals(today.minusDays(1))) {
      return words.say("when.yesterday", TIME.format(then));
    }
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(words.language().locale())
        .format(then);
  }
}

package motcoach.ui.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import motcoach.method.Family;
import motcoach.ui.kit.Words;

/** Turns of phrase that several parts of the page share. */
final class Phrases {
  private Phrases() {}

  /** Names of families, listed. */
  static String list(Words words, List<Family> families) {
    return families.stream()
        .map(words::name)
        .collect(Collectors.joining(words.say("progress.list.between")));
  }

  /** The name of a family as the beginning of a line. */
  static String title(Words words, Family family) {
    String name = words.name(family);
    return name.substring(0, 1).toUpperCase(words.language().locale()) + name.substring(1);
  }

  /** A day as the language writes it. */
  static String day(Words words, LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(words.language().locale())
        .format(day);
  }

  /** Hours and minutes, or minutes alone. */
  static String time(Words words, Duration time) {
    long minutes = Math.round(time.toSeconds() / 60.0);
    return minutes < 60
        ? words.say("progress.minutes", minutes)
        : words.say("progress.hours", minutes / 60, minutes % 60);
  }
}

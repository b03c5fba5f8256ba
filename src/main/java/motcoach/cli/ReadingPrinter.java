package motcoach.cli;

import java.util.Locale;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.method.Language;

/** A reading in words: score, band, and for each finding its quote, why, and a better line. */
final class ReadingPrinter {
  private final Terminal terminal;
  private final Words words;

  ReadingPrinter(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.words = words;
  }

  void print(Reading reading) {
    terminal.say(
        words.say(
            "score.line",
            String.format(Locale.ROOT, "%3d", reading.score()),
            words.name("band", reading.band()),
            reading.text().strip()));
    if (reading.language().isEmpty()) {
      terminal.say("    " + words.say("score.no-language"));
    } else if (reading.findings().isEmpty()) {
      terminal.say("    " + words.say("score.nothing"));
    }
    reading.findings().forEach(finding -> print(finding, words.language()));
  }

  private void print(Finding finding, Language language) {
    terminal.say(
        "    "
            + words.say(
                "score.finding",
                finding.negative() ? "−" : "+",
                finding.quote(),
                finding.message().in(language)));
    finding
        .suggestions()
        .forEach(better -> terminal.say("      " + words.say("score.better", better)));
  }
}

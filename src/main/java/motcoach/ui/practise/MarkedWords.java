package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.expression.Finding;
import motcoach.expression.Reading;

/** Sent words cut into runs, so that each can be drawn with or without a mark. */
final class MarkedWords {
  private MarkedWords() {}

  /** Some of the words; {@code finding} is what marks them, if anything does. */
  record Run(String words, Optional<Finding> finding) {}

  /** Runs in order that together are the text. Where two findings overlap the first one marks. */
  static List<Run> of(Reading reading) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (Finding finding : reading.findings()) {
      if (finding.start() < at || finding.end() <= finding.start()) {
        continue;
      }
      if (finding.start() > at) {
        runs.add(plain(reading.text().substring(at, finding.start())));
      }
      String marked = reading.text().substring(finding.start(), finding.end());
      runs.add(new Run(marked, Optional.of(finding)));
      at = finding.end();
    }
    if (at < reading.text().length()) {
      runs.add(plain(reading.text().substring(at)));
    }
    return List.copyOf(runs);
  }

  static Run plain(String words) {
    return new Run(words, Optional.empty());
  }
}

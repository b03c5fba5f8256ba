package motcoach.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.expression.Finding;
import motcoach.expression.Polarity;
import motcoach.expression.Reading;
import motcoach.expression.ToneLine;
import motcoach.method.Language;
import motcoach.method.Text;

/** A reader that knows two faults and one strength, enough to see marks. */
public final class Readings {
  private Readings() {}

  public static Reading of(String words) {
    List<Finding> findings = new ArrayList<>();
    mark(findings, words, "not my department", Polarity.NEGATIVE);
    mark(findings, words, "不归我管", Polarity.NEGATIVE);
    mark(findings, words, "you have to", Polarity.NEGATIVE);
    mark(findings, words, "I'm sorry", Polarity.POSITIVE);
    mark(findings, words, "抱歉", Polarity.POSITIVE);
    findings.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return new Reading(
        words,
        Optional.of(Language.EN),
        Optional.empty(),
        50,
        findings,
        List.of(),
        List.of(),
        List.of(),
        List.of(new ToneLine(new Text("Start", "起点"), 50)));
  }

  private static void mark(List<Finding> into, String words, String quote, Polarity polarity) {
    int at = words.indexOf(quote);
    if (at < 0) {
      return;
    }
    boolean bad = polarity == Polarity.NEGATIVE;
    into.add(
        new Finding(
            "test." + quote.hashCode(),
            bad ? "disowning" : "care",
            polarity,
            2,
            at,
            at + quote.length(),
            quote,
            bad ? -10 : 10,
            bad
                ? new Text("It sends him away.", "这话把人往外推。")
                : new Text("It takes his trouble seriously.", "让他觉得被当回事。"),
            bad ? List.of("I'll find out and call you by three.") : List.of()));
  }
}

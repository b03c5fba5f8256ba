package motcoach.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Line;
import motcoach.scenario.Reason;
import motcoach.scenario.Scenario;

/** Puts what a debrief knows into words of one language. */
final class Telling {
  private final Language language;
  private final Wording wording;

  Telling(Language language, Wording wording) {
    this.language = language;
    this.wording = wording;
  }

  Locale locale() {
    return language.locale();
  }

  /** The wording of a key; texts among the arguments are read in the language. */
  String say(String key, Object... about) {
    Object[] plain = new Object[about.length];
    for (int i = 0; i < about.length; i++) {
      plain[i] = about[i] instanceof Text text ? in(text) : about[i];
    }
    return wording.say(key, plain);
  }

  String in(Text text) {
    return text.in(language);
  }

  /** The name of a constant, under {@code family.constant}. */
  String name(String family, Enum<?> constant) {
    return say(family + "." + Ids.of(constant));
  }

  String list(List<Text> texts) {
    return texts.stream().map(this::in).collect(Collectors.joining(say("again.and")));
  }

  String quote(String words) {
    return say("debrief.quote", words);
  }

  /** Why, the words that did it, and in which turn. */
  String whole(Reason reason) {
    return reason(reason, true);
  }

  /** Why, and the words that did it, where the turn is known. */
  String here(Reason reason) {
    return reason(new Reason(reason.because(), reason.quote(), 0), true);
  }

  /** The same under a label; where the reason only says the label again, the words alone. */
  String under(Text label, Reason reason) {
    return reason(reason, !reason.because().equals(label));
  }

  /** The words that did it, or why where no words did. */
  String brief(Reason reason) {
    return reason.quote().isEmpty() && reason.turn() > 0
        ? say("debrief.reason.state", sentence(in(reason.because())), reason.turn())
        : reason(reason, reason.quote().isEmpty());
  }

  private String reason(Reason reason, boolean why) {
    String because = sentence(in(reason.because()));
    Optional<String> quote = reason.quote();
    if (quote.isEmpty()) {
      return because;
    } else if (reason.turn() <= 0) {
      return why ? say("debrief.reason.quote", because, quote.get()) : quote(quote.get());
    }
    return why
        ? say("debrief.reason.turn", because, quote.get(), reason.turn())
        : say("debrief.quote.turn", quote.get(), reason.turn());
  }

  /** Reasons are written to stand inside a sentence; here each begins one. */
  private static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  String line(Scenario scenario, Line line) {
    String who =
        line.mine()
            ? say("debrief.me")
            : line.note() ? say("debrief.note") : in(scenario.nameOf(line.who()));
    return say("debrief.said", who, line.words());
  }

  /** A change as people write it: +12, −3, ±0. */
  static String signed(int change) {
    return change > 0 ? "+" + change : change < 0 ? "−" + -change : "±0";
  }

  /** 125 tenths are 12.5; the point is a point in both languages. */
  static String tenths(int tenths) {
    int size = Math.abs(tenths);
    return (tenths < 0 ? "−" : "") + size / 10 + "." + size % 10;
  }
}

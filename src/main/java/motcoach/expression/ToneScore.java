package motcoach.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import motcoach.method.Act;
import motcoach.method.Text;

/**
 * Turns what is left of the hits into a score from 0 to 100, findings with their points, and a
 * ledger that adds up. The arithmetic is described in {@code src/docs/tone.md}.
 */
final class ToneScore {
  /** How far after an apology a "but" and a fault still undo it, in UTF-16 code units. */
  private static final int UNDOING_REACH = 200;

  private static final String[] BUT = {" but ", " however", "但", "可是", "不过"};

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final String text;
  private final ToneConstants constants;
  private final List<Hit> hits;
  private final List<ToneLine> ledger = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int score;

  private ToneScore(String text, List<Hit> hits, ToneConstants constants) {
    this.text = text;
    this.hits = hits;
    this.constants = constants;
  }

  /**
   * The score of an utterance.
   *
   * @param hits what is left after competition, by place
   */
  static ToneScore of(String text, List<Hit> hits, ToneConstants constants) {
    ToneScore tone = new ToneScore(text, hits, constants);
    if (hits.isEmpty()) {
      tone.line(constants.label("nothing-found"), constants.neutral());
    } else {
      tone.line(constants.label("start"), constants.neutral());
      tone.judge();
    }
    return tone;
  }

  /** The score of what is not understood: neutral, and nothing said about it. */
  static ToneScore notUnderstood(String text, ToneConstants constants) {
    ToneScore tone = new ToneScore(text, List.of(), constants);
    tone.line(constants.label("not-understood"), constants.neutral());
    return tone;
  }

  /**
   * Lets a statistical reader have its say: its verdict stands, but it lifts no negative one. What
   * it adds is one line, with the words that weighed most.
   *
   * @param finding what it shows for it; empty to show the line only
   */
  void weigh(Opinion opinion, String quote, Optional<Finding> finding) {
    Band own = Band.of(score);
    Band band = own == Band.NEGATIVE ? own : opinion.band();
    int to = Math.max(lowest(band), Math.min(highest(band), opinion.score()));
    if (to == score) {
      return;
    }
    boolean first = ledger.size() == 1 && findings.isEmpty();
    int points = to - score;
    if (first) {
      ledger.set(0, new ToneLine(constants.label("start"), score));
    }
    Text label = constants.label(points < 0 ? "example-negative" : "example-positive");
    line(quoted(label, quote), points);
    finding.map(shown -> shown.worth(points)).ifPresent(findings::add);
    findings.sort(Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end));
  }

  private static int lowest(Band band) {
    return band == Band.NEGATIVE ? 0 : band == Band.NEUTRAL ? 40 : 61;
  }

  private static int highest(Band band) {
    return band == Band.NEGATIVE ? 39 : band == Band.NEUTRAL ? 60 : 100;
  }

  int score() {
    return score;
  }

  List<Finding> findings() {
    return findings;
  }

  List<ToneLine> ledger() {
    return ledger;
  }

  /** What one hit would do to the score on its own. */
  private record Worth(int gross, int net, boolean repaired, boolean spoiled) {}

  private void judge() {
    List<Worth> worths = new ArrayList<>();
    int lastWayOut = lastWayOut();
    for (int i = 0; i < hits.size(); i++) {
      worths.add(worth(i, lastWayOut));
    }
    Map<String, Integer> counted = counted(worths);
    int strengths = 0;
    int faults = 0;
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      boolean counts = counted.get(hit.label()) == i;
      int points = counts ? worths.get(i).net : 0;
      findings.add(finding(hit, points));
      if (counts) {
        lines(hit, worths.get(i));
        strengths += Math.max(0, points);
        faults += Math.max(0, -points);
      }
    }
    limit("fault-limit", faults - constants.limit());
    limit("strength-limit", constants.limit() - strengths);
    cap(worths);
  }

  /** Where the last option or own action begins: whatever was refused before it is repaired. */
  private int lastWayOut() {
    int last = -1;
    for (Hit hit : hits) {
      boolean wayOut =
          hit.rule().move().filter(m -> m == Move.OPTION || m == Move.OWN_ACTION).isPresent();
      if (wayOut && !hit.idle()) {
        last = Math.max(last, hit.start());
      }
    }
    return last;
  }

  private Worth worth(int index, int lastWayOut) {
    Hit hit = hits.get(index);
    if (hit.isFault()) {
      int gross = -constants.faultPoint() * hit.weight();
      Category category = hit.rule().category().orElseThrow();
      boolean shut = category == Category.REFUSAL || category == Category.PROHIBITION;
      boolean repaired = shut && lastWayOut >= hit.end();
      int net = repaired ? (int) Math.round(gross * constants.repairedShare()) : gross;
      return new Worth(gross, net, repaired, false);
    }
    int gross = hit.idle() ? 0 : constants.strengthPoint() * hit.weight();
    boolean spoiled = isSpoiled(index);
    boolean courtesy = hit.rule().move().orElseThrow() == Move.COURTESY;
    int net = courtesy ? Math.min(gross, constants.courtesyLimit()) : gross;
    return new Worth(spoiled ? 0 : gross, spoiled ? 0 : net, false, spoiled);
  }

  /** An apology is undone by a fault that touches it, or that follows it after a "but". */
  private boolean isSpoiled(int index) {
    Hit apology = hits.get(index);
    if (apology.rule().act().filter(act -> act == Act.APOLOGISE).isEmpty()) {
      return false;
    }
    for (int i = index - 1; i >= 0; i--) {
      Hit before = hits.get(i);
      if (before.isFault() && before.overlaps(apology)) {
        return true;
      }
      if (before.start() < apology.start() - UNDOING_REACH) {
        break;
      }
    }
    for (int i = index + 1; i < hits.size(); i++) {
      Hit next = hits.get(i);
      if (next.sentence() != apology.sentence() || next.start() > apology.end() + UNDOING_REACH) {
        return false;
      }
      if (next.isFault()) {
        return next.overlaps(apology) || hasBut(apology.end(), next.end());
      }
    }
    return false;
  }

  private boolean hasBut(int from, int to) {
    int end = Math.min(to, from + 2 * UNDOING_REACH);
    String between = text.substring(from, Math.max(from, end)).toLowerCase(Locale.ROOT);
    String spaced = " " + NO_LETTERS.matcher(between).replaceAll(" ") + " ";
    return Arrays.stream(BUT).anyMatch(spaced::contains);
  }

  /** The hit that counts for each label: the one that moves the score most, the first of equals. */
  private Map<String, Integer> counted(List<Worth> worths) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    for (int i = 0; i < hits.size(); i++) {
      int index = i;
      counted.merge(
          hits.get(i).label(),
          i,
          (a, b) -> Math.abs(worths.get(index).net) > Math.abs(worths.get(a).net) ? index : a);
    }
    return counted;
  }

  private Finding finding(Hit hit, int points) {
    List<String> suggestions = hit.rule().suggestions();
    return new Finding(
        hit.rule().id(),
        hit.label(),
        hit.isFault() ? Polarity.NEGATIVE : Polarity.POSITIVE,
        hit.weight(),
        hit.start(),
        hit.end(),
        text.substring(hit.start(), hit.end()),
        points,
        hit.rule().message(),
        hit.isFault() ? suggestions.subList(0, Math.min(2, suggestions.size())) : List.of());
  }

  private void lines(Hit hit, Worth worth) {
    String id = worth.spoiled ? "spoiled" : hit.label();
    Text label = constants.label(id);
    String quote = text.substring(hit.start(), hit.end());
    line(quoted(label, quote), worth.gross);
    if (worth.net != worth.gross) {
      line(
          constants.label(worth.repaired ? "repaired" : "courtesy-limit"), worth.net - worth.gross);
    }
  }

  private static Text quoted(Text label, String quote) {
    return new Text(label.en() + ": “" + quote + "”", label.zh() + "：“" + quote + "”");
  }

  /** Gives back what faults took too much, or takes what strengths gave too much. */
  private void limit(String label, int points) {
    if (label.equals("fault-limit") ? points > 0 : points < 0) {
      line(constants.label(label), points);
    }
  }

  private void cap(List<Worth> worths) {
    int worst = 0;
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).isFault() && !worths.get(i).repaired) {
        worst = Math.max(worst, hits.get(i).weight());
      }
    }
    if (worst >= 3 && score > constants.fatalCap()) {
      line(constants.label("fatal-cap"), constants.fatalCap() - score);
    } else if (worst == 2 && score > constants.clearCap()) {
      line(constants.label("clear-cap"), constants.clearCap() - score);
    }
  }

  private void line(Text label, int points) {
    ledger.add(new ToneLine(label, points));
    score += points;
  }
}

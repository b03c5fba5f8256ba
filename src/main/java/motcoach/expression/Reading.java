package motcoach.expression;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.method.Act;
import motcoach.method.Language;

/**
 * Everything read in one utterance. The same utterance, rules and situation give an equal reading.
 *
 * @param text the utterance as typed
 * @param language the language most of it is in; empty when it is in neither of ours or says
 *     nothing, and then nothing is scored
 * @param kind the kind of fault the whole line most likely has, where it is negative and a
 *     statistical reader could tell
 * @param score tone, 0 to 100; 50 when nothing was found
 * @param findings by place; at most one of a rule at a place
 * @param acts by place
 * @param ledger lines that add up to {@code score}
 */
public record Reading(
    String text,
    Optional<Language> language,
    Optional<Category> kind,
    int score,
    List<Finding> findings,
    List<ActMark> acts,
    List<TimeMention> times,
    List<NumberMention> numbers,
    List<ToneLine> ledger) {

  public Reading {
    findings = List.copyOf(findings);
    acts = List.copyOf(acts);
    times = List.copyOf(times);
    numbers = List.copyOf(numbers);
    ledger = List.copyOf(ledger);
  }

  /** The same with other findings. */
  Reading with(List<Finding> others) {
    return new Reading(text, language, kind, score, others, acts, times, numbers, ledger);
  }

  public Band band() {
    return Band.of(score);
  }

  /** Whether the utterance performs {@code act} anywhere. */
  public boolean does(Act act) {
    return acts.stream().anyMatch(mark -> mark.act() == act);
  }

  /** The words that perform {@code act} first, if any do. */
  public Optional<String> quote(Act act) {
    return acts.stream()
        .filter(mark -> mark.act() == act)
        .findFirst()
        .map(mark -> text.substring(mark.start(), mark.end()));
  }

  /** What hurts: fatal faults first, then the kind the whole line is of, then the heavier. */
  public Stream<Finding> faults() {
    return findings.stream()
        .filter(Finding::negative)
        .sorted(
            Comparator.comparing((Finding fault) -> fault.weight() < Rule.FATAL)
                .thenComparing(fault -> !kind.map(Category::id).equals(Optional.of(fault.label())))
                .thenComparing(Comparator.comparingInt(Finding::weight).reversed()));
  }

  /** What helps, by place. */
  public Stream<Finding> strengths() {
    return findings.stream().filter(finding -> !finding.negative());
  }
}

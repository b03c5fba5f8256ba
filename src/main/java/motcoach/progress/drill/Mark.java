package motcoach.progress.drill;

import java.util.List;
import java.util.Optional;
import motcoach.expression.Reading;
import motcoach.method.Text;

/**
 * What an answer is worth, and why.
 *
 * @param score 0 to 1
 * @param parts what became of each part of the item, in the item's own order; empty for a place in
 *     a reply and for own words but for their points
 * @param better what could have been said, the best first
 * @param why in a sentence or two; empty where every part has its own reason
 * @param selfGraded whether the trainee has the last word; the outcome is then a proposal
 * @param findings what was noticed in own words
 * @param reading own words as they were read
 */
public record Mark(
    Outcome outcome,
    double score,
    List<Part> parts,
    List<Text> better,
    Optional<Text> why,
    boolean selfGraded,
    List<Note> findings,
    Optional<Reading> reading) {

  /** How it went. */
  public enum Outcome {
    RIGHT,
    /** All but one part. */
    NEARLY,
    WRONG,
    /** All alike: nothing was decided. */
    UNDECIDED
  }

  /** One part of the item. */
  public record Part(boolean right, Optional<Text> why) {}

  /** Something noticed in own words that decides the proposal. */
  public enum Note {
    /** Nothing was written. */
    NOTHING,
    /** Not understood in either language. */
    NOT_UNDERSTOOD,
    /** It is the same line still. */
    SAME,
    /** Some of the wording hurts. */
    HURTS,
    /** What it is about is gone. */
    MATTER_LOST,
    /** A number that was not there was made up. */
    INVENTED,
    /** A number or time is missing. */
    FACT_LOST,
    /** It helps in so many words. */
    HELPS,
    WHO,
    NO_WHO,
    WHAT,
    NO_WHAT,
    WHEN,
    NO_WHEN,
    /** A promise nobody can keep, or none at all. */
    EMPTY;

    /** Whether it speaks for the answer. */
    public boolean good() {
      return switch (this) {
        case HELPS, WHO, WHAT, WHEN -> true;
        default -> false;
      };
    }
  }

  public Mark {
    parts = List.copyOf(parts);
    better = List.copyOf(better);
    findings = List.copyOf(findings);
  }

  /** Marked without own words: nothing is left to the trainee. */
  static Mark of(
      Outcome outcome, double score, List<Part> parts, List<Text> better, Optional<Text> why) {
    return new Mark(outcome, score, parts, better, why, false, List.of(), Optional.empty());
  }

  /** The same as the trainee sees it. */
  public Mark judged(Outcome own) {
    return new Mark(own, score, parts, better, why, selfGraded, findings, reading);
  }

  /** The same with the points the trainee finds in the own words. */
  public Mark ticked(List<Boolean> points) {
    List<Part> judged = points.stream().map(right -> new Part(right, Optional.empty())).toList();
    double share = FreeMarking.share(judged);
    return new Mark(
        FreeMarking.outcome(share), share, judged, better, why, selfGraded, findings, reading);
  }
}

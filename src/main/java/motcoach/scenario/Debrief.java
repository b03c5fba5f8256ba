package motcoach.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.method.Text;

/**
 * Everything a debrief says, computed from a finished (or abandoned) play; the same play gives an
 * equal debrief.
 *
 * @param curves the three reference curves and the actual line over the same steps
 * @param strength best act shown, if any
 * @param change one thing to change, if any: own line, possible line, why
 * @param total 0 to 100, the sum of the ledger's points rounded
 * @param passed whether {@code total} reaches the pass mark
 */
public record Debrief(
    Optional<Ending> ending,
    Curves curves,
    List<Expected> expectations,
    List<StageResult> stages,
    List<CResult> fiveC,
    Proposal proposal,
    Flywheel flywheel,
    Optional<Moment> strength,
    Optional<Contrast> change,
    List<LedgerLine> ledger,
    int total,
    boolean passed) {

  /** {@code actual} by step; the references have one value per step of {@code actual}. */
  public record Curves(
      List<EmotionStep> actual,
      List<Integer> unhandled,
      List<Integer> fixed,
      List<Integer> perfect) {}

  /** One expectation as it ended. */
  public record Expected(Expectation expectation, Expectation.State state, Optional<Reason> found) {
    public boolean discovered() {
      return state.compareTo(Expectation.State.VOICED) >= 0;
    }
  }

  /** Bands of pedagogy: below .40, below .75, above; or too little seen. */
  public enum BandOfStage {
    TOO_LITTLE,
    NOT_YET,
    PARTLY,
    SOLID
  }

  /** One stage: share met in percent of the weight that had an opportunity. */
  public record StageResult(Stage stage, int percent, BandOfStage band, List<Verdict> verdicts) {}

  /** One C: 0 to 2, or empty when the act stage was never reached. */
  public record CResult(FiveC c, Optional<Integer> level, Reason reason) {}

  /** How far each gear of the service flywheel turned, -100 to 100, and why. */
  public record Flywheel(int customer, Text customerBecause, int staff, Text staffBecause) {}

  /** A moment worth naming. */
  public record Moment(Text label, Reason reason) {}

  /**
   * Own line beside a possible line.
   *
   * @param times in how many own lines of the talk it was so
   */
  public record Contrast(Text label, String own, Text possible, Text why, int turn, int times) {}

  /** The part of the total a line belongs to, with its share of 100; hints only cost. */
  public enum Part {
    EXPLORE,
    PROPOSE,
    ACT,
    CONFIRM,
    EXPRESSION,
    CUSTOMER,
    HINTS
  }

  /**
   * One line of the ledger.
   *
   * @param tenths points in tenths; all lines add up to ten times the unrounded total
   * @param outOfTenths what the line could have brought; 0 for what only costs
   */
  public record LedgerLine(Part part, Text label, int tenths, int outOfTenths, Reason reason) {}

  /** Levels of the 5C by C. */
  public Map<FiveC, Integer> levels() {
    Map<FiveC, Integer> levels = new java.util.EnumMap<>(FiveC.class);
    fiveC.forEach(result -> result.level().ifPresent(level -> levels.put(result.c(), level)));
    return levels;
  }
}

package motcoach.report.summary;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.account.Account.Figures;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict;

/**
 * One talk as a line of a report: an account without its single marks, so that many can be held.
 *
 * @param again whether it says a turn of another talk again
 * @param redFlags critical criteria gone against; contested ones are none. Empty without figures
 */
public record Line(
    UUID attempt,
    UUID person,
    String packId,
    String packVersion,
    String packHash,
    String scenarioId,
    Setup setup,
    Instant startedAt,
    boolean again,
    Optional<Account.Outcome> outcome,
    Map<Stage, Integer> stages,
    Map<FiveC, Integer> fiveC,
    Optional<Integer> redFlags,
    Optional<Duration> practised) {

  /** What a report may tell of a talk. */
  public static Line of(Account account) {
    Optional<Figures> figures = account.figures();
    return new Line(
        account.attempt(),
        account.person(),
        account.packId(),
        account.packVersion(),
        account.packHash(),
        account.scenarioId(),
        account.setup(),
        account.startedAt(),
        account.origin().isPresent(),
        account.outcome(),
        figures.map(Figures::stages).orElse(Map.of()),
        figures.map(Figures::fiveC).orElse(Map.of()),
        figures.map(Line::redFlags),
        figures.map(Figures::practised));
  }

  /** A loop, as there are millions of marks in a report about many people. */
  private static int redFlags(Figures figures) {
    int flags = 0;
    for (Mark mark : figures.marks()) {
      flags += redFlag(mark) ? 1 : 0;
    }
    return flags;
  }

  private static boolean redFlag(Mark mark) {
    return mark.critical() && !mark.contested() && mark.outcome() == Verdict.Outcome.VIOLATED;
  }

  /** Whether it came to an ending of its story. */
  public boolean ended() {
    return outcome.flatMap(Account.Outcome::ending).isPresent();
  }

  public boolean givenUp() {
    return outcome.isPresent() && !ended();
  }

  /** The last moment that is known of it. */
  Instant last() {
    return outcome.map(Account.Outcome::finishedAt).orElse(startedAt);
  }
}

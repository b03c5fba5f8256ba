package motcoach.scenario.robot;

import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.scenario.Debrief;
import motcoach.scenario.Ending;
import motcoach.scenario.Play;

/**
 * What came of all plays of one robot.
 *
 * @param plays how many
 * @param finished how many came to an ending
 * @param passed how many reached the pass mark and an ending
 * @param total of 100
 * @param turns the trainee took
 * @param stages percent of each stage's weight
 * @param fiveC levels 0 to 2, of the plays that reached the act stage
 * @param endings how often each came, by id
 * @param totals of the plays that came to an ending, by its id
 * @param realistic percent of plays that end with a green lamp for realistic
 * @param winWin percent of plays that end with a green lamp for win-win
 * @param mood mean of the emotion line at eleven points from the start to the end
 */
public record RobotRun(
    Robot robot,
    int plays,
    int finished,
    int passed,
    Range total,
    Range turns,
    Map<Stage, Range> stages,
    Map<FiveC, Range> fiveC,
    Map<String, Integer> endings,
    Map<String, Range> totals,
    int realistic,
    int winWin,
    List<Integer> mood) {
  private static final int POINTS = 10;

  /** Least, mean and most of something; all 0 when there was nothing. */
  public record Range(int least, double mean, int most) {
    static Range of(IntStream values) {
      IntSummaryStatistics all = values.summaryStatistics();
      return all.getCount() == 0
          ? new Range(0, 0, 0)
          : new Range(all.getMin(), all.getAverage(), all.getMax());
    }
  }

  /** One play as far as it counts here. */
  record Result(Debrief debrief, int turns) {
    static Result of(Play end) {
      return new Result(end.debrief(), end.turn());
    }
  }

  static RobotRun of(Robot robot, List<Result> results) {
    List<Debrief> debriefs = results.stream().map(Result::debrief).toList();
    Map<Stage, Range> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      stages.put(
          stage,
          Range.of(
              debriefs.stream()
                  .flatMap(debrief -> debrief.stages().stream())
                  .filter(result -> result.stage() == stage)
                  .mapToInt(Debrief.StageResult::percent)));
    }
    Map<FiveC, Range> fiveC = new EnumMap<>(FiveC.class);
    for (FiveC c : FiveC.values()) {
      fiveC.put(
          c,
          Range.of(
              debriefs.stream()
                  .flatMap(debrief -> debrief.fiveC().stream())
                  .filter(result -> result.c() == c && result.level().isPresent())
                  .mapToInt(result -> result.level().get())));
    }
    Map<String, Integer> endings = new TreeMap<>();
    debriefs.stream()
        .flatMap(debrief -> debrief.ending().stream())
        .map(Ending::id)
        .forEach(id -> endings.merge(id, 1, Integer::sum));
    return new RobotRun(
        robot,
        results.size(),
        endings.values().stream().mapToInt(count -> count).sum(),
        (int) debriefs.stream().filter(d -> d.passed() && d.ending().isPresent()).count(),
        Range.of(debriefs.stream().mapToInt(Debrief::total)),
        Range.of(results.stream().mapToInt(Result::turns)),
        stages,
        fiveC,
        endings,
        totals(endings.keySet(), debriefs),
        percent(debriefs, debriefs.stream().filter(d -> d.proposal().realistic().green()).count()),
        percent(debriefs, debriefs.stream().filter(d -> d.proposal().winWin().green()).count()),
        mood(debriefs));
  }

  private static Map<String, Range> totals(Set<String> endings, List<Debrief> debriefs) {
    Map<String, Range> totals = new TreeMap<>();
    for (String id : endings) {
      totals.put(
          id,
          Range.of(
              debriefs.stream()
                  .filter(
                      debrief -> debrief.ending().map(Ending::id).filter(id::equals).isPresent())
                  .mapToInt(Debrief::total)));
    }
    return totals;
  }

  private static int percent(List<Debrief> of, long part) {
    return of.isEmpty() ? 0 : (int) Math.round(100.0 * part / of.size());
  }

  private static List<Integer> mood(List<Debrief> debriefs) {
    return IntStream.rangeClosed(0, POINTS)
        .mapToObj(
            point ->
                (int)
                    Math.round(
                        debriefs.stream()
                            .mapToInt(debrief -> moodAt(debrief, point))
                            .average()
                            .orElse(0)))
        .toList();
  }

  private static int moodAt(Debrief debrief, int point) {
    var line = debrief.curves().actual();
    return line.get(Math.round((line.size() - 1) * point / (float) POINTS)).after();
  }
}

package motcoach.studio.trainees;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Stage;
import motcoach.scenario.Criterion;
import motcoach.scenario.Input;
import motcoach.scenario.Play;
import motcoach.scenario.Plays;
import motcoach.scenario.Scenario;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Turned;
import motcoach.scenario.Verdict;

/**
 * What trainees did in a scenario.
 *
 * @param talks all that were begun
 * @param worded how many of them came with their words
 * @param left how many were given up, by the last stage they were seen in
 * @param endings how many came to each ending, by id, the most frequent first
 * @param criteria in the order of the scenario
 * @param replies what is not understood in the scenario as it stands now
 */
public record Doings(
    int talks,
    int worded,
    Map<Stage, Integer> left,
    Map<String, Integer> endings,
    List<Row> criteria,
    List<Alike> replies) {
  /** Fewer talks, and how well a criterion tells good talks from others is chance. */
  static final int ENOUGH = 10;

  /**
   * How a criterion did.
   *
   * @param met in how many talks
   * @param seen of how many in which it could be told
   * @param tells from −1 to 1: whether those who meet it do well altogether (point-biserial
   *     correlation with the total); empty for fewer than ten talks, or where all are the same
   */
  public record Row(Criterion criterion, int met, int seen, Optional<Double> tells) {}

  /** Nothing was done yet. */
  public boolean none() {
    return talks == 0;
  }

  /**
   * Sums up.
   *
   * @param plays of the scenario, to hear again what was said
   */
  public static Doings of(Scenario scenario, List<Talked> talks, Plays plays) {
    Map<Stage, Integer> left = new EnumMap<>(Stage.class);
    Map<String, Integer> endings = new LinkedHashMap<>();
    List<Alike.Reply> replies = new ArrayList<>();
    for (Talked talk : talks) {
      Optional<Play> last = talk.inputs().map(done -> heard(scenario, talk, done, plays, replies));
      talk.outcome()
          .ifPresent(
              outcome -> {
                if (outcome.ending().isPresent()) {
                  endings.merge(outcome.ending().get(), 1, Integer::sum);
                } else {
                  left.merge(last.map(Play::stage).orElse(lastSeen(talk)), 1, Integer::sum);
                }
              });
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    endings.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(ending -> sorted.put(ending.getKey(), ending.getValue()));
    return new Doings(
        talks.size(),
        (int) talks.stream().filter(talk -> talk.inputs().isPresent()).count(),
        left,
        sorted,
        rows(scenario, talks),
        Alike.group(replies));
  }

  private static Stage lastSeen(Talked talk) {
    return talk.stages().stream().max(Comparator.naturalOrder()).orElse(Stage.EXPLORE);
  }

  /** Says and does it all again; what is not understood now is kept. */
  private static Play heard(
      Scenario scenario, Talked talk, List<Input> inputs, Plays plays, List<Alike.Reply> replies) {
    Play play = plays.begin(scenario, talk.setup());
    for (Input input : inputs) {
      Turned turned = play.take(input);
      if (input instanceof Input.Said said
          && turned.events().stream().anyMatch(TurnEvent.NotUnderstood.class::isInstance)) {
        replies.add(new Alike.Reply(said.words(), talk.setup().language()));
      }
      play = turned.play();
    }
    return play;
  }

  private static List<Row> rows(Scenario scenario, List<Talked> talks) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < scenario.criteria().size(); i++) {
      rows.add(row(scenario, i, talks));
    }
    return rows;
  }

  private static Row row(Scenario scenario, int index, List<Talked> talks) {
    Criterion criterion = scenario.criteria().get(index);
    List<Integer> with = new ArrayList<>();
    List<Integer> without = new ArrayList<>();
    for (Talked talk : talks) {
      // A criterion that was added or moved since would be taken for another one.
      boolean same =
          talk.outcome().filter(outcome -> outcome.ending().isPresent()).isPresent()
              && talk.marks().size() == scenario.criteria().size()
              && talk.marks().get(index).concept().equals(criterion.concept());
      if (same) {
        Verdict.Outcome outcome = talk.marks().get(index).outcome();
        int total = talk.outcome().orElseThrow().total();
        if (outcome == Verdict.Outcome.MET) {
          with.add(total);
        } else if (outcome.counts()) {
          without.add(total);
        }
      }
    }
    return new Row(criterion, with.size(), with.size() + without.size(), tells(with, without));
  }

  private static Optional<Double> tells(List<Integer> with, List<Integer> without) {
    int all = with.size() + without.size();
    List<Integer> totals = new ArrayList<>(with);
    totals.addAll(without);
    double mean = mean(totals);
    double spread =
        Math.sqrt(totals.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum() / all);
    if (all < ENOUGH || with.isEmpty() || without.isEmpty() || spread == 0) {
      return Optional.empty();
    }
    double share = (double) with.size() / all;
    return Optional.of((mean(with) - mean(without)) / spread * Math.sqrt(share * (1 - share)));
  }

  private static double mean(List<Integer> totals) {
    return totals.stream().mapToInt(Integer::intValue).average().orElse(0);
  }
}

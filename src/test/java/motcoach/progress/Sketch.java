package motcoach.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.scenario.Criterion;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict;

/** Invents finished talks in real scenarios, the same for the same seed. */
public final class Sketch {
  private final Random random;
  private final UUID learner;
  private final Language language;

  /** A finished attempt and what it showed. */
  public record Drawn(Attempt attempt, Attempt.Result result, Showing showing) {}

  public Sketch(UUID learner, Language language, long seed) {
    this.learner = learner;
    this.language = language;
    this.random = new Random(seed);
  }

  /**
   * A talk in {@code entry}.
   *
   * @param skill chance from 0 to 1 that a criterion is met
   * @param origin the attempt it says a turn of again
   */
  public Drawn talk(
      Library.Entry entry, Mode mode, Instant end, double skill, Optional<UUID> origin) {
    List<Evidence> evidence =
        entry.scenario().criteria().stream().map(criterion -> evidence(criterion, skill)).toList();
    int turns = 10 + random.nextInt(6);
    Duration practised = Duration.ofSeconds(360 + random.nextInt(480));
    Attempt attempt =
        new Attempt(
            new UUID(random.nextLong(), random.nextLong()),
            learner,
            entry.packId(),
            entry.packVersion(),
            entry.packHash(),
            entry.scenario().id(),
            new Setup(mode, language, random.nextLong()),
            end.minus(practised),
            origin.map(id -> new Attempt.Origin(id, 2)),
            0,
            Optional.empty());
    int total = (int) Math.round(100 * skill);
    return new Drawn(
        attempt,
        new Attempt.Result(end, Optional.of("end"), total, total >= 60, emotion(skill)),
        new Showing(
            evidence,
            stages(evidence),
            fiveC(skill),
            tone(skill, turns),
            turns,
            mode == Mode.GUIDED ? turns / 3 : 0,
            practised));
  }

  private Evidence evidence(Criterion criterion, double skill) {
    double drawn = random.nextDouble();
    Verdict.Outcome outcome =
        drawn < 0.15
            ? Verdict.Outcome.NO_OPPORTUNITY
            : drawn < 0.2
                ? Verdict.Outcome.UNSURE
                : random.nextDouble() < skill
                    ? Verdict.Outcome.MET
                    : random.nextInt(6) == 0 ? Verdict.Outcome.VIOLATED : Verdict.Outcome.NOT_SEEN;
    boolean told = outcome == Verdict.Outcome.MET || outcome == Verdict.Outcome.VIOLATED;
    return new Evidence(
        criterion.id(),
        criterion.concept(),
        criterion.stage(),
        outcome,
        criterion.weight(),
        criterion.critical(),
        told ? 1 + random.nextInt(10) : 0,
        false,
        told ? Optional.of(quote(outcome)) : Optional.empty());
  }

  private String quote(Verdict.Outcome outcome) {
    List<String> lines =
        outcome == Verdict.Outcome.MET
            ? language == Language.ZH
                ? List.of("让您跑了这么多趟，实在抱歉，我先把记录看一遍。", "您拿到之后，是要做什么用呢？", "我三点前给您回电话，不管有没有消息。")
                : List.of(
                    "I am sorry you had to call three times; I have your record here.",
                    "What do you need it for, if I may ask?",
                    "I will call you by three, whatever I find out.")
            : language == Language.ZH
                ? List.of("这个不归我们管。", "那我也没办法。")
                : List.of("That is not our department.", "There is nothing I can do.");
    return lines.get(random.nextInt(lines.size()));
  }

  private static Map<Stage, Integer> stages(List<Evidence> evidence) {
    Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      List<Evidence> counted =
          evidence.stream().filter(e -> e.stage() == stage && e.counts()).toList();
      int weight = counted.stream().mapToInt(Evidence::weight).sum();
      if (weight >= 3) {
        int met =
            counted.stream()
                .filter(e -> e.outcome() == Verdict.Outcome.MET)
                .mapToInt(Evidence::weight)
                .sum();
        stages.put(stage, Math.round(100f * met / weight));
      }
    }
    return stages;
  }

  private Map<FiveC, Integer> fiveC(double skill) {
    Map<FiveC, Integer> levels = new EnumMap<>(FiveC.class);
    Stream.of(FiveC.values())
        .forEach(
            c ->
                levels.put(
                    c, (int) Math.min(2, Math.floor(3 * skill * random.nextDouble() + 0.5))));
    return levels;
  }

  private Showing.Tone tone(double skill, int turns) {
    int mean = (int) Math.max(0, Math.min(100, 35 + 45 * skill + random.nextInt(15)));
    return new Showing.Tone(mean, turns, (int) (turns * skill), (int) (turns * (1 - skill) / 2));
  }

  private List<Integer> emotion(double skill) {
    List<Integer> line = new ArrayList<>();
    double at = -55 + random.nextInt(25);
    for (int step = 0; step < 12 + random.nextInt(8); step++) {
      line.add((int) Math.round(Math.max(-100, Math.min(100, at))));
      at += 11 * skill - 3.5 + 14 * (random.nextDouble() - 0.5);
    }
    return line;
  }
}

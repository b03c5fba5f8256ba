package motcoach.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.scenario.Mode;
import motcoach.scenario.Verdict;

/**
 * One finished attempt, as far as progress over many of them needs it.
 *
 * @param origin the attempt of which it says a turn again; empty for a first try
 * @param ended whether the story came to an ending; false when it was given up
 * @param emotion the customer's emotion by step, -100 to 100
 * @param figures empty when they were not kept yet at its time
 * @param marks one for each criterion of its scenario, none when they were not kept yet
 */
public record Talk(
    UUID attempt,
    Story story,
    Mode mode,
    Optional<UUID> origin,
    boolean ended,
    Instant finishedAt,
    List<Integer> emotion,
    Optional<Figures> figures,
    List<Mark> marks) {

  /** The scenario it was about. */
  public record Story(String packId, String scenarioId) {
    public static Story of(Library.Entry entry) {
      return new Story(entry.packId(), entry.scenario().id());
    }
  }

  /** {@link Showing} without its evidence. */
  public record Figures(
      Map<Stage, Integer> stages,
      Map<FiveC, Integer> fiveC,
      Showing.Tone tone,
      int turns,
      int helped,
      Duration practised) {
    public Figures {
      stages = Map.copyOf(stages);
      fiveC = Map.copyOf(fiveC);
    }

    public static Figures of(Showing showing) {
      return new Figures(
          showing.stages(),
          showing.fiveC(),
          showing.tone(),
          showing.turns(),
          showing.helped(),
          showing.practised());
    }
  }

  /**
   * {@link Evidence} without the words, so that many can be read at once.
   *
   * @param contested whether the trainee disagrees and nobody has decided yet
   */
  public record Mark(
      String concept,
      Verdict.Outcome outcome,
      int weight,
      boolean critical,
      boolean helped,
      boolean contested) {

    public static Mark of(Evidence evidence, boolean contested) {
      return new Mark(
          evidence.concept(),
          evidence.outcome(),
          evidence.weight(),
          evidence.critical(),
          evidence.helped(),
          contested);
    }

    public Mark asContested() {
      return new Mark(concept, outcome, weight, critical, helped, true);
    }

    public boolean met() {
      return outcome == Verdict.Outcome.MET;
    }
  }

  public Talk {
    emotion = List.copyOf(emotion);
    marks = List.copyOf(marks);
  }

  public boolean firstTry() {
    return origin.isEmpty();
  }
}

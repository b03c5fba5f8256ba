package motcoach.progress;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motcoach.expression.Band;
import motcoach.expression.Reading;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.scenario.Debrief;
import motcoach.scenario.Play;
import motcoach.scenario.Reason;
import motcoach.scenario.Verdict;

/**
 * What a finished talk showed, in figures: kept with its result, so that progress over many talks
 * can be told without telling one of them again.
 *
 * @param evidence one for each criterion of the scenario
 * @param stages share met in percent; a stage of which too little was seen is missing
 * @param fiveC 0 to 2; empty when the act stage was never reached
 * @param tone of the trainee's own words
 * @param turns of the trainee in all
 * @param helped how many of them were prepared responses or had a hint
 * @param practised from the beginning to the last turn, longer pauses left out
 */
public record Showing(
    List<Evidence> evidence,
    Map<Stage, Integer> stages,
    Map<FiveC, Integer> fiveC,
    Tone tone,
    int turns,
    int helped,
    Duration practised) {

  /**
   * How the own words of a talk were worded.
   *
   * @param mean tone from 0 to 100, 0 when nothing was typed
   * @param lines typed
   */
  public record Tone(int mean, int lines, int positive, int negative) {}

  public Showing {
    evidence = List.copyOf(evidence);
    stages = Map.copyOf(stages);
    fiveC = Map.copyOf(fiveC);
  }

  /**
   * What {@code play} shows as it stands.
   *
   * @param practised from the beginning to the last turn, longer pauses left out
   */
  static Showing of(Play play, Debrief debrief, Duration practised) {
    Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    for (Debrief.StageResult result : debrief.stages()) {
      if (result.band() != Debrief.BandOfStage.TOO_LITTLE) {
        stages.put(result.stage(), result.percent());
      }
    }
    return new Showing(
        play.verdicts().stream().map(verdict -> evidence(verdict, play.helped())).toList(),
        stages,
        debrief.levels(),
        tone(play),
        play.turn(),
        play.helped().size(),
        practised);
  }

  private static Evidence evidence(Verdict verdict, Set<Integer> helped) {
    int turn = verdict.reason().map(Reason::turn).orElse(0);
    return new Evidence(
        verdict.criterion().id(),
        verdict.criterion().concept(),
        verdict.criterion().stage(),
        verdict.outcome(),
        verdict.criterion().weight(),
        verdict.criterion().critical(),
        turn,
        helped.contains(turn),
        verdict.reason().flatMap(Reason::quote));
  }

  private static Tone tone(Play play) {
    List<Reading> own =
        play.transcript().stream()
            .filter(line -> !play.helped().contains(line.turn()))
            .flatMap(line -> line.reading().stream())
            .toList();
    double mean = own.stream().mapToInt(Reading::score).average().orElse(0);
    return new Tone(
        (int) Math.round(mean),
        own.size(),
        (int) own.stream().filter(reading -> reading.band() == Band.POSITIVE).count(),
        (int) own.stream().filter(reading -> reading.band() == Band.NEGATIVE).count());
  }
}

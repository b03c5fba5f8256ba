package motcoach.scenario;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Situation;
import motcoach.method.Language;

/** Starts plays with the shipped rules and constants. Thread-safe. */
public final class Engine implements Plays {
  private final ExpressionReader reader;
  private final Tuning tuning;
  private final Meaning meaning;

  private record Known(Hearing hearing, BeatIndex beats) {}

  /** Learning a scenario's wordings takes longer than a turn, so it is done once. */
  private final Map<Scenario, Known> known = new ConcurrentHashMap<>();

  /** An engine that compares by words alone. */
  public Engine(ExpressionReader reader, Tuning tuning) {
    this(reader, tuning, Meaning.NONE);
  }

  /** An engine that also compares by meaning. */
  public Engine(ExpressionReader reader, Tuning tuning, Meaning meaning) {
    this.reader = reader;
    this.tuning = tuning;
    this.meaning = meaning;
  }

  @Override
  public Play begin(Scenario scenario, Setup setup) {
    Known learnt = known(scenario);
    return begin(scenario, learnt, setup, learnt.hearing);
  }

  /**
   * Plays of one scenario whose readings are kept, for robots who say the same sentences over and
   * over. What they keep is free once the result is.
   */
  public Plays forRobots(Scenario scenario) {
    Known learnt = known(scenario);
    Hearing remembering = learnt.hearing.remembering();
    return (same, setup) -> begin(scenario, learnt, setup, remembering);
  }

  /** What a play of {@code scenario} would understand of these words. */
  public Understanding understand(Scenario scenario, String words, Situation situation) {
    return Understanding.of(known(scenario).hearing.typed(words, situation));
  }

  /** The same with all topics and elements that come near. */
  public Overheard overhear(Scenario scenario, String words, Situation situation) {
    return known(scenario).hearing.overhear(words, situation);
  }

  /**
   * What speaks for each topic and element in these words, to learn from.
   *
   * @param byMeaning whether they are compared by meaning too, where that can be done
   */
  public Map<String, Evidence> evidence(
      Scenario scenario, String words, Language language, boolean byMeaning) {
    return known(scenario).hearing.evidence(words, language, byMeaning);
  }

  private Known known(Scenario scenario) {
    return known.computeIfAbsent(
        scenario,
        unknown ->
            new Known(
                new Hearing(new Ear(unknown, reader, tuning.recognition(), meaning), false),
                new BeatIndex(unknown.beats())));
  }

  private Play begin(Scenario scenario, Known known, Setup setup, Hearing hearing) {
    return Performance.opening(new Script(scenario, known.beats, setup, hearing, tuning));
  }
}

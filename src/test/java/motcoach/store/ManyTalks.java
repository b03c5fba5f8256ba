package motcoach.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import motcoach.progress.Sketch;

/** Fills a store with finished talks, many in one transaction. */
public final class ManyTalks {
  private static final int TOGETHER = 100;

  private final Store store;
  private final Chain chain = new Chain();

  public ManyTalks(Store store) {
    this.store = store;
  }

  /**
   * Keeps all of {@code talks} with their turns.
   *
   * @param turns journal rows of each
   */
  public void keep(List<Sketch.Drawn> talks, int turns) {
    for (int first = 0; first < talks.size(); first += TOGETHER) {
      List<Sketch.Drawn> some = talks.subList(first, Math.min(first + TOGETHER, talks.size()));
      store
          .database()
          .write(
              handle -> {
                some.forEach(talk -> keep(handle, talk, turns));
                return true;
              });
    }
  }

  private void keep(org.jdbi.v3.core.Handle handle, Sketch.Drawn talk, int turns) {
    UUID attempt = talk.attempt().id();
    chain.add(
        handle,
        ChainedTable.ATTEMPT,
        attempt.toString(),
        talk.attempt().learner().toString(),
        talk.attempt().packId(),
        talk.attempt().packVersion(),
        talk.attempt().packHash(),
        talk.attempt().scenarioId(),
        talk.attempt().setup().mode().id(),
        talk.attempt().setup().language().id(),
        talk.attempt().setup().seed(),
        talk.attempt().startedAt().toString());
    talk.attempt()
        .origin()
        .ifPresent(
            origin ->
                chain.add(
                    handle,
                    ChainedTable.RETRY,
                    attempt.toString(),
                    origin.attempt().toString(),
                    origin.turn()));
    for (int turn = 1; turn <= turns; turn++) {
      chain.add(
          handle,
          ChainedTable.TURN,
          attempt.toString(),
          turn,
          "said",
          "I am sorry you had to call three times. I have your record in front of me.",
          "0123456789abcdef0123456789abcdef",
          talk.attempt().startedAt().plusSeconds(turn).toString(),
          ZoneOffset.UTC.getId());
    }
    chain.add(
        handle,
        ChainedTable.RESULT,
        attempt.toString(),
        talk.result().finishedAt().toString(),
        talk.result().ending().orElse(null),
        talk.result().total(),
        talk.result().passed() ? 1 : 0,
        Numbers.written(talk.result().emotion()));
    Showings.keep(handle, attempt, talk.showing());
  }
}

package motcoach.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import motcoach.method.Text;
import motcoach.progress.Attempt;
import motcoach.progress.Journal;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.Library;
import motcoach.progress.Rehearsals;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.scenario.SimulatedClock;

/** Reads what home shows. Slow enough to be done in the background. */
public final class HomeReader {
  private static final int RECENT = 40;
  private static final int OPEN_SHOWN = 2;
  private static final int PAST_SHOWN = 6;

  private final Learners learners;
  private final Journal journal;
  private final Library library;
  private final Rehearsals rehearsals;
  private final Supplier<List<Flaw>> flaws;

  /**
   * @param flaws problems found in packs and rules
   */
  public HomeReader(
      Learners learners,
      Journal journal,
      Library library,
      Rehearsals rehearsals,
      Supplier<List<Flaw>> flaws) {
    this.learners = learners;
    this.journal = journal;
    this.library = library;
    this.rehearsals = rehearsals;
    this.flaws = flaws;
  }

  HomeContent read() {
    Optional<Learner> learner = learners.current();
    List<Attempt> attempts =
        learner.map(who -> journal.attempts(who.id(), RECENT)).orElse(List.of());
    List<OpenTalk> open =
        attempts.stream()
            .filter(attempt -> !attempt.finished())
            .map(this::open)
            .flatMap(Optional::stream)
            .limit(OPEN_SHOWN)
            .toList();
    List<PastTalk> past =
        attempts.stream().filter(Attempt::finished).limit(PAST_SHOWN).map(this::past).toList();
    return new HomeContent(
        learner.map(Learner::name).orElse(""), open, library.entries(), past, flaws.get());
  }

  /** Empty when the scenario is no longer there: it cannot be taken up. */
  private Optional<OpenTalk> open(Attempt attempt) {
    return rehearsals
        .resume(attempt.id())
        .map(
            resumed -> {
              Play play = resumed.rehearsal().play();
              return new OpenTalk(
                  attempt.id(),
                  play.scenario().title(),
                  play.scenario().persona().name(),
                  play.scenario().persona().face(),
                  play.mood(),
                  play.stage(),
                  SimulatedClock.wall(play.minute()),
                  lastLine(play));
            });
  }

  private static Optional<String> lastLine(Play play) {
    return play.transcript().stream()
        .filter(line -> !line.mine() && !line.note())
        .map(Line::words)
        .reduce((before, after) -> after);
  }

  private PastTalk past(Attempt attempt) {
    Optional<Library.Entry> entry = library.find(attempt.packId(), attempt.scenarioId());
    Attempt.Result result = attempt.result().orElseThrow();
    return new PastTalk(
        attempt.id(),
        entry.map(e -> e.scenario().title()).orElse(Text.same(attempt.scenarioId())),
        entry.isPresent(),
        attempt.setup().mode(),
        result.total(),
        result.passed(),
        result.finishedAt(),
        result.emotion());
  }
}

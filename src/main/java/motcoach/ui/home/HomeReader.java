package motcoach.ui.home;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import motcoach.method.Text;
import motcoach.progress.Advice;
import motcoach.progress.Attempt;
import motcoach.progress.Choice;
import motcoach.progress.Diary;
import motcoach.progress.Journal;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.Library;
import motcoach.progress.Plan;
import motcoach.progress.Played;
import motcoach.progress.PracticeWeek;
import motcoach.progress.Settings;
import motcoach.progress.Showing;

/**
 * Reads what home shows, from what is kept about talks: none is told again. Done in the background.
 */
public final class HomeReader {
  private static final int RECENT = 40;
  private static final int OPEN_SHOWN = 2;
  private static final int PAST_SHOWN = 5;

  private final Learners learners;
  private final Journal journal;
  private final Diary diary;
  private final Settings settings;
  private final Library library;
  private final Advice advice;
  private final Supplier<List<Flaw>> flaws;
  private final Clock clock;

  /**
   * @param flaws problems found in packs and rules
   */
  public HomeReader(
      Learners learners,
      Journal journal,
      Diary diary,
      Settings settings,
      Library library,
      Advice advice,
      Supplier<List<Flaw>> flaws,
      Clock clock) {
    this.learners = learners;
    this.journal = journal;
    this.diary = diary;
    this.settings = settings;
    this.library = library;
    this.advice = advice;
    this.flaws = flaws;
    this.clock = clock;
  }

  HomeContent read() {
    List<Library.Entry> scenarios = library.entries();
    return learners
        .current()
        .map(learner -> read(learner, scenarios))
        .orElseGet(
            () ->
                new HomeContent(
                    "",
                    week(List.of()),
                    Optional.empty(),
                    List.of(),
                    Advice.Counsel.NONE.due(),
                    library
                        .easiest()
                        .map(first -> new Suggestion(first, new Suggestion.Why.First())),
                    List.of(),
                    false,
                    scenarios.size(),
                    flaws.get()));
  }

  private HomeContent read(Learner learner, List<Library.Entry> scenarios) {
    List<Played> played = diary.played(learner.id());
    List<OpenTalk> open =
        played.stream()
            .flatMap(each -> each.open().stream())
            .flatMap(id -> journal.attempt(id).stream())
            .flatMap(attempt -> open(attempt).stream())
            .limit(OPEN_SHOWN)
            .toList();
    List<PastTalk> past =
        journal.attempts(learner.id(), RECENT).stream()
            .filter(Attempt::finished)
            .limit(PAST_SHOWN)
            .map(this::past)
            .toList();
    Advice.Counsel counsel = advice.counsel(learner.id());
    Instant monday = PracticeWeek.begin(clock.instant(), clock.getZone());
    return new HomeContent(
        learner.name(),
        week(diary.moments(learner.id(), monday)),
        plan(learner.id()),
        open,
        counsel.due(),
        next(counsel, played),
        past,
        !played.isEmpty(),
        scenarios.size(),
        flaws.get());
  }

  private PracticeWeek week(List<Instant> moments) {
    return PracticeWeek.of(
        moments, clock.instant(), clock.getZone(), Choice.WEEKLY_GOAL.in(settings));
  }

  private Optional<AskedPlan> plan(UUID learner) {
    Instant now = clock.instant();
    return diary.plans(learner, now.minus(Plan.FORGOTTEN)).stream()
        .filter(plan -> plan.toBeAsked(now))
        .findFirst()
        .map(plan -> new AskedPlan(plan, title(plan.packId(), plan.scenarioId())));
  }

  private Optional<Suggestion> next(Advice.Counsel counsel, List<Played> played) {
    if (played.stream().noneMatch(Played::done)) {
      // With a talk left open, going on with it is the next step.
      return played.isEmpty()
          ? library.easiest().map(entry -> new Suggestion(entry, new Suggestion.Why.First()))
          : Optional.empty();
    }
    return counsel
        .next()
        .map(
            step ->
                new Suggestion(
                    step.scenario(),
                    new Suggestion.Why.Weak(
                        step.family(), step.missed(), step.of(), unmet(step.scenario(), played))))
        .or(
            () ->
                library.entries().stream()
                    .filter(entry -> unmet(entry, played))
                    .findFirst()
                    .map(entry -> new Suggestion(entry, new Suggestion.Why.Unmet())));
  }

  private static boolean unmet(Library.Entry entry, List<Played> played) {
    return played.stream().noneMatch(each -> each.of(entry));
  }

  /** Empty when the scenario is no longer there: it cannot be taken up. */
  private Optional<OpenTalk> open(Attempt attempt) {
    return library
        .find(attempt.packId(), attempt.scenarioId())
        .map(
            entry ->
                journal
                    .standing(attempt.id())
                    .map(standing -> OpenTalk.at(attempt.id(), entry.scenario(), standing))
                    .orElseGet(() -> OpenTalk.untouched(attempt.id(), entry.scenario())));
  }

  private PastTalk past(Attempt attempt) {
    Attempt.Result result = attempt.result().orElseThrow();
    return new PastTalk(
        attempt.id(),
        title(attempt.packId(), attempt.scenarioId()),
        library.find(attempt.packId(), attempt.scenarioId()).isPresent(),
        attempt.origin().isPresent(),
        attempt.setup().mode(),
        journal.showing(attempt.id()).map(Showing::stages).orElse(Map.of()),
        result.total(),
        result.passed(),
        result.finishedAt(),
        result.emotion());
  }

  private Text title(String packId, String scenarioId) {
    return library
        .find(packId, scenarioId)
        .map(entry -> entry.scenario().title())
        .orElse(Text.same(scenarioId));
  }
}

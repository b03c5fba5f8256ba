package motcoach.ui.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import motcoach.method.Family;
import motcoach.method.Handbook;
import motcoach.method.Text;
import motcoach.progress.Advice;
import motcoach.progress.Evidence;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.Library;
import motcoach.progress.Records;
import motcoach.progress.Talk;
import motcoach.progress.mastery.Claim;
import motcoach.progress.mastery.Level;
import motcoach.progress.mastery.Masteries;
import motcoach.progress.mastery.Mastery;
import motcoach.progress.mastery.Recall;
import motcoach.progress.mastery.Review;
import motcoach.progress.mastery.Sample;
import motcoach.progress.mastery.Samples;
import motcoach.progress.mastery.Thresholds;
import motcoach.progress.trend.Courses;
import motcoach.progress.trend.PracticeTime;
import motcoach.progress.trend.Tries;

/** Reads what progress shows. Slow enough to be done in the background. */
public final class ProgressReader {
  private static final int NEWEST = 5;
  private static final int WEEKS = 8;
  private static final Thresholds THRESHOLDS = Thresholds.STANDARD;

  private final Learners learners;
  private final Records records;
  private final Library library;
  private final Advice advice;
  private final Function<UUID, Map<Family, Recall>> recalls;
  private final Supplier<Handbook> handbook;
  private final Clock clock;

  /**
   * @param recalls how somebody's short exercises are remembered, by family
   */
  public ProgressReader(
      Learners learners,
      Records records,
      Library library,
      Advice advice,
      Function<UUID, Map<Family, Recall>> recalls,
      Supplier<Handbook> handbook,
      Clock clock) {
    this.learners = learners;
    this.records = records;
    this.library = library;
    this.advice = advice;
    this.recalls = recalls;
    this.handbook = handbook;
    this.clock = clock;
  }

  ProgressContent read() {
    Optional<UUID> learner = learners.current().map(Learner::id);
    List<Talk> talks = learner.map(records::talks).orElse(List.of());
    List<Library.Entry> entries = library.entries();
    Samples samples = Samples.of(talks, entries);
    return new ProgressContent(
        talks.size(),
        (int) talks.stream().map(Talk::story).distinct().count(),
        entries.stream().findFirst(),
        new Masteries(THRESHOLDS)
            .of(samples, learner.map(recalls).orElse(Map.of()), clock.instant()),
        LocalDate.now(clock),
        due(samples),
        learner.map(advice::counsel).flatMap(Advice.Counsel::next),
        Courses.of(talks),
        newest(talks, titles(entries)),
        PracticeTime.of(talks, LocalDate.now(clock), clock.getZone(), WEEKS),
        Tries.of(talks),
        handbook.get());
  }

  private Map<Family, LocalDate> due(Samples samples) {
    Map<Family, LocalDate> due = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      Review.of(samples.of(family), THRESHOLDS)
          .ifPresent(review -> due.put(family, LocalDate.ofInstant(review.due(), clock.getZone())));
    }
    return due;
  }

  private static Map<Talk.Story, Text> titles(List<Library.Entry> entries) {
    Map<Talk.Story, Text> titles = new HashMap<>();
    entries.forEach(entry -> titles.put(Talk.Story.of(entry), entry.scenario().title()));
    return titles;
  }

  private static List<PastTalk> newest(List<Talk> talks, Map<Talk.Story, Text> titles) {
    List<Talk> lines = talks.stream().filter(talk -> talk.emotion().size() > 1).toList();
    return lines.subList(Math.max(0, lines.size() - NEWEST), lines.size()).stream()
        .map(talk -> past(talk, titles))
        .toList();
  }

  private static PastTalk past(Talk talk, Map<Talk.Story, Text> titles) {
    Optional<Text> title = Optional.ofNullable(titles.get(talk.story()));
    return new PastTalk(
        talk.attempt(),
        title.orElse(Text.same(talk.story().scenarioId())),
        title.isPresent(),
        talk.finishedAt(),
        talk.emotion());
  }

  /** The talks on which a level stands, or those that come nearest to the next, newest first. */
  FamilyDetail detail(Mastery mastery) {
    List<Sample> samples = new ArrayList<>(stoodOn(mastery));
    Collections.reverse(samples);
    List<Sample> some = samples.subList(0, Math.min(NEWEST, samples.size()));
    Map<UUID, List<Evidence>> evidence =
        records.evidence(some.stream().map(sample -> sample.talk().attempt()).toList());
    Map<Talk.Story, Text> titles = titles(library.entries());
    return new FamilyDetail(
        mastery.family(),
        some.stream()
            .map(
                sample ->
                    new FamilyDetail.Shown(
                        past(sample.talk(), titles),
                        sample,
                        ofFamily(
                            mastery.family(),
                            evidence.getOrDefault(sample.talk().attempt(), List.of()))))
            .toList());
  }

  private static List<Sample> stoodOn(Mastery mastery) {
    Claim claim =
        switch (mastery.level()) {
          case UNSEEN, KNOWS -> mastery.claim(Level.GUIDED);
          case GUIDED, INDEPENDENT, LASTING -> mastery.claim(mastery.level());
        };
    return claim.samples().isEmpty() ? mastery.talks() : claim.samples();
  }

  private static List<Evidence> ofFamily(Family family, List<Evidence> evidence) {
    return evidence.stream()
        .filter(Evidence::counts)
        .filter(one -> Family.of(one.concept()).filter(family::equals).isPresent())
        .toList();
  }
}

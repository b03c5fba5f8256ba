package motcoach.progress.mastery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import motcoach.progress.mastery.Requirement.Kind;

/**
 * Levels 3 and 4 of one family, talk by talk in the order of the journal: when level 3 was first
 * shown, and whether a later, harder talk showed it again.
 */
final class OwnWords {
  private final Thresholds thresholds;

  /** The newest talk of each scenario, oldest first. */
  private final List<Sample> newest = new ArrayList<>();

  private Optional<Window> first = Optional.empty();
  private Optional<Sample> again = Optional.empty();

  OwnWords(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** Takes the next talk; those that do not measure own words are passed over. */
  void add(Sample sample) {
    if (!sample.independent()) {
      return;
    }
    newest.removeIf(older -> older.talk().story().equals(sample.talk().story()));
    newest.add(sample);
    if (first.isEmpty()) {
      first = shown();
    } else if (harder(sample, first.get()) && shown().isPresent()) {
      again = Optional.of(sample);
    }
  }

  private Optional<Window> shown() {
    return Window.of(newest, thresholds).stream()
        .filter(window -> window.shows(thresholds))
        .findFirst();
  }

  /** Level 3: the smallest window that shows it, else the one that comes nearest. */
  Claim independent() {
    List<Window> windows = Window.of(newest, thresholds);
    return shown()
        .or(() -> windows.stream().max(Comparator.comparingInt(w -> w.certainty(thresholds))))
        .orElseGet(() -> Window.over(newest))
        .claim(thresholds);
  }

  /** Whether level 3 stands on fewer scenarios than make it settled. */
  boolean provisional() {
    return newest.size() < thresholds.settled();
  }

  private boolean harder(Sample sample, Window before) {
    return sample.unseen()
        && sample.circumstances().filter(Circumstances::adverse).isPresent()
        && sample.circumstances().get().level() >= needed(before)
        && !later(before, sample.talk().finishedAt()).minus(thresholds.transfer()).isNegative()
        && sample.tally().own() >= thresholds.transferSeen()
        && Window.over(List.of(sample)).share() >= thresholds.share()
        && sample.tally().criticalMissed() == 0
        && sample.tally().contested() == 0;
  }

  /** One difficulty up, as far as there is one. */
  private int needed(Window before) {
    return Math.min(thresholds.hardest(), before.difficulty() + 1);
  }

  private static Duration later(Window before, Instant moment) {
    Instant shown = before.samples().get(before.samples().size() - 1).talk().finishedAt();
    return Duration.between(shown, moment);
  }

  /** Level 4. */
  Claim lasting(Instant now) {
    List<Requirement> requirements = new ArrayList<>();
    requirements.add(new Requirement(Kind.ONCE_INDEPENDENT, first.isPresent() ? 1 : 0, 1));
    int days =
        first
            .map(before -> later(before, again.map(s -> s.talk().finishedAt()).orElse(now)))
            .map(since -> (int) Math.max(0, since.toDays()))
            .orElse(0);
    requirements.add(new Requirement(Kind.DAYS_LATER, days, (int) thresholds.transfer().toDays()));
    requirements.add(
        new Requirement(
            Kind.HARDER,
            again.flatMap(Sample::circumstances).map(Circumstances::level).orElse(0),
            first.map(this::needed).orElse(1)));
    return new Claim(Level.LASTING, requirements, again.stream().toList());
  }
}

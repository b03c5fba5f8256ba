package motcoach.progress.drill;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import motcoach.method.Family;
import motcoach.progress.DrillLibrary;
import motcoach.scenario.Scenario;
import motcoach.scenario.drill.DrillItem;

/**
 * Where exercises are given out and answers taken in. The time is handed in with the zone of the
 * trainee, who counts in days of their own.
 */
public final class DrillDesk implements DrillQueue {
  /** Wanted share of exercises still known when they come again. */
  public static final double RETENTION = 0.9;

  private static final int MOST_QUEUED = 3;

  /** More answers than anybody gives in a day. */
  private static final int LAST_ANSWERS = 500;

  /** No steps of minutes: what is wrong comes again in the set or the next day. */
  private final Fsrs fsrs = new Fsrs(RETENTION, List.of(), List.of());

  private final DrillLibrary library;
  private final DrillBook book;
  private final Function<UUID, Optional<Scenario>> talks;

  /**
   * @param talks the scenario of an attempt, where it is still there
   */
  public DrillDesk(DrillLibrary library, DrillBook book, Function<UUID, Optional<Scenario>> talks) {
    this.library = library;
    this.book = book;
    this.talks = talks;
  }

  /** How many exercises are to be asked today. */
  public int dueToday(UUID learner, ZonedDateTime now) {
    return selection(learner, now).today().size();
  }

  /** How somebody stands with their exercises. */
  public DrillPlan plan(UUID learner, ZonedDateTime now) {
    Selection selection = selection(learner, now);
    List<Selection.Pick> set = selection.set();
    int seconds = set.stream().mapToInt(pick -> Exercise.seconds(pick.entry().item())).sum();
    Map<Optional<Family>, Integer> families = new LinkedHashMap<>();
    set.forEach(pick -> families.merge(pick.family(), 1, Integer::sum));
    return new DrillPlan(
        selection.today().size(),
        set.size(),
        (int) Math.ceil(seconds / 60.0),
        families.entrySet().stream()
            .map(share -> new DrillPlan.Share(share.getKey(), share.getValue()))
            .toList(),
        selection.coming(),
        !selection.ahead().isEmpty(),
        library.entries().size());
  }

  /**
   * The next set of today, empty when today's exercises are done.
   *
   * @param seed decides the order of choices and lines
   */
  public DrillSession next(UUID learner, ZonedDateTime now, long seed) {
    return session(selection(learner, now).set(), seed);
  }

  /** A set before its day, nothing new in it; empty when nothing was answered yet. */
  public DrillSession ahead(UUID learner, ZonedDateTime now, long seed) {
    return session(selection(learner, now).ahead(), seed);
  }

  /** A set of certain exercises. */
  public DrillSession of(List<DrillLibrary.Entry> entries, long seed) {
    return DrillSession.of(
        entries.stream().map(entry -> Exercise.of(entry, Exercise.Reason.NEW, seed)).toList(),
        seed);
  }

  /**
   * Keeps an answer and says when the exercise comes next. What was surely wrong comes the next
   * day, whatever follows today.
   *
   * @param mark as the trainee saw it in the end
   */
  public DrillSession.Done answer(
      UUID learner,
      Exercise exercise,
      Response response,
      Mark mark,
      Grade.Attempted how,
      ZonedDateTime now) {
    DrillKey key = exercise.key();
    LocalDate today = now.toLocalDate();
    Grade grade = Grade.of(mark.outcome(), how);
    Optional<DrillCard> before =
        book.cards(learner).stream().filter(card -> card.key().equals(key)).findFirst();
    Optional<Memory> known = before.flatMap(DrillCard::memory);
    Memory memory = fsrs.answer(known, grade, DrillCard.start(today));
    LocalDate due = DrillCard.day(memory.due());
    boolean surelyWrong =
        how.sure() && grade == Grade.AGAIN || wasSurelyWrong(learner, key, today, now);
    LocalDate tomorrow = today.plusDays(1);
    DrillCard card =
        new DrillCard(
            learner,
            key,
            Optional.of(memory),
            known.flatMap(old -> before.map(DrillCard::since)).orElse(today),
            surelyWrong && due.isAfter(tomorrow) ? tomorrow : due,
            before.flatMap(DrillCard::queuedBy));
    book.add(
        new DrillAnswer(learner, key, grade, how.sure(), response.text(), now.toInstant()), card);
    return new DrillSession.Done(exercise, mark, grade, how.sure(), card);
  }

  private boolean wasSurelyWrong(UUID learner, DrillKey key, LocalDate today, ZonedDateTime now) {
    return book.answers(learner, LAST_ANSWERS).stream()
        .filter(answer -> answer.key().equals(key))
        .filter(answer -> answer.confident() && answer.grade() == Grade.AGAIN)
        .anyMatch(answer -> answer.at().atZone(now.getZone()).toLocalDate().equals(today));
  }

  @Override
  public List<DrillLibrary.Entry> queue(
      UUID learner, UUID attempt, List<String> concepts, ZonedDateTime now) {
    Map<DrillKey, DrillCard> cards = new LinkedHashMap<>();
    book.cards(learner).forEach(card -> cards.put(card.key(), card));
    List<DrillLibrary.Entry> asked =
        library.entries().stream()
            .filter(entry -> isQueued(cards.get(DrillKey.of(entry)), attempt))
            .toList();
    if (!asked.isEmpty()) {
      return asked;
    }
    LocalDate today = now.toLocalDate();
    List<DrillLibrary.Entry> chosen = chosen(concepts, cards, talks.apply(attempt));
    book.put(
        chosen.stream()
            .map(entry -> card(learner, entry, cards, today).queuedBy(attempt, today))
            .toList());
    return chosen;
  }

  private static boolean isQueued(DrillCard card, UUID attempt) {
    return card != null && card.queuedBy().equals(Optional.of(attempt));
  }

  private static DrillCard card(
      UUID learner, DrillLibrary.Entry entry, Map<DrillKey, DrillCard> cards, LocalDate today) {
    DrillKey key = DrillKey.of(entry);
    return cards.getOrDefault(
        key, new DrillCard(learner, key, Optional.empty(), today, today, Optional.empty()));
  }

  /** One for each concept in turn, until there are enough. */
  private List<DrillLibrary.Entry> chosen(
      List<String> concepts, Map<DrillKey, DrillCard> cards, Optional<Scenario> talk) {
    List<List<DrillLibrary.Entry>> each =
        concepts.stream().distinct().map(concept -> candidates(concept, cards, talk)).toList();
    List<DrillLibrary.Entry> chosen = new ArrayList<>();
    int longest = each.stream().mapToInt(List::size).max().orElse(0);
    for (int round = 0; round < longest; round++) {
      for (List<DrillLibrary.Entry> candidates : each) {
        candidates.stream()
            .filter(entry -> !chosen.contains(entry))
            .findFirst()
            .filter(entry -> chosen.size() < MOST_QUEUED)
            .ifPresent(chosen::add);
      }
    }
    return chosen;
  }

  /**
   * What trains a concept, the best first: what was not queued before, not met yet, about this
   * concept first of all, least like the talk, easy. Without any, its family's.
   */
  private List<DrillLibrary.Entry> candidates(
      String concept, Map<DrillKey, DrillCard> cards, Optional<Scenario> talk) {
    List<DrillLibrary.Entry> own = training(item -> item.concepts().contains(concept)).toList();
    Optional<Family> family = Family.of(concept);
    List<DrillLibrary.Entry> all =
        own.isEmpty() && family.isPresent()
            ? training(item -> Exercise.family(item).equals(family)).toList()
            : own;
    return all.stream()
        .sorted(
            Comparator.comparing((DrillLibrary.Entry entry) -> wasQueued(entry, cards))
                .thenComparing(entry -> cards.containsKey(DrillKey.of(entry)))
                .thenComparing(entry -> entry.item().concepts().indexOf(concept) > 0)
                .thenComparing(
                    entry -> talk.map(told -> Elsewhere.likeness(entry.item(), told)).orElse(0))
                .thenComparing(entry -> entry.item().level()))
        .toList();
  }

  private static boolean wasQueued(DrillLibrary.Entry entry, Map<DrillKey, DrillCard> cards) {
    DrillCard card = cards.get(DrillKey.of(entry));
    return card != null && card.queuedBy().isPresent();
  }

  private Stream<DrillLibrary.Entry> training(Predicate<DrillItem> wanted) {
    return library.entries().stream().filter(entry -> wanted.test(entry.item()));
  }

  private Selection selection(UUID learner, ZonedDateTime now) {
    return new Selection(library.entries(), book.cards(learner), now.toLocalDate());
  }

  private static DrillSession session(List<Selection.Pick> picks, long seed) {
    return DrillSession.of(
        picks.stream().map(pick -> Exercise.of(pick.entry(), pick.reason(), seed)).toList(), seed);
  }
}

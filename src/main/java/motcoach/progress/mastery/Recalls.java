package motcoach.progress.mastery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Family;
import motcoach.progress.DrillLibrary;
import motcoach.progress.drill.DrillAnswer;
import motcoach.progress.drill.DrillBook;
import motcoach.progress.drill.DrillCard;
import motcoach.progress.drill.DrillKey;
import motcoach.progress.drill.Grade;

/** Tells by family how well somebody remembers short exercises. Touches the store. */
public final class Recalls {
  /** More answers than are needed to find the last one of each exercise. */
  private static final int LAST_ANSWERS = 5000;

  private final DrillLibrary library;
  private final DrillBook book;

  public Recalls(DrillLibrary library, DrillBook book) {
    this.library = library;
    this.book = book;
  }

  /** A family of which no exercise came a second time is missing. */
  public Map<Family, Recall> of(UUID learner) {
    Map<DrillKey, Family> families = families();
    Map<DrillKey, DrillAnswer> last = lastAnswers(learner);
    Map<Family, List<DrillCard>> asked = new EnumMap<>(Family.class);
    for (DrillCard card : book.cards(learner)) {
      Family family = families.get(card.key());
      if (family != null && last.containsKey(card.key()) && cameAgain(card)) {
        asked.computeIfAbsent(family, first -> new ArrayList<>()).add(card);
      }
    }
    Map<Family, Recall> recalls = new EnumMap<>(Family.class);
    asked.forEach((family, cards) -> recalls.put(family, recall(cards, last)));
    return recalls;
  }

  private Map<DrillKey, Family> families() {
    Map<DrillKey, Family> families = new HashMap<>();
    for (DrillLibrary.Entry entry : library.entries()) {
      Family.of(entry.item().concepts()).stream()
          .findFirst()
          .ifPresent(
              family -> families.put(new DrillKey(entry.packId(), entry.item().id()), family));
    }
    return families;
  }

  private Map<DrillKey, DrillAnswer> lastAnswers(UUID learner) {
    Map<DrillKey, DrillAnswer> last = new HashMap<>();
    book.answers(learner, LAST_ANSWERS).forEach(answer -> last.putIfAbsent(answer.key(), answer));
    return last;
  }

  /** The first answer shows what was known before; only a later one shows what stayed. */
  private static boolean cameAgain(DrillCard card) {
    return card.last().filter(card.since()::isBefore).isPresent();
  }

  private static Recall recall(List<DrillCard> cards, Map<DrillKey, DrillAnswer> last) {
    List<DrillAnswer> answers = cards.stream().map(card -> last.get(card.key())).toList();
    int known = (int) answers.stream().filter(answer -> answer.grade() != Grade.AGAIN).count();
    List<Double> stabilities = cards.stream().map(DrillCard::stability).sorted().toList();
    // Of two in the middle the lower one: half of them or more last that long.
    double stability = stabilities.get((stabilities.size() - 1) / 2);
    Optional<Instant> latest = answers.stream().map(DrillAnswer::at).max(Comparator.naturalOrder());
    return new Recall(cards.size(), known, (int) stability, latest);
  }
}

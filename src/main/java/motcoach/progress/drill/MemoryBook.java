package motcoach.progress.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers that are forgotten with their process, for somebody who only tries. */
public final class MemoryBook implements DrillBook {
  private record Whose(UUID learner, DrillKey key) {}

  private final List<DrillAnswer> answers = new ArrayList<>();
  private final Map<Whose, DrillCard> cards = new LinkedHashMap<>();

  @Override
  public void add(DrillAnswer answer, DrillCard card) {
    answers.add(answer);
    put(List.of(card));
  }

  @Override
  public void put(List<DrillCard> more) {
    more.forEach(card -> cards.put(new Whose(card.learner(), card.key()), card));
  }

  @Override
  public List<DrillCard> cards(UUID learner) {
    return cards.values().stream()
        .filter(card -> card.learner().equals(learner))
        .sorted(Comparator.comparing(DrillCard::due))
        .toList();
  }

  @Override
  public List<DrillAnswer> answers(UUID learner, int limit) {
    List<DrillAnswer> own =
        new ArrayList<>(answers.stream().filter(a -> a.learner().equals(learner)).toList());
    Collections.reverse(own);
    return List.copyOf(own.subList(0, Math.min(limit, own.size())));
  }
}

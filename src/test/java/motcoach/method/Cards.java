package motcoach.method;

import java.util.List;
import java.util.Optional;

/** Handbook cards for tests that are not about what they say. */
public final class Cards {
  private Cards() {}

  /** Says {@code text} everywhere but in its title. */
  public static HandbookCard card(String concept, Text title, Text text) {
    return new HandbookCard(
        concept,
        title,
        HandbookCard.Scope.FRONT,
        HandbookCard.Origin.SOURCE,
        List.of(),
        false,
        text,
        text,
        List.of(),
        text,
        text,
        Optional.empty());
  }

  /** One chapter with one card. */
  public static Handbook handbook(String concept, Text title) {
    Text none = Text.same("-");
    return new Handbook(
        List.of(new Handbook.Chapter("one", none, none, List.of(card(concept, title, none)))));
  }
}

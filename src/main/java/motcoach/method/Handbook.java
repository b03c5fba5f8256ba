package motcoach.method;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The taught method as cards, chapter by chapter. */
public record Handbook(List<Chapter> chapters) {

  /** Cards that belong together, in the order in which they are read. */
  public record Chapter(String id, Text title, Text about, List<HandbookCard> cards) {
    public Chapter {
      cards = List.copyOf(cards);
    }
  }

  public Handbook {
    chapters = List.copyOf(chapters);
  }

  public Stream<HandbookCard> cards() {
    return chapters.stream().flatMap(chapter -> chapter.cards().stream());
  }

  public Optional<HandbookCard> card(String concept) {
    return cards().filter(card -> card.id().equals(concept)).findFirst();
  }
}

package motcoach.method;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The taught method as cards, chapter by chapter; then what packs add to it. */
public record Handbook(List<Chapter> chapters) {

  /**
   * Cards that belong together, in the order in which they are read.
   *
   * @param pack title of the pack it comes with; empty for the method itself
   */
  public record Chapter(
      String id, Text title, Text about, List<HandbookCard> cards, Optional<Text> pack) {
    public Chapter {
      cards = List.copyOf(cards);
    }

    /** A chapter of the method. */
    public Chapter(String id, Text title, Text about, List<HandbookCard> cards) {
      this(id, title, about, cards, Optional.empty());
    }
  }

  /** A place in the handbook: a card, or the first page of its chapter. */
  public record Spot(Chapter chapter, Optional<HandbookCard> card) {}

  /** How well a place fits what was asked for. */
  public enum Fit {
    /** It is the card asked for. */
    EXACT,
    /** It is the chapter of a group of concepts. */
    GROUP,
    /** There is no such card; this comes nearest. */
    NEAREST
  }

  /** Where to open, and how well that fits. */
  public record Opening(Spot spot, Fit fit) {}

  public Handbook {
    chapters = List.copyOf(chapters);
  }

  /** The same with further chapters at its end. */
  public Handbook with(List<Chapter> more) {
    return new Handbook(Stream.concat(chapters.stream(), more.stream()).toList());
  }

  public Stream<HandbookCard> cards() {
    return chapters.stream().flatMap(chapter -> chapter.cards().stream());
  }

  public Optional<HandbookCard> card(String concept) {
    return cards().filter(card -> card.id().equals(concept)).findFirst();
  }

  /** Every card with its chapter, in the order in which they are read. */
  public Stream<Spot> spots() {
    return chapters.stream()
        .flatMap(
            chapter -> chapter.cards().stream().map(card -> new Spot(chapter, Optional.of(card))));
  }

  /**
   * Where to open for a concept or a group of them. What nobody wrote a card for leads to the card
   * or the chapter of the concepts above it; empty when there is nothing of that kind.
   */
  public Optional<Opening> open(String name) {
    String asked = name.strip().toLowerCase(Locale.ROOT);
    if (ConceptNames.isGroup(asked)) {
      return chapterOf(asked).map(chapter -> new Opening(first(chapter), Fit.GROUP));
    }
    Optional<Spot> exact = spotOf(asked);
    if (exact.isPresent()) {
      return exact.map(spot -> new Opening(spot, Fit.EXACT));
    }
    for (String above = asked; !above.isEmpty(); above = ConceptNames.above(above)) {
      Optional<Spot> near = near(above);
      if (near.isPresent()) {
        Fit fit = above.equals(asked) ? Fit.GROUP : Fit.NEAREST;
        return near.map(spot -> new Opening(spot, fit));
      }
    }
    return Optional.empty();
  }

  private Optional<Spot> near(String name) {
    return spotOf(name).or(() -> chapterOf(name + ".*").map(Handbook::first));
  }

  /** The first page of a chapter. */
  public static Spot first(Chapter chapter) {
    return new Spot(chapter, Optional.empty());
  }

  private Optional<Spot> spotOf(String concept) {
    return spots().filter(spot -> spot.card().orElseThrow().id().equals(concept)).findFirst();
  }

  /** The chapter with most cards of the group. */
  private Optional<Chapter> chapterOf(String group) {
    return chapters.stream()
        .filter(chapter -> cardsIn(chapter, group) > 0)
        .max(
            Comparator.comparingLong((Chapter chapter) -> cardsIn(chapter, group))
                .thenComparing(chapters::indexOf, Comparator.reverseOrder()));
  }

  private static long cardsIn(Chapter chapter, String group) {
    return chapter.cards().stream().filter(card -> ConceptNames.covers(group, card.id())).count();
  }
}

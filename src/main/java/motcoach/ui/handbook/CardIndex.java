package motcoach.ui.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.ui.kit.Folded;
import motcoach.ui.kit.Needle;

/** Finds chapters and cards by any of their words, in both languages whichever is read. */
final class CardIndex {
  private final List<Entry> entries;

  /** A place with its words by what they are: titles, id, texts. */
  private record Entry(Handbook.Spot spot, List<BothFolded> texts, List<List<Folded>> groups) {}

  private record BothFolded(Folded en, Folded zh) {
    static BothFolded of(Text text) {
      return new BothFolded(Folded.of(text.en()), Folded.of(text.zh()));
    }

    Folded in(Language language) {
      return language == Language.ZH ? zh : en;
    }

    Stream<Folded> both() {
      return Stream.of(en, zh);
    }
  }

  private record Ranked(Entry entry, int rank) {}

  CardIndex(Handbook handbook) {
    List<Entry> all = new ArrayList<>();
    for (Handbook.Chapter chapter : handbook.chapters()) {
      all.add(
          entry(Handbook.first(chapter), chapter.title(), chapter.id(), List.of(chapter.about())));
    }
    handbook.spots().forEach(spot -> all.add(card(spot)));
    entries = List.copyOf(all);
  }

  private static Entry card(Handbook.Spot spot) {
    HandbookCard card = spot.card().orElseThrow();
    List<Text> texts = new ArrayList<>(List.of(card.what(), card.why(), card.slip()));
    texts.addAll(card.sounds());
    texts.add(card.tryIt());
    return entry(spot, card.title(), card.id(), texts);
  }

  private static Entry entry(Handbook.Spot spot, Text title, String id, List<Text> texts) {
    List<BothFolded> folded = texts.stream().map(BothFolded::of).toList();
    return new Entry(
        spot,
        folded,
        List.of(
            BothFolded.of(title).both().toList(),
            List.of(Folded.of(id)),
            folded.stream().flatMap(BothFolded::both).toList()));
  }

  /**
   * What answers, best first.
   *
   * @param reading the language of the excerpts, where the words are in it
   */
  List<Hit> find(String typed, Language reading) {
    Needle needle = Needle.of(typed);
    if (needle.blank()) {
      return List.of();
    }
    List<Ranked> ranked = new ArrayList<>();
    for (Entry entry : entries) {
      OptionalInt rank = needle.rank(entry.groups());
      if (rank.isPresent()) {
        ranked.add(new Ranked(entry, rank.getAsInt()));
      }
    }
    return ranked.stream()
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(found -> new Hit(found.entry().spot(), () -> excerpt(found.entry(), needle, reading)))
        .toList();
  }

  /** From the first text with one of the words, in the language read where it is there at all. */
  private static Excerpt excerpt(Entry entry, Needle needle, Language reading) {
    Language other = reading == Language.ZH ? Language.EN : Language.ZH;
    for (Language language : List.of(reading, other)) {
      for (BothFolded text : entry.texts()) {
        List<Folded.Span> marks = needle.in(text.in(language));
        if (!marks.isEmpty()) {
          return Excerpt.around(text.in(language).text(), marks, language);
        }
      }
    }
    return Excerpt.beginning(entry.texts().get(0).in(reading).text(), reading);
  }
}

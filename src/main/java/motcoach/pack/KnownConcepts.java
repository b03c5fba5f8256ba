package motcoach.pack;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import motcoach.method.ConceptNames;
import motcoach.method.Text;
import motcoach.studio.CardName;

/**
 * The concepts files of a pack may name: those of the method by their ids, and cards of the pack's
 * own handbook as {@code own.late-checkout}.
 *
 * @param pack the pack's id
 * @param cards short names of the cards of its handbook; empty where the pack is not known, as for
 *     a file by itself: any may be meant then
 */
record KnownConcepts(String pack, Optional<Set<String>> cards) {
  /** What a file by itself may name. */
  static final KnownConcepts ANY = new KnownConcepts("", Optional.empty());

  KnownConcepts {
    cards = cards.map(Set::copyOf);
  }

  /** How a pack's files name one of its own concepts; those of the method as they are. */
  static String written(String concept) {
    return ConceptNames.isOfPack(concept)
        ? CardName.OWN + concept.substring(concept.indexOf('/') + 1)
        : concept;
  }

  /** The concept a name in a file means; reports a name that means none. */
  String read(String name, Place at, Problems problems) {
    if (!name.startsWith(CardName.OWN)) {
      Concepts.check(name, at, problems);
      return name;
    }
    String card = name.substring(CardName.OWN.length());
    if (cards.isPresent() && !cards.get().contains(card)) {
      Set<String> known = new TreeSet<>();
      cards.get().forEach(each -> known.add(CardName.OWN + each));
      problems.misspelt(
          at,
          "MOT065",
          Severity.WARNING,
          new Text(
              "The handbook of this pack has no card \"" + card + "\".",
              "本课程包的手册里没有“" + card + "”这张卡片。"),
          name,
          known);
    }
    return ConceptNames.ofPack(pack, card);
  }
}

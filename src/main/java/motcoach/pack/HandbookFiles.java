package motcoach.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.ConceptNames;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Text;
import motcoach.studio.CardName;

/**
 * Reads chapters of the handbook. A card with an error is left out. One reader for all the chapters
 * of a handbook: it remembers their ids.
 */
public final class HandbookFiles {
  private static final Text NO_TEXT = Text.same("");

  private final JsonSource source = new JsonSource();
  private final Optional<House> house;
  private final Set<String> chapters = new LinkedHashSet<>();
  private final Set<String> cards = new LinkedHashSet<>();

  /** The pack whose handbook is read. */
  private record House(String pack, Text title) {}

  private HandbookFiles(Optional<House> house) {
    this.house = house;
  }

  /** Reads the handbook of the method. */
  public HandbookFiles() {
    this(Optional.empty());
  }

  /** Reads what a pack adds to it: cards with short names of their own. */
  static HandbookFiles of(String pack, Text title) {
    return new HandbookFiles(Optional.of(new House(pack, title)));
  }

  /**
   * The shipped handbook with everything of it that could be read: {@code handbook/chapters.txt}
   * names its chapters in order, each a JSON file beside it.
   *
   * @param problems receives whatever is wrong
   */
  public Handbook shipped(Problems problems) {
    List<Handbook.Chapter> all = new ArrayList<>();
    List<String> names =
        RuleFiles.resource("handbook/chapters.txt", problems)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
            .orElse(List.of());
    for (String name : names) {
      String file = "handbook/" + name + ".json";
      RuleFiles.resource(file, problems)
          .flatMap(bytes -> read(file, bytes, problems))
          .ifPresent(all::add);
    }
    return new Handbook(all);
  }

  /** The cards of the shipped handbook as packs speak of them, in its order. */
  public static List<CardName> names() {
    return new HandbookFiles()
        .shipped(new Problems())
        .cards()
        .map(card -> new CardName(card.id(), card.title()))
        .toList();
  }

  /** One chapter; empty when it is no object. */
  Optional<Handbook.Chapter> read(String file, byte[] bytes, Problems problems) {
    return source
        .read(file, bytes, problems)
        .flatMap(root -> Fields.of(root, problems))
        .map(fields -> chapter(fields, problems));
  }

  /** Ids of all cards met so far, of those that were left out too: they may be meant. */
  Set<String> cards() {
    return cards;
  }

  private Handbook.Chapter chapter(Fields fields, Problems problems) {
    String id = fields.string("id").orElse("");
    Names.checkNew(id, chapters, fields.at("id"), problems);
    List<HandbookCard> read = new ArrayList<>();
    for (Located item : fields.list("cards")) {
      Problems own = new Problems();
      Fields.of(item, own)
          .map(card -> card(card, own))
          .filter(card -> !own.hasErrors())
          .ifPresent(read::add);
      problems.addAll(own.list());
    }
    Handbook.Chapter chapter =
        new Handbook.Chapter(
            named(id), text(fields, "title"), text(fields, "about"), read, house.map(House::title));
    fields.done();
    return chapter;
  }

  private String named(String id) {
    return house.map(known -> ConceptNames.ofPack(known.pack(), id)).orElse(id);
  }

  /** The method's cards are those of its concepts; a pack's may be called as it likes. */
  private void checkCard(String id, Fields fields, Problems problems) {
    Names.checkNew(id, cards, fields.at("id"), problems);
    if (house.isEmpty()) {
      Concepts.check(id, fields.at("id"), problems);
    } else if (!id.isEmpty()) {
      Names.checkForm(id, fields.at("id"), problems);
    }
  }

  private HandbookCard card(Fields fields, Problems problems) {
    String id = fields.string("id").orElse("");
    checkCard(id, fields, problems);
    HandbookCard card =
        new HandbookCard(
            named(id),
            text(fields, "title"),
            constant(fields, "scope", HandbookCard.Scope.class, problems)
                .orElse(HandbookCard.Scope.KNOWLEDGE),
            origin(fields, problems),
            fields.strings("sources"),
            fields.flag("figure", false),
            text(fields, "what"),
            text(fields, "why"),
            sounds(fields, problems),
            text(fields, "slip"),
            text(fields, "try"),
            fields.has("diagram")
                ? constant(fields, "diagram", HandbookCard.Diagram.class, problems)
                : Optional.empty());
    fields.optional("note");
    fields.done();
    return card;
  }

  /** A pack need not say that a card is its own. */
  private HandbookCard.Origin origin(Fields fields, Problems problems) {
    if (house.isPresent() && !fields.has("origin")) {
      return HandbookCard.Origin.HOUSE;
    }
    return constant(fields, "origin", HandbookCard.Origin.class, problems)
        .orElse(HandbookCard.Origin.HOUSE);
  }

  private static List<Text> sounds(Fields fields, Problems problems) {
    fields.value("sounds");
    List<Text> sounds = new ArrayList<>();
    fields.list("sounds").forEach(item -> Fields.asText(item, problems).ifPresent(sounds::add));
    if (sounds.isEmpty() && fields.has("sounds")) {
      Fields.needsOne(fields.at("sounds"), "sounds", problems);
    }
    return sounds;
  }

  private static Text text(Fields fields, String name) {
    return fields.text(name).orElse(NO_TEXT);
  }

  private static <E extends Enum<E>> Optional<E> constant(
      Fields fields, String name, Class<E> type, Problems problems) {
    return fields.value(name).flatMap(value -> Fields.asConstant(value, type, problems));
  }
}

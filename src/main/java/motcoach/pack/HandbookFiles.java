package motcoach.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Text;

/**
 * Reads the shipped handbook: {@code handbook/chapters.txt} names its chapters in order, each a
 * JSON file beside it.
 */
public final class HandbookFiles {
  private static final Text NO_TEXT = Text.same("");

  private final JsonSource source = new JsonSource();

  /**
   * The handbook with everything of it that could be read.
   *
   * @param problems receives whatever is wrong
   */
  public Handbook shipped(Problems problems) {
    List<Handbook.Chapter> chapters = new ArrayList<>();
    List<String> names =
        RuleFiles.resource("handbook/chapters.txt", problems)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
            .orElse(List.of());
    for (String name : names) {
      String file = "handbook/" + name + ".json";
      RuleFiles.resource(file, problems)
          .flatMap(bytes -> read(file, bytes, problems))
          .ifPresent(chapters::add);
    }
    return new Handbook(chapters);
  }

  /** One chapter; empty when it is no object. */
  Optional<Handbook.Chapter> read(String file, byte[] bytes, Problems problems) {
    return source
        .read(file, bytes, problems)
        .flatMap(root -> Fields.of(root, problems))
        .map(fields -> chapter(fields, problems));
  }

  private static Handbook.Chapter chapter(Fields fields, Problems problems) {
    List<HandbookCard> cards = new ArrayList<>();
    for (Located item : fields.list("cards")) {
      Fields.of(item, problems).map(card -> card(card, problems)).ifPresent(cards::add);
    }
    Handbook.Chapter chapter =
        new Handbook.Chapter(
            fields.string("id").orElse(""), text(fields, "title"), text(fields, "about"), cards);
    fields.done();
    return chapter;
  }

  private static HandbookCard card(Fields fields, Problems problems) {
    String id = fields.string("id").orElse("");
    Concepts.check(id, fields.at("id"), problems);
    List<Text> sounds = new ArrayList<>();
    fields.list("sounds").forEach(item -> Fields.asText(item, problems).ifPresent(sounds::add));
    HandbookCard card =
        new HandbookCard(
            id,
            text(fields, "title"),
            constant(fields, "scope", HandbookCard.Scope.class, problems)
                .orElse(HandbookCard.Scope.KNOWLEDGE),
            constant(fields, "origin", HandbookCard.Origin.class, problems)
                .orElse(HandbookCard.Origin.DERIVED),
            fields.strings("sources"),
            fields.flag("figure", false),
            text(fields, "what"),
            text(fields, "why"),
            sounds,
            text(fields, "slip"),
            text(fields, "try"),
            fields.has("diagram")
                ? constant(fields, "diagram", HandbookCard.Diagram.class, problems)
                : Optional.empty());
    fields.done();
    return card;
  }

  private static Text text(Fields fields, String name) {
    return fields.text(name).orElse(NO_TEXT);
  }

  private static <E extends Enum<E>> Optional<E> constant(
      Fields fields, String name, Class<E> type, Problems problems) {
    return fields.value(name).flatMap(value -> Fields.asConstant(value, type, problems));
  }
}

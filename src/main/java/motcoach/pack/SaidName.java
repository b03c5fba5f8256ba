package motcoach.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.method.Text;

/**
 * What a thing of a pack is called by those who write it: by its title, or the first words in it.
 */
final class SaidName {
  private static final int LONGEST = 30;

  private static final List<String> FIELDS =
      List.of("title", "label", "name", "text", "say", "says", "prompt", "line", "message");

  private SaidName() {}

  /** In quotation marks and cut short; empty where nothing is said. */
  static Optional<Text> of(Located thing) {
    return thing instanceof Located.Obj object
        ? FIELDS.stream()
            .<Located>flatMap(name -> object.get(name).stream())
            .flatMap(SaidName::text)
            .findFirst()
            .map(text -> new Text("“" + cut(text.en()) + "”", "“" + cut(text.zh()) + "”"))
        : Optional.empty();
  }

  private static Stream<Text> text(Located value) {
    if (value instanceof Located.Arr list) {
      return list.items().stream().limit(1).flatMap(SaidName::text);
    } else if (value instanceof Located.Obj object && object.get("text").isPresent()) {
      return text(object.get("text").get());
    } else if (value instanceof Located.Obj object
        && object.get("en").orElse(null) instanceof Located.Str en
        && object.get("zh").orElse(null) instanceof Located.Str zh) {
      return en.value().isBlank() || zh.value().isBlank()
          ? Stream.of()
          : Stream.of(new Text(en.value(), zh.value()));
    } else if (value instanceof Located.Str line && !line.value().isBlank()) {
      return Stream.of(Text.same(line.value()));
    }
    return Stream.of();
  }

  private static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}

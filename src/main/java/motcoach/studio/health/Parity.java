package motcoach.studio.health;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.studio.Draft;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.TextLine;
import motcoach.studio.TextLines;

/**
 * How far the languages of one file are alike.
 *
 * @param texts how many there are
 * @param written how many of them say something, by language
 * @param gap the first text that is missing in a language
 */
public record Parity(String file, int texts, Map<Language, Integer> written, Optional<Spot> gap) {
  public Parity {
    written = Map.copyOf(written);
  }

  /** One for each file that has texts, in the order of the pack. */
  public static List<Parity> of(Shapes shapes, Draft draft) {
    return draft.files().keySet().stream()
        .map(file -> of(file, TextLines.of(shapes, draft, file)))
        .filter(parity -> parity.texts() > 0)
        .toList();
  }

  private static Parity of(String file, List<TextLine> lines) {
    Map<Language, Integer> written = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      long says = lines.stream().filter(line -> !line.text().in(language).isBlank()).count();
      written.put(language, (int) says);
    }
    Optional<Spot> gap =
        lines.stream().filter(line -> !line.complete()).map(TextLine::spot).findFirst();
    return new Parity(file, lines.size(), written, gap);
  }
}

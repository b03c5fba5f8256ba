package motcoach.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;

/**
 * Texts nobody has written yet: empty ones, and those in which a template still says in brackets
 * what belongs there. Each language counts by itself.
 *
 * @param texts of the card, all scenarios, exercises and handbook cards, as in the outline
 * @param open those of them that are to be written
 */
public record Gaps(List<Spot> texts, List<Spot> open) {
  private static final List<String> FOLDERS = List.of("scenarios", "drills", "handbook");

  public Gaps {
    texts = List.copyOf(texts);
    open = List.copyOf(open);
  }

  public static Gaps of(Shapes shapes, Draft draft) {
    List<Spot> texts = new ArrayList<>();
    List<Spot> open = new ArrayList<>();
    for (String file : files(draft)) {
      for (TextLine line : TextLines.of(shapes, draft, file)) {
        for (Language language : Language.values()) {
          Spot spot = line.spot().then(language.id());
          texts.add(spot);
          if (toWrite(line.text().in(language))) {
            open.add(spot);
          }
        }
      }
    }
    return new Gaps(texts, open);
  }

  /** The files whose texts trainees read in both languages, in the order of the outline. */
  public static List<String> files(Draft draft) {
    List<String> files = new ArrayList<>(List.of(Draft.CARD));
    FOLDERS.forEach(folder -> files.addAll(Outline.files(draft, folder)));
    return files;
  }

  /** Whether nobody has written it. Brackets further on may be meant, as in "by [time]". */
  public static boolean toWrite(String text) {
    return text.isBlank() || text.startsWith("[") || text.startsWith("［");
  }

  /**
   * The first gap behind a place, or the first of all where none is left behind it.
   *
   * @param from a text, or something that holds texts: then its own are the first
   */
  public Optional<Spot> next(Spot from) {
    int here = texts.indexOf(from);
    for (int i = 0; here < 0 && i < texts.size(); i++) {
      if (from.holds(texts.get(i))) {
        here = i - 1;
        break;
      }
    }
    List<Spot> behind = texts.subList(here + 1, texts.size());
    return behind.stream()
        .filter(Set.copyOf(open)::contains)
        .findFirst()
        .or(() -> open.stream().findFirst());
  }
}

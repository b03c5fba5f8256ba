package motcoach.studio;

import java.util.ArrayList;
import java.util.List;
import motcoach.method.Text;

/**
 * A card of the handbook as files of a pack speak of it.
 *
 * @param name what is written, such as {@code mot.explore.listen}, or {@code own.late-checkout} for
 *     a card of the pack itself
 */
public record CardName(String name, Text title) {
  /** What the names of a pack's own cards begin with. */
  public static final String OWN = "own.";

  private static final String FOLDER = "handbook";

  /** The cards a pack's own handbook has, in the order of the outline. */
  public static List<CardName> own(Draft draft) {
    List<CardName> names = new ArrayList<>();
    for (String file : Outline.files(draft, FOLDER)) {
      if (draft.file(file).orElse(null) instanceof Value.Obj chapter) {
        for (Value card : chapter.list("cards")) {
          if (card instanceof Value.Obj known) {
            known
                .string("id")
                .filter(id -> !id.isBlank())
                .ifPresent(id -> names.add(new CardName(OWN + id, Outline.label(known))));
          }
        }
      }
    }
    return names;
  }
}

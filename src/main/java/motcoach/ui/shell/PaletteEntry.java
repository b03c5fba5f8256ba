package motcoach.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import motcoach.method.Text;
import org.kordamp.ikonli.Ikon;

/**
 * Something that can be reached by name.
 *
 * @param about a quieter word beside the title
 * @param also further words under which it is found, such as ids
 * @param keys that do the same
 * @param run goes there, or does it
 */
public record PaletteEntry(
    Group group,
    Ikon icon,
    Text title,
    Optional<Text> about,
    List<String> also,
    Optional<KeyCombination> keys,
    Runnable run) {

  /** What kind of thing, in the order of the list. */
  public enum Group {
    PLACE,
    ACTION,
    SCENARIO,
    CARD
  }

  public PaletteEntry {
    also = List.copyOf(also);
  }
}

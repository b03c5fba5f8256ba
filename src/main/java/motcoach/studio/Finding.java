package motcoach.studio;

import java.util.Optional;
import motcoach.method.Text;

/**
 * Something wrong with a draft.
 *
 * @param spot the value that is wrong, or the file when only that is known
 * @param code stable, such as {@code MOT056}
 * @param error whether the pack cannot be practised with as long as it stands
 * @param message one plain sentence that names the thing and, where it can, the way out
 * @param word the field that is missing, or the one known word that a misspelt one was most
 *     probably meant to be
 */
public record Finding(Spot spot, String code, boolean error, Text message, Optional<String> word) {

  /** Something that is about no word. */
  public Finding(Spot spot, String code, boolean error, Text message) {
    this(spot, code, error, message, Optional.empty());
  }
}

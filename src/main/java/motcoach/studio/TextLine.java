package motcoach.studio;

import motcoach.method.Text;

/**
 * One text of a pack in both languages.
 *
 * @param spot where it stands
 */
public record TextLine(Spot spot, Text text) {

  /** Whether both languages say something. */
  public boolean complete() {
    return !text.en().isBlank() && !text.zh().isBlank();
  }
}

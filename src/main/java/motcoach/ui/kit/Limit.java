package motcoach.ui.kit;

import javafx.scene.control.TextInputControl;

/**
 * Of a pasted document only the beginning goes into a box: the rest could be neither drawn nor read
 * within a moment. (A text formatter would ask for the whole text at every move of the caret, and
 * fails where the control has just dropped characters.)
 */
public final class Limit {
  /** Of one line, in UTF-16 code units. */
  public static final int LINE = 500;

  private Limit() {}

  /** As much of {@code text} as fits in place of {@code start} to {@code end}. */
  public static String fit(TextInputControl box, int longest, int start, int end, String text) {
    int room = Math.max(0, longest - (box.getLength() - (end - start)));
    if (text == null || text.length() <= room) {
      return text;
    }
    boolean half = room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
    return text.substring(0, half ? room - 1 : room);
  }
}

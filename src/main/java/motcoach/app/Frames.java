package motcoach.app;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A throwable as class names and stack frames, never its message: a message may quote what somebody
 * typed.
 */
final class Frames {
  private Frames() {}

  static String of(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    String lead = "";
    for (Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
      text.append(lead).append(t.getClass().getName());
      for (StackTraceElement frame : t.getStackTrace()) {
        text.append("\n  at ").append(frame);
      }
      lead = "\ncaused by ";
    }
    return text.toString();
  }
}

package motcoach.ui.studio;

import java.time.LocalTime;
import java.util.Optional;

/**
 * How far what was written is safe.
 *
 * @param at when it was saved last
 * @param pending whether something is not saved yet
 * @param failure why saving failed; it is tried again with the next change
 */
public record Saved(Optional<LocalTime> at, boolean pending, Optional<Exception> failure) {
  static final Saved NOTHING_YET = new Saved(Optional.empty(), false, Optional.empty());
}

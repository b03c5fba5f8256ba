package motcoach.ui.lock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Learner;

/** What stands before the pages now. */
public sealed interface Shown {

  /** Nothing; the pages can be seen. */
  record Nothing() implements Shown {}

  /** The pages are hidden, and it is being read whose they are. */
  record Closed() implements Shown {}

  /**
   * Who practises?
   *
   * @param last who did so the last time
   * @param back whether one may go back to where one was
   */
  record Who(List<Visitor> people, Optional<UUID> last, boolean back) implements Shown {}

  /**
   * The question for somebody's PIN.
   *
   * @param others whether there is anybody else
   */
  record Pin(Learner who, boolean others) implements Shown {}

  /** Hides the pages of somebody without a PIN; anybody can draw it back. */
  record Curtain(Learner who, boolean others) implements Shown {}
}

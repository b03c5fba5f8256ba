package motcoach.progress.account;

import java.util.List;
import java.util.UUID;

/** What was assigned on this workstation. Committed on return. */
public interface Assignments {

  /** All of them, the one due first first. */
  List<Assignment> all();

  /** Adds an assignment, or replaces the one with its id. */
  void put(Assignment assignment);

  /** Takes one back; nothing happens when there is none. */
  void remove(UUID id);
}

package motcoach.ui.kit;

import java.util.Optional;
import java.util.UUID;
import motcoach.scenario.Setup;

/** Somewhere the window can be. */
public sealed interface Place {

  /** The three questions asked once. */
  record Start() implements Place {}

  record Home() implements Place {}

  /** All scenarios there are. */
  record Practise() implements Place {}

  /** Short exercises. */
  record Drills() implements Place {}

  record Progress() implements Place {}

  /**
   * The method as cards.
   *
   * @param concept id of the card to open at; empty: where it was left
   */
  record Handbook(Optional<String> concept) implements Place {}

  /** Where trainers write packs. */
  record Studio() implements Place {}

  /** Who practised what, what groups show, and what is assigned. */
  record Reports() implements Place {}

  record Settings() implements Place {}

  /** What the trainee reads before a talk. */
  record Briefing(String packId, String scenarioId) implements Place {}

  /** A new attempt. */
  record Begin(String packId, String scenarioId, Setup setup) implements Place {}

  /** An attempt taken up where it stopped. */
  record Resume(UUID attempt) implements Place {}

  record Debrief(UUID attempt) implements Place {}
}

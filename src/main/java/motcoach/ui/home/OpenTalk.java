package motcoach.ui.home;

import java.util.Optional;
import java.util.UUID;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.scenario.Mood;

/**
 * A conversation that was left before its end.
 *
 * @param clock time of the story, such as {@code 14:40}
 * @param face word that varies the drawn face
 * @param lastLine what the customer or somebody else said last
 */
public record OpenTalk(
    UUID attempt,
    Text scenario,
    Text customer,
    String face,
    Mood mood,
    Stage stage,
    String clock,
    Optional<String> lastLine) {}

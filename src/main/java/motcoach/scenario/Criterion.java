package motcoach.scenario;

import java.util.Optional;
import motcoach.method.Stage;
import motcoach.method.Text;

/**
 * A checkable behaviour.
 *
 * @param id unique in the scenario
 * @param concept id of the method reference, such as {@code mot.explore.open}
 * @param weight 1 to 3
 * @param critical a violation caps the stage at "partly"
 * @param label what is looked for, as a goal
 * @param opportunity counted only once this has held
 * @param met holds in the turn in which it is shown
 * @param violated holds in the turn in which it is gone against
 */
public record Criterion(
    String id,
    String concept,
    Stage stage,
    int weight,
    boolean critical,
    Text label,
    Condition opportunity,
    Condition met,
    Optional<Condition> violated) {}

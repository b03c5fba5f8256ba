package motcoach.studio.health;

import java.util.List;
import java.util.Map;
import java.util.Set;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;

/**
 * How one concept of the method is trained in a pack.
 *
 * @param name what the handbook calls it
 * @param scenarios ids of those that train it
 * @param levels difficulties of these scenarios, 1 to 5
 * @param judged how many criteria look for it, by stage
 * @param drills how many exercises train it
 * @param languages in which something trains it
 */
public record Trained(
    String concept,
    Text name,
    List<String> scenarios,
    Set<Integer> levels,
    Map<Stage, Integer> judged,
    int drills,
    Set<Language> languages) {

  /** Whether anything in the pack trains it. */
  public boolean anywhere() {
    return !scenarios.isEmpty() || drills > 0;
  }
}

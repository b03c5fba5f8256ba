package motcoach.expression;

import java.util.Map;
import motcoach.method.Text;

/**
 * The numbers and words of the tone score; data, not code. What they do: {@code src/docs/tone.md}.
 *
 * @param neutral the score nothing moves, 50
 * @param faultPoint points a fault costs for each unit of weight, 12
 * @param strengthPoint points a strength earns for each unit of weight, 10
 * @param limit most that faults, and most that strengths, move the score together, 50
 * @param courtesyLimit most that thanks and welcome earn, 10
 * @param repairedShare what is left of a refusal or prohibition that a way out follows, 0 to 1
 * @param fatalCap highest score beside a fatal fault, 20
 * @param clearCap highest score beside a clear fault that is not repaired, 39
 * @param labels names of categories, moves and ledger lines in both languages, by id
 * @param recipes by category or move: why and what instead
 */
public record ToneConstants(
    int neutral,
    int faultPoint,
    int strengthPoint,
    int limit,
    int courtesyLimit,
    double repairedShare,
    int fatalCap,
    int clearCap,
    Map<String, Text> labels,
    Map<String, Recipe> recipes) {

  public ToneConstants {
    labels = Map.copyOf(labels);
    recipes = Map.copyOf(recipes);
  }

  /** Why words of a kind help or hurt and what to say instead, where no rule says it better. */
  Recipe recipe(String label) {
    return recipes.getOrDefault(label, Recipe.NONE);
  }

  /** The wording of a category, move or ledger line; the id itself when the data has none. */
  public Text label(String id) {
    return labels.getOrDefault(id, Text.same(id));
  }
}

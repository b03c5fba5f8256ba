package motcoach.progress;

import motcoach.scenario.Input;

/**
 * An input as two texts, the way it is kept and carried.
 *
 * @param kind {@code said}, {@code chose}, {@code did}, {@code meant}, {@code not-meant}, {@code
 *     back} or {@code hint}
 * @param text the words, or the id of an option, an action or an element; empty for the last two
 */
public record WrittenInput(String kind, String text) {

  public static WrittenInput of(Input input) {
    if (input instanceof Input.Said said) {
      return new WrittenInput("said", said.words());
    } else if (input instanceof Input.Chose chose) {
      return new WrittenInput("chose", chose.option());
    } else if (input instanceof Input.Did did) {
      return new WrittenInput("did", did.action());
    } else if (input instanceof Input.Corrected corrected) {
      return new WrittenInput(corrected.meant() ? "meant" : "not-meant", corrected.element());
    } else if (input instanceof Input.Back) {
      return new WrittenInput("back", "");
    } else if (input instanceof Input.Hint) {
      return new WrittenInput("hint", "");
    }
    throw new IllegalArgumentException("No column for " + input.getClass().getSimpleName());
  }

  /**
   * The input that was written.
   *
   * @throws IllegalStateException when the kind is none of those
   */
  public Input input() {
    return switch (kind) {
      case "said" -> new Input.Said(text);
      case "chose" -> new Input.Chose(text);
      case "did" -> new Input.Did(text);
      case "meant" -> new Input.Corrected(text, true);
      case "not-meant" -> new Input.Corrected(text, false);
      case "back" -> new Input.Back();
      case "hint" -> new Input.Hint();
      default -> throw new IllegalStateException("Not a kind of input: " + kind);
    };
  }
}

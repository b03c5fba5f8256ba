package motcoach.store;

import motcoach.scenario.Input;

/**
 * An input as two columns.
 *
 * @param kind {@code said}, {@code chose}, {@code did}, {@code meant}, {@code not-meant}, {@code
 *     back} or {@code hint}
 * @param text the words, or the id of an option, an action or an element; empty for the last two
 */
record StoredInput(String kind, String text) {

  static StoredInput of(Input input) {
    if (input instanceof Input.Said said) {
      return new StoredInput("said", said.words());
    } else if (input instanceof Input.Chose chose) {
      return new StoredInput("chose", chose.option());
    } else if (input instanceof Input.Did did) {
      return new StoredInput("did", did.action());
    } else if (input instanceof Input.Corrected corrected) {
      return new StoredInput(corrected.meant() ? "meant" : "not-meant", corrected.element());
    } else if (input instanceof Input.Back) {
      return new StoredInput("back", "");
    } else if (input instanceof Input.Hint) {
      return new StoredInput("hint", "");
    }
    throw new IllegalArgumentException("No column for " + input.getClass().getSimpleName());
  }

  Input input() {
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

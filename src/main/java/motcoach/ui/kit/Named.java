package motcoach.ui.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;

/** Gives a node its name for people who do not see it and its tooltip for those who do. */
public final class Named {
  private static final Duration DELAY = Duration.millis(400);

  private Named() {}

  /** Accessible text and tooltip from one key. */
  public static <N extends Node> N describe(N node, Words words, String key) {
    return describe(node, words.text(key), Optional.empty());
  }

  /** The same with the keys that do it, which the tooltip shows behind the name. */
  public static <N extends Node> N describe(
      N node, Words words, String key, KeyCombination shortcut) {
    return describe(node, words.text(key), Optional.of(shortcut));
  }

  /** The same for wording that is already there. */
  public static <N extends Node> N describe(
      N node, ObservableValue<String> name, Optional<KeyCombination> shortcut) {
    node.accessibleTextProperty().bind(name);
    Tooltip tooltip = new Tooltip();
    tooltip.setShowDelay(DELAY);
    tooltip.setWrapText(true);
    tooltip.getStyleClass().add(Style.TIP);
    tooltip
        .textProperty()
        .bind(name.map(text -> shortcut.map(s -> text + "  " + s.getDisplayText()).orElse(text)));
    if (node instanceof Control control) {
      control.setTooltip(tooltip);
    } else {
      Tooltip.install(node, tooltip);
    }
    return node;
  }

  /** Accessible text only, for a node whose words are on the screen beside it. */
  public static <N extends Node> N name(N node, ObservableValue<String> name) {
    node.accessibleTextProperty().bind(name);
    return node;
  }

  /** Binds the wording of a label or button; its accessible name is that wording. */
  public static <L extends Labeled> L say(L labeled, ObservableValue<String> wording) {
    labeled.textProperty().bind(wording);
    return labeled;
  }
}

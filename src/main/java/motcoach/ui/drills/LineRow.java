package motcoach.ui.drills;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.progress.drill.Mark;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** One line that is chosen, rated, sorted or moved: its number, its words, what became of it. */
final class LineRow extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Label badge = new Label();
  private final VBox words;

  /**
   * @param below what stands under the words
   */
  LineRow(ObservableValue<String> text, Node... below) {
    badge.getStyleClass().add("drill-badge");
    badge.setMinWidth(USE_PREF_SIZE);
    words = Layout.column(Style.GAP_S, Layout.label(text, Style.BODY));
    words.getChildren().addAll(below);
    getChildren().addAll(badge, Layout.grow(words));
    getStyleClass().addAll("drill-row", Style.GAP_S);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
  }

  void badge(String number) {
    badge.setText(number);
  }

  void chosen(boolean is) {
    pseudoClassStateChanged(CHOSEN, is);
  }

  /**
   * Shows right or wrong, never by colour alone.
   *
   * @param sign what the sign says, for people who hear the screen
   */
  void reveal(boolean right, ObservableValue<String> sign) {
    badge.setGraphic(Icon.of(right ? Feather.CHECK : Feather.X, right ? Style.GOOD : Style.BAD));
    Named.name(badge, sign);
    getStyleClass().add(right ? "right" : "wrong");
  }

  /** Says why below the words. */
  void say(ObservableValue<String> line, String... styles) {
    words.getChildren().add(Layout.label(line, styles));
  }

  /** The reason of a part, if it has one. */
  void why(ItemText texts, Mark.Part part) {
    part.why()
        .filter(why -> !texts.now(why).isBlank())
        .ifPresent(why -> say(texts.of(why), Style.SMALL, Style.MUTED));
  }

  /** Takes away what can be pressed. */
  void settle(Node... gone) {
    words.getChildren().removeAll(gone);
  }
}

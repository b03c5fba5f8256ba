package motcoach.ui.practise;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.scenario.Line;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/**
 * What one person said. Own words carry their marks; the notes behind the marks open with a click
 * or with Enter, and stand open for what hurt in the latest turn.
 */
final class Bubble extends VBox {
  private final VBox notes = Layout.column(Style.GAP_XS);

  Bubble(Words words, Line line, ObservableValue<String> speaker, boolean marked, boolean other) {
    List<Finding> findings =
        marked ? line.reading().map(Reading::findings).orElse(List.of()) : List.of();
    getStyleClass().addAll(PractiseStyle.BUBBLE, Style.GAP_XS, side(line, other));
    getChildren().addAll(Layout.label(speaker, PractiseStyle.SPEAKER), said(line, findings));
    setFillWidth(true);
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(words.text("practise.said", speaker, line.words()));
    if (!findings.isEmpty()) {
      explain(words, findings);
    }
  }

  private static String side(Line line, boolean other) {
    return line.mine() ? PractiseStyle.MINE : other ? PractiseStyle.OTHER : PractiseStyle.THEIRS;
  }

  private static Node said(Line line, List<Finding> findings) {
    Optional<Reading> reading = line.reading().filter(read -> !findings.isEmpty());
    return reading
        .<Node>map(read -> new MarkedText(MarkedWords.of(read)))
        .orElseGet(() -> new MarkedText(List.of(MarkedWords.plain(line.words()))));
  }

  private void explain(Words words, List<Finding> findings) {
    findings.forEach(finding -> notes.getChildren().add(new MarkNote(words, finding)));
    notes.getStyleClass().add(PractiseStyle.MARK_NOTES);
    notes.managedProperty().bind(notes.visibleProperty());
    notes.setVisible(false);
    getChildren().add(notes);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    accessibleHelpProperty()
        .bind(
            words.follow(
                () ->
                    String.join(
                        " ",
                        findings.stream()
                            .map(finding -> MarkNote.wording(words, finding).getValue())
                            .toList())));
    setOnMouseClicked(click -> open(!notes.isVisible()));
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            open(!notes.isVisible());
            key.consume();
          }
        });
  }

  /** Opens or closes the notes. */
  void open(boolean open) {
    notes.setVisible(open);
  }
}

package motcoach.ui.practise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
  private static final int FAULTS_AT_ONCE = 2;

  private final VBox notes = Layout.column(Style.GAP_XS);
  private List<Node> faults = List.of();
  private List<Node> all = List.of();

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
    faults =
        findings.stream().filter(Finding::negative).limit(FAULTS_AT_ONCE).map(note(words)).toList();
    all = findings.stream().map(note(words)).toList();
    notes.getStyleClass().add(PractiseStyle.MARK_NOTES);
    show(List.of());
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
    setOnMouseClicked(click -> toggle());
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            toggle();
            key.consume();
          }
        });
  }

  private static Function<Finding, Node> note(Words words) {
    return finding -> new MarkNote(words, finding);
  }

  private void toggle() {
    show(notes.getChildren().size() == all.size() ? List.of() : all);
  }

  /** Shows the notes on what hurt, or none. */
  void open(boolean open) {
    show(open ? faults : List.of());
  }

  private void show(List<Node> shown) {
    notes.getChildren().setAll(shown);
    notes.setVisible(!shown.isEmpty());
    notes.setManaged(!shown.isEmpty());
  }
}

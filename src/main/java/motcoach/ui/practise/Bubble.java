package motcoach.ui.practise;

import java.util.Comparator;
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
import motcoach.ui.kit.MarkWords;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/**
 * What one person said. Own words carry their marks; the notes behind the marks open with a click
 * or with Enter. For the latest turn the most important stand open: what hurt, else what helped.
 */
final class Bubble extends VBox {
  private static final int NOTES_AT_ONCE = 2;

  private final VBox notes = Layout.column(Style.GAP_XS);
  private List<Node> foremost = List.of();
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
    foremost = foremost(findings).stream().map(note(words)).toList();
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
                            .map(finding -> MarkWords.of(words, finding).getValue())
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

  /** Up to two faults; where there are none, the one thing that helped most. */
  static List<Finding> foremost(List<Finding> findings) {
    List<Finding> faults =
        findings.stream()
            .filter(Finding::negative)
            .sorted(Comparator.comparingInt(Finding::points))
            .limit(NOTES_AT_ONCE)
            .toList();
    return faults.isEmpty()
        ? findings.stream()
            .max(
                Comparator.comparingInt(Finding::points)
                    .thenComparingInt(finding -> finding.quote().length()))
            .stream()
            .toList()
        : faults;
  }

  private static Function<Finding, Node> note(Words words) {
    return finding -> new MarkNote(words, finding);
  }

  private void toggle() {
    show(notes.getChildren().size() == all.size() ? List.of() : all);
  }

  /** Shows the foremost notes, or none. */
  void open(boolean open) {
    show(open ? foremost : List.of());
  }

  private void show(List<Node> shown) {
    notes.getChildren().setAll(shown);
    notes.setVisible(!shown.isEmpty());
    notes.setManaged(!shown.isEmpty());
  }
}

package motcoach.ui.practise;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.scenario.Hint;
import motcoach.scenario.Play;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The hint for the turn to come that was asked for last: the clearest. */
final class HintCard extends VBox {
  private final Words words;

  HintCard(Words words, PractiseViewModel model) {
    this.words = words;
    getStyleClass().add(PractiseStyle.HINT);
    show(List.of());
    model.playProperty().addListener((property, before, now) -> show(now));
  }

  private void show(Play play) {
    List<Hint> given = play.hints().given();
    show(given.isEmpty() || play.over() ? List.of() : List.of(row(given.get(given.size() - 1))));
  }

  private void show(List<Node> nodes) {
    getChildren().setAll(nodes);
    setVisible(!nodes.isEmpty());
    setManaged(!nodes.isEmpty());
  }

  private Node row(Hint hint) {
    VBox lines =
        Layout.column(
            Style.GAP_XS,
            Layout.label(
                words.text("practise.hint.rung", hint.rung(), hint.of()),
                Style.SMALL,
                Style.STRONG),
            Layout.label(words.text(hint.words()), Style.BODY));
    lines.setMinWidth(0);
    return Named.name(
        Layout.aligned(Style.GAP_S, Icon.of(Feather.SUN, Style.ACCENT), Layout.grow(lines)),
        words.text(hint.words()));
  }
}

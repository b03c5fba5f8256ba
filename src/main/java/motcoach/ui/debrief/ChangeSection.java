package motcoach.ui.debrief;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.scenario.Debrief;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** One strength, and one change: own line beside a possible line, and why. */
final class ChangeSection extends VBox {
  private final Words words;
  private final DebriefViewModel model;

  ChangeSection(Words words, DebriefViewModel model, Debrief debrief) {
    this.words = words;
    this.model = model;
    Section section = new Section(words.text("debrief.one"));
    debrief.strength().ifPresent(strength -> section.getChildren().add(strength(strength)));
    debrief.change().ifPresent(change -> section.getChildren().add(change(change)));
    if (section.getChildren().size() == 1) {
      section
          .getChildren()
          .add(Layout.label(words.text("debrief.one.nothing"), Style.BODY, Style.MUTED));
    }
    getChildren().add(section);
  }

  private Node strength(Debrief.Moment strength) {
    Card card = new Card(words.text("debrief.strength"));
    card.getChildren()
        .add(
            new Row(
                    Feather.CHECK,
                    Style.GOOD,
                    words.text("debrief.strength"),
                    words.text(strength.label()))
                .under(Reasons.under(words, strength.label(), strength.reason())));
    return card;
  }

  private Node change(Debrief.Contrast change) {
    Beside pair =
        new Beside(
            20,
            side("debrief.own-line", words.text("debrief.quote", change.own())),
            side("debrief.possible-line", words.text("debrief.quote", change.possible())));
    Card card = new Card(words.text("debrief.change", change.label()));
    card.getStyleClass().add(Style.GAP_M);
    card.getChildren().addAll(pair, Layout.label(words.text(change.why()), Style.BODY));
    if (change.times() > 1) {
      card.getChildren()
          .add(Layout.label(words.text("debrief.change.times", change.times()), Style.BODY));
    }
    card.getChildren().add(Layout.flow(Style.GAP_S, RetryButton.from(words, model, change.turn())));
    return card;
  }

  private Node side(String title, ObservableValue<String> line) {
    VBox side =
        Layout.column(
            Style.GAP_XS,
            Layout.label(words.text(title), Style.SMALL, Style.MUTED),
            Layout.label(line, Style.BODY));
    side.getStyleClass().add(DebriefStyle.CONTRAST_SIDE);
    return side;
  }
}

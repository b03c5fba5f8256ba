package motcoach.ui.debrief;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.KeepOften;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** One plan for next time, in one sentence: if this, then that. */
final class PlanSection extends VBox {
  private final Words words;

  PlanSection(Words words, DebriefViewModel model, KeepOften often) {
    this.words = words;
    Button keep = new Button();
    keep.textProperty().bind(words.text("debrief.plan.keep"));
    keep.setOnAction(pressed -> model.keepPlan());
    keep.disableProperty()
        .bind(
            model
                .planWhenProperty()
                .isEmpty()
                .or(model.planThenProperty().isEmpty())
                .or(model.planKeptProperty()));
    Label kept = new Label("", Icon.of(Feather.CHECK, Style.GOOD));
    kept.textProperty().bind(words.text("debrief.plan.kept"));
    kept.getStyleClass().addAll(Style.SMALL, Style.MUTED);
    kept.visibleProperty().bind(model.planKeptProperty());
    Card card =
        new Card(
            half(
                "debrief.plan.if",
                "debrief.plan.if.example",
                often.follow(model.planWhenProperty())),
            half(
                "debrief.plan.then",
                "debrief.plan.then.example",
                often.follow(model.planThenProperty())),
            Layout.row(Style.GAP_M, keep, kept));
    card.getStyleClass().add(Style.GAP_M);
    getChildren()
        .add(new Section(words.text("debrief.plan"), card).led(words.text("debrief.plan.about")));
  }

  private Node half(String key, String example, StringProperty text) {
    TextField field = new LineField();
    field.textProperty().bindBidirectional(text);
    field.promptTextProperty().bind(words.text(example));
    Named.name(field, words.text(key));
    return Layout.column(Style.GAP_XS, Layout.label(words.text(key), Style.BODY), field);
  }
}

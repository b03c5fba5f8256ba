package motcoach.ui.practise;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.expression.Finding;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the wording being typed does, under the box, and the switch for it. Its room is always
 * there: nothing moves.
 */
final class LiveMarks extends HBox {

  LiveMarks(Words words, PractiseViewModel model) {
    VBox notes = Layout.column(Style.GAP_XS);
    ScrollPane scroll = new ScrollPane(notes);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().addAll(Layout.grow(scroll), toggle(words, model));
    getStyleClass().addAll(PractiseStyle.LIVE_MARKS, Style.GAP_S);
    model
        .marking()
        .marks()
        .addListener(
            (ListChangeListener<Finding>)
                change ->
                    notes
                        .getChildren()
                        .setAll(
                            model.marking().marks().stream()
                                .map(f -> new MarkNote(words, f))
                                .toList()));
  }

  private static Button toggle(Words words, PractiseViewModel model) {
    Button toggle = new Button();
    toggle
        .graphicProperty()
        .bind(
            model
                .marking()
                .onProperty()
                .map(on -> Icon.of(on ? Feather.EYE : Feather.EYE_OFF, Style.MUTED)));
    toggle.getStyleClass().addAll(Styles.FLAT, PractiseStyle.QUIET);
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setOnAction(pressed -> model.switchMarks());
    return Named.describe(
        toggle,
        words.follow(
            () ->
                words.say(
                    model.marking().onProperty().get()
                        ? "practise.marks.off"
                        : "practise.marks.on"),
            model.marking().onProperty()),
        java.util.Optional.of(Keys.MARKS));
  }
}

package motcoach.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a screen puts there, and at the right the language and theme switches. */
final class TopBar extends HBox {
  private final Button language;
  private final Button theme;

  TopBar(FrameViewModel model, Words words, Theme look) {
    language = Named.say(new Button(), words.text("frame.language"));
    language.setGraphic(Icon.of(Feather.GLOBE));
    language.getStyleClass().add(Styles.FLAT);
    language.setMinWidth(USE_PREF_SIZE);
    language.setOnAction(pressed -> model.switchLanguage());
    Named.describe(language, words, "frame.language.help", Shortcuts.LANGUAGE);
    theme = new Button();
    ObservableValue<Boolean> dark =
        Bindings.createBooleanBinding(look::dark, look.schemeProperty());
    FontIcon sign = Icon.of(Feather.MOON);
    sign.iconCodeProperty().bind(dark.map(d -> d ? Feather.SUN : Feather.MOON));
    theme.setGraphic(sign);
    theme.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
    theme.setMinWidth(USE_PREF_SIZE);
    theme.setOnAction(pressed -> model.switchTheme());
    Named.describe(
        theme,
        words.follow(() -> words.say(dark.getValue() ? "frame.to-light" : "frame.to-dark"), dark),
        Optional.of(Shortcuts.THEME));
    getStyleClass().add(Style.TOP_BAR);
  }

  void show(Node content) {
    getChildren().setAll(Layout.grow(content), language, theme);
  }
}

package motcoach.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a screen puts there, and at the right search, language and theme. */
final class TopBar extends HBox {
  private final Button search;
  private final Button language;
  private final Button theme;

  /**
   * @param narrow whether there is room for icons only
   * @param find opens the search
   */
  TopBar(
      FrameViewModel model,
      Words words,
      Theme look,
      ObservableValue<Boolean> narrow,
      Runnable find) {
    search = Named.say(new Button(), words.text("palette.open", Shortcuts.SEARCH.getDisplayText()));
    search.setGraphic(Icon.of(Feather.SEARCH));
    search.getStyleClass().add("search-entry");
    search
        .contentDisplayProperty()
        .bind(narrow.map(n -> n ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    search.setMinWidth(USE_PREF_SIZE);
    search.managedProperty().bind(search.visibleProperty());
    search.setOnAction(pressed -> find.run());
    Named.describe(search, words, "palette.open.about", Shortcuts.SEARCH);
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

  /** Whether the search has its entry here; its keys work anyway. */
  void searchable(boolean there) {
    search.setVisible(there);
  }

  void show(Node content) {
    getChildren().setAll(Layout.grow(content), search, language, theme);
  }
}

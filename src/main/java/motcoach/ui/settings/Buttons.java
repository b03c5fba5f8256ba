package motcoach.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The buttons and short answers of the settings. */
final class Buttons {
  private Buttons() {}

  static Button of(Words words, String key, Ikon icon, Runnable act) {
    Button button = of(words, key, act);
    button.setGraphic(Icon.of(icon));
    return button;
  }

  static Button of(Words words, String key, Runnable act) {
    Button button = Named.say(new Button(), words.text(key));
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(pressed -> act.run());
    return button;
  }

  /** Beside each other, or below where there is too little room. */
  static FlowPane row(Node... buttons) {
    return Layout.flow(Style.GAP_S, buttons);
  }

  static Label done(Words words, String key, Object... about) {
    Label done = Layout.label(words.text(key, about), Style.SMALL, Style.GOOD);
    done.setGraphic(Icon.of(Feather.CHECK, Style.ICON_SMALL));
    return done;
  }

  static Label wrong(Words words, String key, Object... about) {
    Label wrong = Layout.label(words.text(key, about), Style.SMALL, Style.BAD);
    wrong.setGraphic(Icon.of(Feather.ALERT_CIRCLE, Style.ICON_SMALL));
    return wrong;
  }

  static Label busy(Words words, String key) {
    return Layout.label(words.text(key), Style.SMALL, Style.MUTED);
  }
}

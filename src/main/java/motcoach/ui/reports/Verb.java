package motcoach.ui.reports;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The buttons, switches and short answers of the reports. */
final class Verb {
  private Verb() {}

  static Button of(Words words, String key, Ikon icon, Runnable act) {
    Button button = of(words, key, act);
    button.setGraphic(Icon.of(icon));
    return button;
  }

  static Button of(Words words, String key, Runnable act) {
    Button button = Named.say(new Button(), words.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> act.run());
    return button;
  }

  /** Something that is on or off, with what it means below. */
  static CheckBox onOff(Words words, String key) {
    CheckBox box = Named.say(new CheckBox(), words.text(key));
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  static Node about(Words words, String key, Object... about) {
    return Layout.label(words.text(key, about), Style.SMALL, Style.MUTED);
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
}

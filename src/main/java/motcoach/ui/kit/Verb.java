package motcoach.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Buttons, switches and short answers by the keys of their words. */
public final class Verb {
  private Verb() {}

  public static Button of(Words words, String key, Ikon icon, Runnable act) {
    Button button = of(words, key, act);
    button.setGraphic(Icon.of(icon));
    return button;
  }

  public static Button of(Words words, String key, Runnable act) {
    Button button = Named.say(new Button(), words.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> act.run());
    return button;
  }

  /** Beside each other, or below where there is too little room. */
  public static FlowPane row(Node... buttons) {
    return Layout.flow(Style.GAP_S, buttons);
  }

  /** Something that is on or off, with what it means below. */
  public static CheckBox onOff(Words words, String key) {
    CheckBox box = Named.say(new CheckBox(), words.text(key));
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  public static Label about(Words words, String key, Object... about) {
    return Layout.label(words.text(key, about), Style.SMALL, Style.MUTED);
  }

  public static Label done(Words words, String key, Object... about) {
    Label done = Layout.label(words.text(key, about), Style.SMALL, Style.GOOD);
    done.setGraphic(Icon.of(Feather.CHECK, Style.ICON_SMALL));
    return done;
  }

  public static Label wrong(Words words, String key, Object... about) {
    Label wrong = Layout.label(words.text(key, about), Style.SMALL, Style.BAD);
    wrong.setGraphic(Icon.of(Feather.ALERT_CIRCLE, Style.ICON_SMALL));
    return wrong;
  }
}

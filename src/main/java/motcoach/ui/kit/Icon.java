package motcoach.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons whose size and colour come from the style sheets, so that they grow with the text. */
public final class Icon {
  private Icon() {}

  /** 16 px at 100 %, beside words. */
  public static FontIcon of(Ikon ikon, String... styles) {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().addAll(styles);
    return icon;
  }
}

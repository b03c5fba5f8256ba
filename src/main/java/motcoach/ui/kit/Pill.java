package motcoach.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;

/** A word or two in a small rounded field: level, channel, mode, band. */
public final class Pill extends Label {

  /**
   * @param meaning one of {@code Style.ACCENT, GOOD, CAUTION, BAD, NEUTRAL}
   */
  public Pill(ObservableValue<String> wording, String meaning) {
    textProperty().bind(wording);
    getStyleClass().addAll(Style.PILL, meaning);
    setMinWidth(USE_PREF_SIZE);
  }

  /** With a sign before the words, as good and bad never go by colour alone. */
  public Pill(ObservableValue<String> wording, String meaning, Ikon sign) {
    this(wording, meaning);
    setGraphic(Icon.of(sign, Style.ICON_SMALL));
  }
}

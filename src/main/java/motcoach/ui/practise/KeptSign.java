package motcoach.ui.practise;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Says that the last turn is kept, and only once it is. */
final class KeptSign extends Label {

  KeptSign(Words words, ObservableValue<Kept> kept) {
    getStyleClass().addAll(Style.SMALL, Style.MUTED);
    setMinWidth(USE_PREF_SIZE);
    textProperty().bind(words.follow(() -> wording(words, kept.getValue()), kept));
    graphicProperty()
        .bind(kept.map(now -> now == Kept.KEPT ? Icon.of(Feather.CHECK, Style.GOOD) : null));
  }

  private static String wording(Words words, Kept kept) {
    return switch (kept) {
      case NOTHING_YET, KEEPING -> "";
      case KEPT -> words.say("practise.kept");
      case NOT_KEPT -> words.say("practise.not-kept");
    };
  }
}

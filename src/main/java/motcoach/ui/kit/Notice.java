package motcoach.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.progress.StoreException;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * A message in the page: what happened, what is safe, what to do. (AtlantaFX's own message reads
 * its text as markup; ours shows file names and words of strangers as they are.)
 */
public final class Notice extends HBox {

  /** How grave it is; each has its own colour and sign. */
  public enum Weight {
    INFO(Style.ACCENT, Feather.INFO),
    GOOD(Style.GOOD, Feather.CHECK_CIRCLE),
    CAUTION(Style.CAUTION, Feather.ALERT_TRIANGLE),
    BAD(Style.BAD, Feather.ALERT_OCTAGON);

    private final String style;
    private final Ikon sign;

    Weight(String style, Ikon sign) {
      this.style = style;
      this.sign = sign;
    }
  }

  private final VBox lines;

  /**
   * @param happened in one sentence
   * @param more what is safe, what to do; each a line of its own
   */
  public Notice(
      Weight weight, ObservableValue<String> happened, List<ObservableValue<String>> more) {
    lines = Layout.column(Style.GAP_XS, Layout.label(happened, Style.STRONG));
    more.forEach(line -> lines.getChildren().add(Layout.label(line, Style.BODY)));
    getChildren().addAll(Icon.of(weight.sign), Layout.grow(lines));
    getStyleClass().addAll(Style.NOTICE, weight.style, Style.GAP_S);
    setAccessibleRole(AccessibleRole.TEXT);
    List<ObservableValue<String>> all = new ArrayList<>(more);
    all.add(0, happened);
    accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> String.join(" ", all.stream().map(ObservableValue::getValue).toList()),
                all.toArray(ObservableValue[]::new)));
  }

  /** Adds something below the lines, such as a button or a list. */
  public Notice with(javafx.scene.Node node) {
    lines.getChildren().add(node);
    return this;
  }

  /**
   * What to tell when work failed: the store's reasons in their own words, everything else as
   * unexpected.
   */
  public static Notice failure(Words words, Exception failure) {
    if (failure instanceof StoreException store) {
      String kind = "store." + Ids.of(store.kind());
      return new Notice(
          Weight.BAD,
          words.text(kind + ".happened", store.place()),
          List.of(words.text("store.safe"), words.text(kind + ".do", store.place())));
    }
    return new Notice(
        Weight.BAD,
        words.text("failure.happened"),
        List.of(words.text("failure.safe"), words.text("failure.do")));
  }
}

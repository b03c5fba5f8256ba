package motcoach.ui.studio.form;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.studio.Finding;
import motcoach.studio.fix.Fix;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.EditingViewModel;
import org.kordamp.ikonli.feather.Feather;

/** A button that mends what is wrong and says how. */
public final class FixLine {
  /** Of what somebody wrote, in code points; the whole stands beside it. */
  private static final int LONGEST = 40;

  private FixLine() {}

  /**
   * @param alike whether all that are mended in the same way can be mended together
   */
  public static Node of(
      Words words, EditingViewModel model, Finding finding, Fix fix, boolean alike) {
    ObservableValue<String> doing = words.text("studio.fix", doing(words, fix));
    FlowPane row =
        Layout.flow(
            Style.GAP_S,
            button(doing, finding.message(), words, () -> model.mending().mend(List.of(finding))));
    if (alike) {
      row.getChildren()
          .add(
              button(
                  words.text("studio.fix.all"),
                  finding.message(),
                  words,
                  () -> model.mending().mend(model.mending().alike(finding))));
    }
    return row;
  }

  /** What a fix will do, as the end of a sentence. */
  static ObservableValue<String> doing(Words words, Fix fix) {
    Object[] shown = fix.words().stream().map(word -> ThingName.cut(word, LONGEST)).toArray();
    String key = "mend." + Ids.of(fix.mend());
    boolean nothing = shown.length > 0 && shown[0].toString().isBlank();
    return words.text(nothing && words.knows(key + ".empty") ? key + ".empty" : key, shown);
  }

  private static Button button(
      ObservableValue<String> says, Text about, Words words, Runnable run) {
    Button button = Named.say(new Button(), says);
    button.accessibleTextProperty().bind(words.text("studio.fix.about", says, about));
    button.setGraphic(Icon.of(Feather.TOOL));
    button.setWrapText(true);
    button.getStyleClass().addAll(Styles.SMALL, "studio-fix");
    button.setOnAction(pressed -> run.run());
    return button;
  }
}

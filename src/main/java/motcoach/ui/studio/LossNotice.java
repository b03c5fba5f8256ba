package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motcoach.studio.Spot;
import motcoach.studio.fix.Loss;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.form.ThingName;

/** Says what goes with something before it is taken away; the page beside it stays usable. */
final class LossNotice extends VBox {
  /** More of a kind would push the page away; they are counted. */
  private static final int MOST = 6;

  /** Of a name of a place, in code points. */
  private static final int LONGEST = 48;

  private static final double CROWDED = 0.2;

  private final Words words;
  private final EditingViewModel model;
  private final Button keep = new Button();

  LossNotice(Words words, EditingViewModel model, Loss loss) {
    this.words = words;
    this.model = model;
    ObservableValue<String> label =
        words.follow(
            () ->
                words.in(loss.label()).isBlank()
                    ? words.say("studio.untitled")
                    : words.in(loss.label()));
    List<ObservableValue<String>> lines = new ArrayList<>();
    if (loss.left() > 0) {
      lines.add(words.text("studio.delete.left", loss.left()));
    }
    Notice notice =
        new Notice(Notice.Weight.CAUTION, words.text("studio.delete.ask", label), lines);
    notice.with(Layout.flow(Style.GAP_S, keep(), delete(loss)));
    if (!loss.mentions().isEmpty()) {
      notice.with(places("studio.delete.mentions", loss.mentions()));
    }
    if (!loss.lost().isEmpty()) {
      notice.with(places("studio.delete.lost", loss.lost()));
    }
    getChildren().add(new LowScroll(notice, CROWDED));
    getStyleClass().add("studio-asking");
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            model.deleting().keep();
          }
        });
  }

  /** The safe answer has the keyboard first. */
  void takeFocus() {
    // What scrolls holds its content only once it is dressed.
    applyCss();
    keep.requestFocus();
  }

  private Button keep() {
    Named.say(keep, words.text("studio.delete.keep"));
    keep.setOnAction(pressed -> model.deleting().keep());
    return keep;
  }

  private Button delete(Loss loss) {
    int along = loss.mentions().size() - loss.left();
    Button delete = Named.say(new Button(), words.text("studio.delete.along", along));
    delete.getStyleClass().add(Styles.DANGER);
    delete.setOnAction(pressed -> model.deleting().confirm());
    return delete;
  }

  private Node places(String key, List<Spot> spots) {
    VBox column = Layout.column(Style.GAP_XS, Layout.label(words.text(key, spots.size())));
    var flow = Layout.flow(Style.GAP_S);
    spots.stream().limit(MOST).forEach(spot -> flow.getChildren().add(link(spot)));
    flow.getChildren().addAll(PlayLook.more(words, spots.size(), MOST));
    column.getChildren().add(flow);
    return column;
  }

  private Hyperlink link(Spot spot) {
    ObservableValue<String> name =
        words.follow(() -> ThingName.of(words, model.draft(), spot, LONGEST));
    Hyperlink link = Named.say(new Hyperlink(), name);
    link.setOnAction(pressed -> model.goTo(spot));
    return link;
  }
}

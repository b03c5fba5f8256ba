package motcoach.ui.studio;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/**
 * What is being brought in or handed on, and then what became of it. The page stays usable beside
 * it; where both have no room it stands alone until it was read.
 */
final class ToldNotice extends VBox {
  private static final double CROWDED = 0.7;

  private final Words words;
  private final HandOver handOver;
  private final BooleanProperty alone = new SimpleBooleanProperty(this, "alone");

  ToldNotice(Words words, HandOver handOver) {
    this.words = words;
    this.handOver = handOver;
    handOver.busyProperty().addListener((property, before, now) -> show());
    handOver.toldProperty().addListener((property, before, now) -> show());
    getStyleClass().addAll(Style.GAP_S, "studio-told");
    show();
  }

  /** Whether nothing may stand beside it. */
  ReadOnlyBooleanProperty aloneProperty() {
    return alone;
  }

  private void show() {
    getChildren().clear();
    alone.unbind();
    alone.set(false);
    if (handOver.busyProperty().get()) {
      getChildren().add(new Busy(words.text("studio.handing")));
    } else {
      handOver.toldProperty().get().ifPresent(told -> getChildren().add(notice(told)));
    }
    boolean any = !getChildren().isEmpty();
    setVisible(any);
    setManaged(any);
  }

  private LowScroll notice(HandOver.Told told) {
    Notice.Weight weight =
        !told.done()
            ? Notice.Weight.BAD
            : told.remarks().isEmpty() ? Notice.Weight.GOOD : Notice.Weight.CAUTION;
    List<ObservableValue<String>> lines =
        told.remarks().stream().<ObservableValue<String>>map(words::text).toList();
    Button heard = Named.say(new Button(), words.text("studio.told.heard"));
    heard.setOnAction(pressed -> handOver.heard());
    LowScroll notice =
        new LowScroll(
            new Notice(weight, words.text(told.key()), lines).with(Layout.flow(Style.GAP_S, heard)),
            CROWDED);
    notice.crowdedProperty().addListener((property, before, now) -> heard.requestFocus());
    alone.bind(notice.crowdedProperty());
    return notice;
  }
}

package motcoach.ui.studio;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** A button that starts long work; while it goes on, how far it is and a button that stops it. */
final class StartStop extends VBox {
  private final Button start;
  private final Button stop = new Button();
  private final Node working;

  /**
   * @param doing key of what is said meanwhile; its argument is the part done in percent
   * @param part from 0 to 1
   */
  StartStop(
      Words words,
      Button start,
      String doing,
      ObservableDoubleValue part,
      ObservableBooleanValue running,
      Runnable cancel) {
    this.start = start;
    Named.say(stop, words.text("studio.play.stop"));
    stop.setOnAction(pressed -> cancel.run());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(part);
    bar.setMaxWidth(Double.MAX_VALUE);
    ObservableValue<String> said =
        words.follow(() -> words.say(doing, (int) Math.round(100 * part.get())), part);
    VBox both = Layout.column(Style.GAP_XS, Layout.label(said, Style.SMALL), Named.name(bar, said));
    working = Layout.row(Style.GAP_S, Layout.grow(both), stop);
    running.addListener((property, before, now) -> turn(now));
    getChildren().setAll(running.get() ? working : start);
  }

  /** Whoever pressed one button finds the keyboard on the other. */
  private void turn(boolean running) {
    boolean focused = start.isFocused() || stop.isFocused();
    getChildren().setAll(running ? working : start);
    if (focused) {
      (running ? stop : start).requestFocus();
    }
  }
}

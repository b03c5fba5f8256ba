package motcoach.ui.areas;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motcoach.progress.AreaCode;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Words;

/** Asks once whether studio and reports shall stand behind a PIN; empty when that was answered. */
public final class AreaOffer extends VBox {
  private final Words words;
  private final AreaCode code;
  private final Tasks tasks;
  private final Runnable set;

  /**
   * @param set leads to where one is set
   */
  public AreaOffer(Words words, AreaCode code, Tasks tasks, Runnable set) {
    this.words = words;
    this.code = code;
    this.tasks = tasks;
    this.set = set;
    setManaged(false);
    tasks.run(code::asked, this::show, this::failed);
  }

  private void show(boolean asked) {
    if (!asked) {
      getChildren()
          .setAll(
              new Notice(
                      Notice.Weight.INFO,
                      words.text("area.offer"),
                      java.util.List.of(words.text("area.offer.about")))
                  .with(
                      Layout.flow(
                          Style.GAP_S,
                          button("area.offer.set", set),
                          button("area.offer.not-now", this::decline))));
      setManaged(true);
    }
  }

  private Button button(String key, Runnable act) {
    Button button = Named.say(new Button(), words.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> act.run());
    return button;
  }

  private void decline() {
    tasks.run(
        () -> {
          code.decline();
          return code;
        },
        done -> {
          getChildren().clear();
          setManaged(false);
        },
        this::failed);
  }

  private void failed(Exception why) {
    getChildren().setAll(Notice.failure(words, why));
    setManaged(true);
  }
}

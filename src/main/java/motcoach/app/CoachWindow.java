package motcoach.app;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import motcoach.progress.Learner;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import motcoach.ui.shell.FirstOfAKind;
import motcoach.ui.shell.Frame;
import motcoach.ui.shell.FrameViewModel;
import motcoach.ui.shell.PaletteEntries;
import motcoach.ui.shell.PaletteViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one window and everything in it. Used on the JavaFX thread. */
public final class CoachWindow {
  private static final Logger LOG = LoggerFactory.getLogger(CoachWindow.class);
  private static final int FIRST_WIDTH = 1280;
  private static final int FIRST_HEIGHT = 800;

  private final Words words;
  private final Theme theme;
  private final FrameViewModel model;
  private final Frame frame;
  private final Doors doors;

  public CoachWindow(Ports ports, Words words, Theme theme, Tasks tasks) {
    this.words = words;
    this.theme = theme;
    theme.follow(words);
    this.model = new FrameViewModel(words, theme);
    PaletteViewModel search =
        new PaletteViewModel(
            PaletteEntries.actions(model, words),
            PaletteEntries.places(model, words),
            new Destinations(ports, model),
            tasks);
    this.frame =
        new Frame(model, search, words, theme, new Screens(ports, words, theme, tasks, model));
    this.doors = new Doors(ports, words, theme, tasks, model, frame);
  }

  /** The content of the window. */
  public Parent root() {
    return doors.root();
  }

  public Navigator navigator() {
    return model;
  }

  /**
   * Shows the window: the three questions when nobody is known here, otherwise home, after asking
   * who it is where that is a question.
   *
   * @param learner who practised the last time, or anybody known here
   * @param place where it stood the last time
   */
  public void show(Stage stage, Optional<Learner> learner, Optional<WindowPlace> place) {
    Scene scene = new Scene(doors.root(), FIRST_WIDTH, FIRST_HEIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(WindowPlace.SMALLEST_WIDTH);
    stage.setMinHeight(WindowPlace.SMALLEST_HEIGHT);
    stage.titleProperty().bind(title());
    AppIcon.putOn(stage);
    place.ifPresent(known -> known.applyTo(stage));
    doors.watch(scene);
    if (learner.isPresent()) {
      doors.begin();
    } else {
      model.go(new Place.Start());
    }
    stage.show();
    LOG.info("Window shown");
    new FirstOfAKind(scene).make();
  }

  /** The page and the program; the program alone where the page is hidden or called like it. */
  private StringBinding title() {
    StringBinding program = words.text("app.name");
    return Bindings.when(frame.titleProperty().isEqualTo(program).or(doors.closedProperty()))
        .then(program)
        .otherwise(words.text("app.window", frame.titleProperty(), program));
  }

  /** Lets the screen shown let go of what it holds. */
  public void close() {
    doors.close();
    frame.close();
  }
}

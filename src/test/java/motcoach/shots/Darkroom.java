package motcoach.shots;

import static motcoach.ui.kit.FxThread.fx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import motcoach.app.CoachWindow;
import motcoach.app.Content;
import motcoach.app.MemoryCustody;
import motcoach.app.MemoryReporting;
import motcoach.app.Ports;
import motcoach.app.Prints;
import motcoach.app.Workplace;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.MemoryDiary;
import motcoach.progress.MemoryExamples;
import motcoach.progress.MemoryJournal;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemoryNotes;
import motcoach.progress.MemoryPreferences;
import motcoach.studio.trainees.Talked;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.FxThread;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import motcoach.ui.walk.Inspection;

/**
 * A window with everything in memory, and the camera before it. Called off the JavaFX thread; each
 * method returns when it is done.
 */
final class Darkroom {
  /** Long enough for the short movements to end. */
  private static final int SETTLE_MILLIS = 350;

  /** How often that may be waited once more for something that has to come. */
  private static final int PATIENCE = 10;

  /** Other colours and sizes do not move; a few frames, as some layouts follow one another. */
  private static final int DRESS_MILLIS = 200;

  private static final double LEAST_CONTRAST = 4.5;

  private static final Instant NOW = Instant.parse("2026-11-23T13:40:00Z");

  final Words words;
  final Theme theme = new Theme(() -> false);
  private final Workplace workplace = new Workplace(Clock.fixed(NOW, ZoneOffset.UTC));
  final MemoryLearners learners = workplace.learners;
  final MemoryJournal journal = workplace.journal;
  final MemoryNotes notes = workplace.notes;
  final GivenAdvice advice = new GivenAdvice();
  final MemoryDiary diary = workplace.diary;
  final MemoryExamples examples = workplace.examples;
  final MemoryPreferences preferences = workplace.preferences;
  final MemoryCustody custody = workplace.custody;
  final MemoryReporting reporting = workplace.reporting;
  final Ports ports;

  /** What is chosen where a file is asked for. */
  Optional<Path> brought = Optional.empty();

  /** What was found wrong with the screens, each with the name of its picture. */
  final List<String> complaints = new ArrayList<>();

  int inspected;

  private final Path folder;
  private final CoachWindow window;
  private final Stage stage;
  private Look worn;

  private Darkroom(Path folder, Language language) {
    this.folder = folder;
    this.words = new Words(language);
    Content content = Content.read(Optional.empty());
    workplace.files = new Chosen();
    this.ports =
        workplace.ports(
            content,
            content.library(),
            content.plays(),
            advice,
            content::flaws,
            new Prints(learners, Clock.fixed(NOW, ZoneOffset.UTC))::write,
            Path.of("~", ".local", "share", "mot-coach"));
    this.stage = new Stage();
    this.window = new CoachWindow(ports, words, theme, new CurrentThreadTasks());
    window.show(stage, Optional.empty(), Optional.empty());
    // Nothing in the picture is hovered.
    new Robot().mouseMove(stage.getX() + 1, stage.getY() + stage.getHeight() - 1);
  }

  static Darkroom open(Path folder, Language language) {
    Darkroom room = fx(() -> new Darkroom(folder, language));
    room.wear(Look.LIGHT);
    return room;
  }

  Language language() {
    return words.language();
  }

  /** Somebody is known here from now on. */
  Learner know(String name) {
    Learner learner =
        new Learner(UUID.randomUUID(), name, language(), Learner.Purpose.PRACTISE, Instant.EPOCH);
    learners.add(learner);
    learners.makeCurrent(learner.id());
    return learner;
  }

  /** What trainees did from now on. */
  void practised(List<Talked> talks) {
    workplace.trainees = (pack, scenario) -> talks;
  }

  /** Whoever is asked for a file has chosen it before. */
  private final class Chosen implements FilePlace {
    @Override
    public Optional<Path> ask(Window owner, String title, Optional<Path> last, String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> file(Window owner, String title, String kinds, List<String> endings) {
      return brought;
    }
  }

  void go(Place place) {
    fx(
        () -> {
          window.navigator().go(place);
          return place;
        });
    settle();
  }

  /** The first node with the selector, such as {@code .link-card}. */
  <N extends Node> void with(String selector, Class<N> type, java.util.function.Consumer<N> act) {
    // On a busy machine a change of the look may take longer than usual.
    for (int more = 0;
        more < PATIENCE && fx(() -> stage.getScene().lookup(selector)) == null;
        more++) {
      settle();
    }
    fx(
        () -> {
          Node node = stage.getScene().lookup(selector);
          if (node == null) {
            throw new IllegalStateException("Nothing on the screen is " + selector);
          }
          act.accept(type.cast(node));
          return selector;
        });
    settle();
  }

  /** Presses the button with the wording of {@code key}. */
  void press(String key) {
    fx(
        () -> {
          stage.getScene().getRoot().lookupAll(".button").stream()
              .map(Button.class::cast)
              .filter(button -> words.say(key).equals(button.getText()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("No button " + key))
              .fire();
          return key;
        });
    settle();
  }

  /** Chooses the segment with the wording of {@code key}. */
  void choose(String key) {
    fx(
        () -> {
          stage.getScene().getRoot().lookupAll(".toggle-button").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> words.say(key).equals(button.getText()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("No segment " + key))
              .fire();
          return key;
        });
    settle();
  }

  /** Presses a key where the keyboard is, with Shift or Ctrl when they are named. */
  void type(KeyCode code, KeyCode... held) {
    boolean shift = List.of(held).contains(KeyCode.SHIFT);
    boolean control = List.of(held).contains(KeyCode.CONTROL);
    fx(
        () -> {
          Node focused = stage.getScene().getFocusOwner();
          focused.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
          return code;
        });
    settle();
  }

  /** Presses keys together, the modifiers first. */
  void press(KeyCode... keys) {
    fx(
        () -> {
          Robot robot = new Robot();
          List.of(keys).forEach(robot::keyPress);
          List.of(keys).forEach(robot::keyRelease);
          return keys;
        });
    settle();
  }

  /** Shows something outside the frame, in a window of its own, on the paper of the frame. */
  void showBare(Callable<Parent> root) {
    fx(
        () -> {
          StackPane paper = new StackPane(root.call());
          paper.getStyleClass().add("frame");
          Scene scene = new Scene(paper, Look.LIGHT.width, Look.LIGHT.height);
          theme.dress(scene);
          stage.setScene(scene);
          return scene;
        });
    settle();
  }

  /** What is on the screen as anybody may meet it, as {@code LANGUAGE-LOOK-NAME.png}. */
  void snap(String name) {
    snap(name, Look.values());
  }

  /** A part of what was inspected before, or a state on the way, in some looks only. */
  void snap(String name, Look... looks) {
    snap(name, () -> {}, looks);
  }

  /** With what the selector finds scrolled to the top of its page. */
  void snapAt(String name, String selector, Look... looks) {
    snap(name, () -> with(selector, Node.class, Darkroom::scrollTo), looks);
  }

  /**
   * A part of a page.
   *
   * @param part 0 for the top of the page with the selector, 1 for its end
   */
  void snapAt(String name, String page, double part) {
    snap(
        name,
        () -> with(page, ScrollPane.class, scroll -> scroll.setVvalue(part * scroll.getVmax())),
        Look.values());
  }

  private void snap(String name, Runnable before, Look... looks) {
    for (Look look : looks) {
      wear(look);
      before.run();
      take(language().id() + "-" + look.id() + "-" + name);
    }
    wear(Look.LIGHT);
  }

  /** All nodes with the selector. On the JavaFX thread. */
  java.util.Set<Node> all(String selector) {
    return stage.getScene().getRoot().lookupAll(selector);
  }

  /** Keeps a picture taken elsewhere among the others. */
  void keep(BufferedImage picture, String name) {
    write(picture, language().id() + "-" + name);
  }

  private static void scrollTo(Node node) {
    Node page = node;
    while (!(page instanceof ScrollPane)) {
      page = page.getParent();
    }
    ScrollPane scroll = (ScrollPane) page;
    Node content = scroll.getContent();
    double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    double room = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(Math.min(1, top / room));
  }

  void close() {
    fx(
        () -> {
          window.close();
          stage.close();
          return stage;
        });
  }

  private void wear(Look look) {
    if (look == worn) {
      return;
    }
    fx(
        () -> {
          theme.schemeProperty().set(look.scheme);
          theme.textPercentProperty().set(look.textPercent);
          stage.setWidth(look.width);
          stage.setHeight(look.height);
          return look;
        });
    worn = look;
    settle(DRESS_MILLIS);
    FxThread.builtUp();
  }

  private static void settle() {
    FxThread.builtUp();
    settle(SETTLE_MILLIS);
  }

  private static void settle(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(String name) {
    write(fx(() -> copy(stage.getScene().snapshot(null))), name);
    Map<ScrollPane, Double> places = fx(this::places);
    fx(() -> Inspection.of(stage.getScene(), LEAST_CONTRAST))
        .forEach(complaint -> complaints.add(name + ": " + complaint));
    inspected++;
    // The inspection goes about by Tab, which scrolls; the next look is at the same place.
    fx(
        () -> {
          places.forEach(ScrollPane::setVvalue);
          return places;
        });
  }

  private Map<ScrollPane, Double> places() {
    Map<ScrollPane, Double> places = new HashMap<>();
    all(".scroll-pane")
        .forEach(node -> places.put((ScrollPane) node, ((ScrollPane) node).getVvalue()));
    return places;
  }

  private void write(BufferedImage picture, String name) {
    try {
      ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage copy(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }
}

package motcoach.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Somebody who presses, clicks and types without sense. The same seed does the same, as far as the
 * program answers alike. Called where windows live.
 */
final class Monkey {
  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.TAB,
          KeyCode.TAB,
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.ESCAPE,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_DOWN,
          KeyCode.PAGE_UP,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.F1,
          KeyCode.CONTEXT_MENU);

  private static final List<KeyCode> WITH_CONTROL =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.ENTER,
          KeyCode.K,
          KeyCode.Z,
          KeyCode.A,
          KeyCode.F,
          KeyCode.COMMA,
          KeyCode.SPACE,
          KeyCode.B,
          KeyCode.H,
          KeyCode.W);

  private static final List<String> TYPED =
      List.of(
          "您好，让您久等了，我这就帮您查。",
          "I'm sorry you had to call again. What do you need it for?",
          "这不归我管",
          "I'll call you back by three",
          "=1+1",
          "🙂👩‍👩‍👧",
          "\u202eright to left",
          "' OR 1=1 --",
          "\u0007\u0000",
          "half \ud83d",
          "word ".repeat(400),
          "名".repeat(1000));

  private final Stage stage;
  private final Random random;

  Monkey(Stage stage, long seed) {
    this.stage = stage;
    this.random = new Random(seed);
  }

  /** One thing, such as a key or a click; what it did in a few words, for a report. */
  String act() {
    Scene scene = scene();
    int dice = random.nextInt(100);
    if (dice < 40) {
      return press(scene, pick(KEYS), false, random.nextInt(5) == 0);
    } else if (dice < 52) {
      return press(scene, pick(WITH_CONTROL), true, random.nextInt(4) == 0);
    } else if (dice < 66) {
      return type(scene);
    }
    return dice < 96 ? click(scene) : scroll(scene);
  }

  /** Of the windows that are open, such as a tooltip or a menu, mostly the program's own. */
  private Scene scene() {
    List<Window> windows =
        Window.getWindows().stream().filter(window -> window.getScene() != null).toList();
    return windows.isEmpty() || random.nextInt(4) > 0
        ? stage.getScene()
        : windows.get(random.nextInt(windows.size())).getScene();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String press(Scene scene, KeyCode code, boolean control, boolean shift) {
    fire(scene, key(KeyEvent.KEY_PRESSED, code, control, shift));
    fire(scene, key(KeyEvent.KEY_RELEASED, code, control, shift));
    return (control ? "Ctrl+" : "") + (shift ? "Shift+" : "") + code;
  }

  private static KeyEvent key(
      EventType<KeyEvent> type, KeyCode code, boolean control, boolean shift) {
    return new KeyEvent(type, "", code.getName(), code, shift, control, false, false);
  }

  private static void fire(Scene scene, Event event) {
    Node owner = scene.getFocusOwner();
    if (owner == null) {
      Event.fireEvent(scene, event);
    } else {
      Event.fireEvent(owner, event);
    }
  }

  private String type(Scene scene) {
    String words = pick(TYPED);
    if (scene.getFocusOwner() instanceof TextInputControl box && box.isEditable()) {
      box.replaceSelection(words);
    } else {
      fire(
          scene,
          new KeyEvent(
              KeyEvent.KEY_TYPED, "x", "x", KeyCode.UNDEFINED, false, false, false, false));
    }
    return "type";
  }

  private String click(Scene scene) {
    List<Node> nodes = new ArrayList<>();
    collect(scene.getRoot(), nodes);
    if (nodes.isEmpty()) {
      return "click nothing";
    }
    Node node = pick(nodes);
    MouseButton button = random.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
    Stream.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)
        .forEach(type -> Event.fireEvent(node, mouse(type, node, button)));
    return "click " + node.getClass().getSimpleName() + node.getStyleClass();
  }

  /** What can be pressed is what somebody would press; the rest only now and then. */
  private void collect(Parent parent, List<Node> nodes) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible() && !child.isDisabled()) {
        if (child.isFocusTraversable() || random.nextInt(40) == 0) {
          nodes.add(child);
        }
        if (child instanceof Parent inner) {
          collect(inner, nodes);
        }
      }
    }
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Node node, MouseButton button) {
    Bounds bounds = node.getBoundsInLocal();
    Point2D middle = node.localToScene(bounds.getCenterX(), bounds.getCenterY());
    boolean primary = button == MouseButton.PRIMARY;
    return new MouseEvent(
        type,
        middle.getX(),
        middle.getY(),
        middle.getX(),
        middle.getY(),
        button,
        1,
        false,
        false,
        false,
        false,
        primary,
        false,
        !primary,
        true,
        !primary,
        true,
        null);
  }

  private String scroll(Scene scene) {
    double delta = random.nextInt(400) - 200;
    Node target = scene.getRoot();
    Event.fireEvent(
        target,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            10,
            10,
            10,
            10,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            delta,
            0,
            delta,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
    return "scroll";
  }
}

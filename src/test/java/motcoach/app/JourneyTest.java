package motcoach.app;

import static motcoach.ui.kit.FxThread.fx;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.Attempt;
import motcoach.progress.Learner;
import motcoach.scenario.Action;
import motcoach.scenario.Input;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.shots.WellSaid;
import motcoach.store.Store;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * The whole way of a newcomer over the real window and a real data folder: first start, a talk,
 * debrief, a turn said again, an exercise, progress, the debrief as PDF. Once with the keyboard
 * alone, once with the mouse alone.
 */
class JourneyTest {
  private static final String SCENARIO = "s-01-table-six";
  private static final int LONGEST_TALK = 90;
  private static final int MOST_TABS = 150;
  private static final int WATCHED_MILLIS = Integer.getInteger("stalls", 0);

  private final FxRobot robot = new FxRobot();
  private RealWindow window;
  private Language language;
  private StallWatch stalls;

  @TempDir Path folder;

  @BeforeEach
  void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void by_keyboard_alone(Language spoken) throws IOException {
    begin(spoken);
    try (RealWindow opened = window) {
      type(KeyCode.ENTER);
      robot.write("Lin");
      type(KeyCode.ENTER);
      type(KeyCode.ENTER);
      type(KeyCode.ENTER);
      talkByKeyboard();
      type(KeyCode.ENTER);
      push(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(words()).contains(say("debrief.one"));

      tabTo(
          node ->
              node instanceof Button button && button.getText().startsWith(start("debrief.retry")));
      type(KeyCode.SPACE);
      paste(
          language == Language.ZH
              ? "奶奶好，小朋友好，里面请，我给您找个不吹风的位子。"
              : "Welcome, both of you. Let me find you a table out of the draught.");
      push(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(latest().origin()).isPresent();
      assertThat(latest().turns()).isPositive();
      push(KeyCode.CONTROL, KeyCode.P);
      tabTo(node -> says(node, "practise.leave"));
      type(KeyCode.SPACE);

      push(KeyCode.CONTROL, KeyCode.DIGIT3);
      tabTo(node -> says(node, "drills.start"));
      type(KeyCode.SPACE);
      answerExercise();
      push(KeyCode.CONTROL, KeyCode.DIGIT4);
      assertThat(words()).contains(say("frame.progress"));

      push(KeyCode.CONTROL, KeyCode.DIGIT1);
      tabTo(this::isPastTalk);
      type(KeyCode.ENTER);
      push(KeyCode.CONTROL, KeyCode.S);
      assertSaved();
    }
    assertWhole();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void by_mouse_alone(Language spoken) throws IOException {
    begin(spoken);
    try (RealWindow opened = window) {
      click(
          node ->
              node instanceof LinkCard
                  && node.getAccessibleText().equals(say("start.language." + spoken.id())));
      // A name is the one thing that has to be typed.
      robot.write("Lin");
      click(node -> says(node, "start.next"));
      click(
          node ->
              node instanceof LinkCard && node.getAccessibleText().equals(say("purpose.practise")));
      click(node -> says(node, "start.taste.begin"));
      talkByMouse();
      click(node -> says(node, "practise.to-debrief"));
      click(node -> says(node, "debrief.reveal"));

      click(
          node ->
              node instanceof Button button && button.getText().startsWith(start("debrief.retry")));
      // The turn may be one in which something is done rather than said.
      click(
          node ->
              node.getStyleClass().contains("option") || node.getStyleClass().contains("action"));
      assertThat(latest().origin()).isPresent();
      assertThat(latest().turns()).isPositive();
      click(node -> says(node, "practise.pause"));
      click(node -> says(node, "practise.leave"));

      click(node -> says(node, "frame.drills"));
      click(node -> says(node, "drills.start"));
      assertThat(words()).contains(say("drills.stop"));
      click(node -> says(node, "drills.stop"));
      click(node -> says(node, "frame.progress"));
      click(node -> says(node, "frame.home"));
      click(this::isPastTalk);
      click(node -> says(node, "pdf.save"));
      assertSaved();
    }
    assertWhole();
  }

  private void begin(Language spoken) {
    language = spoken;
    window = RealWindow.open(folder.resolve("data"), spoken);
    window.settle();
    if (WATCHED_MILLIS > 0) {
      stalls = new StallWatch(WATCHED_MILLIS);
    }
  }

  /** With {@code -Dstalls=100} every wait of more than 100 ms is told; measuring is no test. */
  @AfterEach
  void tellStalls() {
    if (stalls != null) {
      stalls.close();
      System.out.printf(
          "%s: longest %d ms, %d above %d ms%n",
          language, stalls.longestMillis(), stalls.above(), WATCHED_MILLIS);
      stalls.all().forEach(System.out::println);
    }
  }

  /** As the recorded average trainee answers, who has something to say again. */
  private void talkByKeyboard() {
    Play play = sameTalk();
    for (String answer : WellSaid.answers(SCENARIO, language, "average")) {
      Input input = WellSaid.input(play, answer);
      if (input instanceof Input.Said said) {
        paste(said.words());
        push(KeyCode.CONTROL, KeyCode.ENTER);
      } else if (input instanceof Input.Chose chose) {
        push(KeyCode.ALT, digit(index(play.options(), chose.option())));
      } else if (input instanceof Input.Did did && did.action().equals(Play.WAIT)) {
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
      } else if (input instanceof Input.Did did) {
        List<String> ids = play.actions().stream().map(action -> action.id()).toList();
        push(KeyCode.CONTROL, digit(ids.indexOf(did.action())));
      }
      play = play.take(input).play();
      assertThat(latest().turns()).as(answer).isEqualTo(turns(play));
      if (play.over()) {
        break;
      }
    }
    assertThat(play.over()).isTrue();
  }

  private int taken;

  /** Every input is one row of the journal. */
  private int turns(Play play) {
    return ++taken;
  }

  /**
   * Always the response after which the customer feels best, none twice; else time passes, else
   * something is done.
   */
  private void talkByMouse() {
    Play play = sameTalk();
    Set<String> said = new HashSet<>();
    for (int step = 0; !play.over() && step < LONGEST_TALK; step++) {
      Play now = play;
      Optional<Option> best =
          now.options().stream()
              .filter(option -> now.onLine().isPresent() && !said.contains(option.id()))
              .filter(option -> worth(now, option) > Integer.MIN_VALUE)
              .max(Comparator.comparingInt(option -> worth(now, option)));
      if (best.isPresent()) {
        said.add(best.get().id());
        clickButton(best.get().text().in(language));
        play = now.take(new Input.Chose(best.get().id())).play();
      } else if (now.canWait()) {
        click(node -> says(node, "practise.wait"));
        play = now.take(new Input.Did(Play.WAIT)).play();
      } else if (!now.actions().isEmpty()) {
        Action action = now.actions().get(step % now.actions().size());
        clickButton(action.label().in(language));
        play = now.take(new Input.Did(action.id())).play();
      } else {
        Option again = now.options().get(step % now.options().size());
        clickButton(again.text().in(language));
        play = now.take(new Input.Chose(again.id())).play();
      }
    }
    assertThat(play.over()).isTrue();
  }

  private void clickButton(String words) {
    click(node -> node instanceof Button button && words.equals(button.getText()));
  }

  private static int worth(Play play, Option option) {
    Play next = play.take(new Input.Chose(option.id())).play();
    return next.turn() == play.turn() ? Integer.MIN_VALUE : next.emotion();
  }

  /** The talk on the screen, as it began. */
  private Play sameTalk() {
    Ports ports = window.ports();
    return ports
        .plays()
        .begin(ports.library().scenarioOf(latest()).orElseThrow(), latest().setup());
  }

  private void answerExercise() {
    type(KeyCode.DIGIT1);
    if (window.scene().getFocusOwner() instanceof TextInputControl) {
      push(KeyCode.CONTROL, KeyCode.ENTER);
    }
    type(KeyCode.ENTER);
    type(KeyCode.ESCAPE);
  }

  private Attempt latest() {
    window.settle();
    Learner learner = window.ports().learners().current().orElseThrow();
    return window.ports().journal().attempts(learner.id(), 1).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("No talk was begun; the screen says " + words()));
  }

  private void assertSaved() throws IOException {
    window.settle();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".pdf")))
          .singleElement()
          .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(10_000));
    }
  }

  private void assertWhole() {
    try (Store store = Store.open(folder.resolve("data"))) {
      assertThat(store.check()).isEmpty();
      assertThat(store.chain().verify().whole()).isTrue();
    }
  }

  private String say(String key, Object... about) {
    return window.words.say(key, about);
  }

  /** The words of a pattern before the first argument that is not given. */
  private String start(String key, Object... about) {
    Object[] all = Arrays.copyOf(about, about.length + 1);
    all[about.length] = "\u0001";
    Object[] plain = Arrays.stream(all).map(this::plain).toArray();
    return say(key, plain).split("\u0001")[0];
  }

  private Object plain(Object argument) {
    return argument instanceof Text text ? text.in(window.words.language()) : argument;
  }

  /** On home, the way to the debrief of the talk. */
  private boolean isPastTalk(Node node) {
    Object title =
        window.ports().library().find("service-basics", SCENARIO).orElseThrow().scenario().title();
    return node instanceof LinkCard
        && node.getAccessibleText().startsWith(start("home.past.open", title));
  }

  private boolean says(Node node, String key) {
    return node instanceof Labeled labeled
        && (labeled instanceof Button || labeled instanceof ToggleButton)
        && say(key).equals(labeled.getText());
  }

  private List<String> words() {
    window.settle();
    return fx(() -> Shown.words(window.scene().getRoot()));
  }

  private void type(KeyCode key) {
    robot.type(key);
    window.settle();
  }

  private void push(KeyCode... keys) {
    robot.push(keys);
    window.settle();
  }

  /** Words come by the clipboard: a robot has no input method. */
  private void paste(String words) {
    fx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(words);
          return Clipboard.getSystemClipboard().setContent(content);
        });
    push(KeyCode.CONTROL, KeyCode.V);
  }

  private void tabTo(Predicate<Node> wanted) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      Node owner = window.scene().getFocusOwner();
      if (owner != null && wanted.test(owner)) {
        return;
      }
      robot.type(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not come to it; the screen says " + words());
  }

  /** Scrolls there and clicks. */
  private void click(Predicate<Node> wanted) {
    window.settle();
    Node node =
        fx(
            () -> {
              Node found =
                  all(window.scene().getRoot(), new ArrayList<>()).stream()
                      .filter(wanted)
                      .findFirst()
                      .orElseThrow(
                          () ->
                              new AssertionError(
                                  "Not on the screen; it says "
                                      + Shown.words(window.scene().getRoot())));
              reveal(found);
              return found;
            });
    window.settle();
    robot.clickOn(node);
    window.settle();
  }

  private static List<Node> all(Parent parent, List<Node> nodes) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible()) {
        nodes.add(child);
        if (child instanceof Parent inner) {
          all(inner, nodes);
        }
      }
    }
    return nodes;
  }

  /** As the wheel of the mouse would. */
  private static void reveal(Node node) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        Node content = pane.getContent();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double height = content.getBoundsInLocal().getHeight();
        double view = pane.getViewportBounds().getHeight();
        if (height > view) {
          double top = bounds.getCenterY() - view / 2;
          pane.setVvalue(Math.max(0, Math.min(1, top / (height - view))));
        }
      }
    }
  }

  private static int index(List<Option> options, String id) {
    return options.stream().map(Option::id).toList().indexOf(id);
  }

  private static KeyCode digit(int index) {
    return KeyCode.valueOf("DIGIT" + (index + 1));
  }
}

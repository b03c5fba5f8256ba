package motcoach.app;

import static motcoach.ui.kit.FxThread.fx;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Shown;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * A trainer's way by keyboard alone over the real window and a real data folder: a pack from a
 * template, a title, a beat more, undone and done again, found in the library at the end.
 */
class StudioJourneyTest {
  private static final int MOST_TABS = 80;

  private final FxRobot robot = new FxRobot();
  private RealWindow window;

  @TempDir Path folder;

  @BeforeEach
  void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_pack_is_written_by_keyboard_alone(Language spoken) throws IOException {
    somebodyIsThere(spoken);
    try (RealWindow opened = RealWindow.open(folder.resolve("data"), spoken)) {
      window = opened;
      window.settle();
      push(KeyCode.CONTROL, KeyCode.DIGIT6);
      tabTo(node -> node instanceof TextInputControl);
      robot.write("Spring");
      tabTo(node -> node instanceof LinkCard card && isTemplate(card));
      push(KeyCode.ENTER);
      assertThat(own()).hasSize(1);
      assertThat(Files.readString(own().get(0).resolve("pack.json")))
          .contains(spoken == Language.ZH ? "\"note\": \"课程包" : "\"note\": \"Before");
      assertThat(words()).contains("Spring");
      assertThat(fx(() -> window.scene().getFocusOwner()))
          .as("keys are heard at once")
          .isInstanceOf(TreeView.class);
      assertThat(fx(() -> Stagehand.nameless(window.scene().getRoot()))).isEmpty();

      select(line -> line.section().filter("beats"::equals).isPresent());
      int before = beats();
      tabTo(node -> node instanceof Button b && says(b, "section.beats.add"));
      push(KeyCode.SPACE);
      assertThat(beats()).isEqualTo(before + 1);
      assertThat(fx(() -> Stagehand.nameless(window.scene().getRoot()))).isEmpty();
      push(KeyCode.CONTROL, KeyCode.Z);
      assertThat(beats()).isEqualTo(before);
      push(KeyCode.CONTROL, KeyCode.Y);
      assertThat(beats()).isEqualTo(before + 1);
      push(KeyCode.CONTROL, KeyCode.Z);

      select(line -> line.spot().equals(Spot.of("pack.json")));
      String language = spoken == Language.ZH ? "中文" : "English";
      tabTo(
          node ->
              node instanceof TextInputControl box
                  && "Spring".equals(box.getText())
                  && language.equals(box.getPromptText()));
      push(KeyCode.END);
      robot.write(" course");
      // Going elsewhere saves, as the timer does a moment after each change.
      push(KeyCode.CONTROL, KeyCode.DIGIT1);
      assertThat(Files.readString(own().get(0).resolve("pack.json"))).contains("Spring course");

      push(KeyCode.CONTROL, KeyCode.DIGIT6);
      assertThat(words()).contains("Spring course");
      tabTo(node -> node instanceof Button b && says(b, "studio.install"));
      push(KeyCode.SPACE);
      assertThat(words()).contains(window.words.say("studio.installed"));
    }
    assertThat(folder.resolve("data").resolve("packs")).isNotEmptyDirectory();
  }

  private void somebodyIsThere(Language spoken) {
    try (Wiring wiring =
        Wiring.open(
            Optional.of(folder.resolve("data")),
            (owner, title, last, name) -> Optional.empty(),
            new FolderPick(folder.resolve("bundles")))) {
      Learner trainer =
          new Learner(new UUID(0, 7), "Tina", spoken, Learner.Purpose.WRITE, Instant.EPOCH);
      wiring.ports().learners().add(trainer);
      wiring.ports().learners().makeCurrent(trainer.id());
    }
  }

  private List<Path> own() throws IOException {
    Path studio = folder.resolve("data").resolve("studio");
    if (!Files.isDirectory(studio)) {
      return List.of();
    }
    try (var inside = Files.list(studio)) {
      return inside.toList();
    }
  }

  private boolean isTemplate(LinkCard card) {
    String begin = window.words.say("studio.new.from", "");
    return card.getAccessibleText().startsWith(begin.strip());
  }

  private boolean says(Button button, String key) {
    return window.words.say(key).equals(button.getText());
  }

  @SuppressWarnings("unchecked")
  private TreeView<Outline.Line> outline() {
    return (TreeView<Outline.Line>) window.scene().getRoot().lookup(".studio-outline");
  }

  /** As arrow keys would, without counting how many. */
  private void select(Predicate<Outline.Line> wanted) {
    fx(
        () -> {
          TreeView<Outline.Line> tree = outline();
          tree.getSelectionModel().select(find(tree.getRoot(), wanted));
          tree.requestFocus();
          return true;
        });
    window.settle();
  }

  private static TreeItem<Outline.Line> find(
      TreeItem<Outline.Line> in, Predicate<Outline.Line> wanted) {
    for (TreeItem<Outline.Line> item : in.getChildren()) {
      if (wanted.test(item.getValue())) {
        return item;
      }
      TreeItem<Outline.Line> inner = find(item, wanted);
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  private int beats() {
    window.settle();
    return fx(
        () ->
            find(outline().getRoot(), line -> line.section().filter("beats"::equals).isPresent())
                .getChildren()
                .size());
  }

  private List<String> words() {
    window.settle();
    return fx(() -> Shown.words(window.scene().getRoot()));
  }

  private void push(KeyCode... keys) {
    robot.push(keys);
    window.settle();
  }

  private void tabTo(Predicate<Node> wanted) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      window.settle();
      Node owner = window.scene().getFocusOwner();
      if (owner != null && wanted.test(owner)) {
        return;
      }
      robot.type(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not come to it; the screen says " + words());
  }
}

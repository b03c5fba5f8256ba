package motcoach.app;

import static motcoach.ui.kit.FxThread.fx;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.bundle.Consent;
import motcoach.store.Store;
import motcoach.ui.kit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Somebody who looks after others, over the real window and a real data folder: bundles brought in,
 * the question answered, the file written, the log.
 */
class ReportsJourneyTest {
  private static final int PATIENCE_SECONDS = 60;

  private final FxRobot robot = new FxRobot();
  private RealWindow window;

  @TempDir Path folder;

  @BeforeEach
  void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void from_a_bundle_to_a_file(Language spoken) throws IOException, TimeoutException {
    bundleOf("Heron");
    somebodyIsThere(spoken);
    try (RealWindow opened = RealWindow.open(folder.resolve("data"), spoken)) {
      window = opened;
      window.settle();
      robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
      window.settle();
      press("reports.part.desk", ".toggle-button");
      press("reports.bring.files", ".button");
      awaitWords(window.words.say("reports.bring.in", "Heron", "heron.motbundle"));

      press("reports.part.people", ".toggle-button");
      awaitWords(window.words.say("reports.chain.ok"));
      assertThat(words()).contains("Heron", "Hanna");
      press("reports.write.csv", ".button");
      Path file = written();
      awaitWords(window.words.say("reports.written.where", file.toString()));
      assertThat(Files.readString(file)).contains("Heron");

      press("reports.part.desk", ".toggle-button");
      awaitWords(window.words.say("reports.log.progress"));
    }
    try (Store store = Store.open(folder.resolve("data"))) {
      assertThat(store.exportLog().all()).hasSize(1);
      assertThat(store.chain().verify().problems()).isEmpty();
    }
  }

  private Path written() {
    String name = window.words.say("reports.file.people");
    return folder.resolve(name + " " + java.time.LocalDate.now(Clock.systemDefaultZone()) + ".csv");
  }

  private void bundleOf(String name) throws IOException {
    Path bundles = Files.createDirectories(folder.resolve("bundles"));
    Learner who =
        new Learner(new UUID(4, 2), name, Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);
    try (Store store = Store.open(folder.resolve("elsewhere"))) {
      store.learners().add(who);
      new BundleDesk(store.bundles(), Set::of, UUID::randomUUID, Clock.systemUTC())
          .write(who.id(), Consent.FIGURES, bundles.resolve("heron.motbundle"));
    }
  }

  private void somebodyIsThere(Language spoken) {
    try (Store store = Store.open(folder.resolve("data"))) {
      Learner hanna =
          new Learner(new UUID(0, 7), "Hanna", spoken, Learner.Purpose.REPORT, Instant.EPOCH);
      store.learners().add(hanna);
      store.learners().makeCurrent(hanna.id());
    }
  }

  private List<String> words() {
    return fx(() -> Shown.words(window.window.root()));
  }

  /** What is done beside the window's own work answers when it is done. */
  private void awaitWords(String line) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> words().stream().anyMatch(said -> said.contains(line)));
    window.settle();
  }

  private void press(String key, String selector) {
    String wording = window.words.say(key);
    Node node =
        fx(
            () -> {
              Optional<Node> found = find(selector, wording);
              found.ifPresent(Node::requestFocus);
              return found.orElseThrow(() -> new AssertionError("no " + wording));
            });
    assertThat(node.isFocused()).as(wording).isTrue();
    robot.type(KeyCode.SPACE);
    window.settle();
  }

  private Optional<Node> find(String selector, String wording) {
    Stream<Node> all = window.scene().getRoot().lookupAll(selector).stream();
    return all.filter(node -> wording.equals(((Labeled) node).getText())).findFirst();
  }
}

package motcoach.app;

import static motcoach.ui.kit.FxThread.fx;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.shots.WellSaid;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * Who goes from screen to screen all day fills no memory: nothing that outlives a screen holds on
 * to it once it was left.
 */
class LeftScreensTest {
  private static final String PACK = "service-basics";
  private static final String SCENARIO = "s-02-parcel";
  private static final Setup SETUP = new Setup(Mode.PRACTICE, Language.EN, 1);

  /** A collection more for what the toolkit lets go of only while it draws. */
  private static final int COLLECTIONS = 12;

  private RealWindow window;

  @TempDir Path folder;

  @BeforeEach
  void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void every_screen_is_let_go_of_when_it_was_left() {
    try (RealWindow opened = RealWindow.open(folder.resolve("data"), Language.EN)) {
      window = opened;
      Learner somebody =
          new Learner(new UUID(0, 7), "Tina", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);
      window.ports().learners().add(somebody);
      window.ports().learners().makeCurrent(somebody.id());
      UUID talk = talk(somebody);
      List<Place> places =
          List.of(
              new Place.Home(),
              new Place.Practise(),
              new Place.Briefing(PACK, SCENARIO),
              new Place.Begin(PACK, SCENARIO, SETUP),
              new Place.Debrief(talk),
              new Place.Drills(),
              new Place.Progress(),
              new Place.Handbook(Optional.empty()),
              new Place.Handbook(Optional.of("mot.explore.listen")),
              new Place.Studio(),
              new Place.Reports(),
              new Place.Settings());
      for (Place place : places) {
        go(place);
        assertThat(left()).as(place.toString()).isEmpty();
      }
    }
  }

  @Test
  void a_pack_that_was_edited_is_let_go_of_when_it_was_left() {
    try (RealWindow opened = RealWindow.open(folder.resolve("data"), Language.EN)) {
      window = opened;
      go(new Place.Studio());
      String begin = window.words.say("studio.new.from", "").strip();
      fx(
          () -> {
            nodes(window.scene().getRoot()).stream()
                .filter(LinkCard.class::isInstance)
                .filter(card -> card.getAccessibleText().startsWith(begin))
                .findFirst()
                .orElseThrow()
                .requestFocus();
            return true;
          });
      new FxRobot().type(KeyCode.ENTER);
      window.settle();
      assertThat(fx(() -> window.scene().getRoot().lookup(".studio-outline"))).isNotNull();
      assertThat(left()).isEmpty();
    }
  }

  private UUID talk(Learner who) {
    Ports ports = window.ports();
    Library.Entry entry = ports.library().find(PACK, SCENARIO).orElseThrow();
    Rehearsal rehearsal =
        new Rehearsals(ports.journal(), ports.library(), ports.plays(), ports.clock(), ports.ids())
            .begin(who, entry, SETUP);
    for (String answer : WellSaid.answers(SCENARIO, Language.EN)) {
      if (!rehearsal.attempt().finished()) {
        rehearsal.take(WellSaid.input(rehearsal.play(), answer));
      }
    }
    return rehearsal.attempt().id();
  }

  private void go(Place place) {
    fx(
        () -> {
          window.window.navigator().go(place);
          return true;
        });
    window.settle();
  }

  /** What is still held of the screen shown after going elsewhere, the outermost of it. */
  private List<String> left() {
    List<WeakReference<Node>> shown =
        fx(() -> nodes(window.scene().getRoot()).stream().map(WeakReference::new).toList());
    assertThat(shown).hasSizeGreaterThan(20);
    go(new Place.Home());
    go(new Place.Settings());
    List<String> held = List.of();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      window.settle();
      held = fx(() -> outermost(shown));
      if (held.isEmpty()) {
        break;
      }
    }
    return held;
  }

  private static List<String> outermost(List<WeakReference<Node>> shown) {
    return shown.stream()
        .map(WeakReference::get)
        .filter(node -> node instanceof Region && node.getScene() == null)
        .filter(node -> node.getParent() == null)
        .map(node -> node.getClass().getSimpleName() + node.getStyleClass())
        .toList();
  }

  private static List<Node> nodes(Node node) {
    List<Node> all = new ArrayList<>();
    all.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> all.addAll(nodes(child)));
    }
    return all;
  }
}

package motcoach.ui.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import motcoach.method.HandbookCard;
import motcoach.method.HandbookCard.Diagram;
import motcoach.method.Language;
import motcoach.pack.HandbookFiles;
import motcoach.pack.Problems;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The pictures of all shipped cards, at the widths and text sizes they meet. */
@ExtendWith(ApplicationExtension.class)
class DrawingsTest {
  /** In em: a small window with text of twice the size, one and a half times, the ordinary one. */
  private static final List<Integer> WIDTHS = List.of(25, 33, 38, 41, 48);

  private final Theme theme = new Theme(() -> false);
  private final List<HandbookCard> drawn =
      new HandbookFiles()
          .shipped(new Problems())
          .cards()
          .filter(card -> card.diagram().isPresent())
          .toList();
  private final Group root = new Group();
  private Scene scene;

  @Start
  void show(Stage stage) {
    scene = new Scene(root, 1280, 900);
    theme.dress(scene);
    scene
        .getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/handbook.css")).toExternalForm());
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void every_kind_of_picture_is_drawn() {
    assertThat(drawn.stream().map(card -> card.diagram().orElseThrow()).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Diagram.class));
  }

  @Test
  void no_label_is_clipped_leaves_the_picture_or_covers_another(FxRobot robot) {
    List<String> wrong = new ArrayList<>();
    for (Language language : Language.values()) {
      Words words = new Words(language);
      for (HandbookCard card : oneOfEachLook()) {
        for (int width : WIDTHS) {
          robot.interact(() -> wrong.addAll(wrong(words, card, width)));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_picture_grows_with_the_text_and_follows_the_language(FxRobot robot) {
    Words words = new Words(Language.EN);
    HandbookCard card = drawn.get(0);
    double[] heights = new double[2];
    robot.interact(
        () -> {
          Drawing drawing = arranged(words, card, 48);
          heights[0] = drawing.getHeight();
          assertThat(shown(drawing)).contains("a good experience");
          words.use(Language.ZH);
          assertThat(shown(drawing)).contains("体验好").doesNotContain("a good experience");
          assertThat(drawing.getAccessibleText()).startsWith("示意图：");
          words.use(Language.EN);
          theme.textPercentProperty().set(200);
          scene.getStylesheets().add(css());
          heights[1] = arranged(words, card, 48).getHeight();
        });
    assertThat(heights[1]).isCloseTo(2 * heights[0], within(0.1 * heights[0]));
  }

  @Test
  void every_picture_says_what_it_shows(FxRobot robot) {
    Set<String> said = new HashSet<>();
    for (Language language : Language.values()) {
      for (HandbookCard card : drawn) {
        robot.interact(
            () ->
                said.add(Drawings.of(new Words(language), card).orElseThrow().getAccessibleText()));
      }
    }
    // Nine texts in two languages: the flywheel has one for each direction.
    assertThat(said).hasSize(18).allSatisfy(text -> assertThat(text).hasSizeGreaterThan(30));
  }

  @Test
  void a_card_marks_its_part_of_the_picture(FxRobot robot) {
    Words words = new Words(Language.EN);
    for (String concept :
        List.of(
            "mot.act.kept",
            "5c.complete",
            "dim.human",
            "cmp.front23",
            "emo.fixed",
            "exceed.convenience")) {
      robot.interact(
          () ->
              assertThat(arranged(words, card(concept), 48).lookupAll(".here"))
                  .as(concept)
                  .isNotEmpty());
    }
    robot.interact(
        () -> {
          assertThat(arranged(words, card("cmp.iceberg"), 48).lookupAll(".here")).isEmpty();
          assertThat(arranged(words, card("ladder.core"), 48).lookupAll(".rung-here")).hasSize(1);
        });
  }

  @Test
  void the_iceberg_is_cut_to_scale() {
    double whole = IcebergOutline.areaTo(1);
    double water = IcebergOutline.depthOf(0.08);
    double silence = IcebergOutline.depthOf(0.31);
    assertThat(IcebergOutline.areaTo(water) / whole).isCloseTo(0.08, within(0.0001));
    assertThat(IcebergOutline.areaTo(silence) / whole).isCloseTo(0.31, within(0.0001));
    assertThat(area(IcebergOutline.slice(water, silence, 0, 1, 0, 1)) / whole)
        .isCloseTo(0.23, within(0.0001));
  }

  /** Cards that look alike need to be looked at once. */
  private List<HandbookCard> oneOfEachLook() {
    TreeMap<String, HandbookCard> looks = new TreeMap<>();
    for (HandbookCard card : drawn) {
      boolean platform = Set.of("emo.rational", "recovery.feel").contains(card.id());
      boolean spiral = card.id().equals("fly.loselose");
      looks.putIfAbsent(card.diagram().orElseThrow() + " " + platform + spiral, card);
    }
    return List.copyOf(looks.values());
  }

  private HandbookCard card(String concept) {
    return drawn.stream().filter(card -> card.id().equals(concept)).findFirst().orElseThrow();
  }

  private String css() {
    return Objects.requireNonNull(getClass().getResource("/css/handbook.css")).toExternalForm();
  }

  private Drawing arranged(Words words, HandbookCard card, int em) {
    Drawing drawing = Drawings.of(words, card).orElseThrow();
    root.getChildren().setAll(drawing);
    root.applyCss();
    double width = em * 14 * theme.textPercentProperty().get() / 100.0;
    drawing.resize(width, drawing.prefHeight(width));
    drawing.layout();
    return drawing;
  }

  private static List<String> shown(Drawing drawing) {
    return labels(drawing).stream().map(Label::getText).toList();
  }

  private static List<Label> labels(Drawing drawing) {
    return drawing.getChildrenUnmodifiable().stream()
        .filter(node -> node instanceof Label && node.isVisible())
        .map(Label.class::cast)
        .toList();
  }

  private List<String> wrong(Words words, HandbookCard card, int em) {
    Drawing drawing = arranged(words, card, em);
    String where = words.language() + " " + card.id() + " " + em + " em: ";
    List<String> wrong = new ArrayList<>();
    List<Label> labels = labels(drawing);
    for (Label label : labels) {
      Bounds place = text(label);
      if (label.getHeight() + 0.5 < label.prefHeight(label.getWidth())
          || longestWord(label) > label.getWidth() + 1) {
        wrong.add(where + "clipped: " + label.getText());
      }
      if (place.getMinX() < -1
          || place.getMinY() < -1
          // The space at which a line was broken may stand outside.
          || place.getMaxX() > drawing.getWidth() + 5
          || place.getMaxY() > drawing.getHeight() + 1) {
        wrong.add(where + "outside: " + label.getText());
      }
      for (Label other : labels) {
        if (other != label && text(other).intersects(place)) {
          wrong.add(where + label.getText() + " covers " + other.getText());
        }
      }
    }
    return wrong;
  }

  /** Where the words of a label are; the label itself may be wider. */
  private static Bounds text(Label label) {
    label.layout();
    javafx.scene.Node words = label.lookup(".text");
    Bounds inside = words.getBoundsInParent();
    return label.localToParent(
        new javafx.geometry.BoundingBox(
            inside.getMinX() + 1,
            inside.getMinY() + 2,
            Math.max(0, inside.getWidth() - 2),
            Math.max(0, inside.getHeight() - 4)));
  }

  /** A word that does not fit would be broken in its middle; Chinese may break anywhere. */
  private static double longestWord(Label label) {
    double longest = 0;
    for (String word : label.getText().split("[\\s\\p{IsHan}，：、；？！。“”（）]+")) {
      javafx.scene.text.Text text = new javafx.scene.text.Text(word);
      text.setFont(label.getFont());
      longest = Math.max(longest, text.getLayoutBounds().getWidth());
    }
    return longest;
  }

  private static double area(List<Double> corners) {
    double twice = 0;
    int count = corners.size() / 2;
    for (int i = 0; i < count; i++) {
      int next = (i + 1) % count;
      twice +=
          corners.get(2 * i) * corners.get(2 * next + 1)
              - corners.get(2 * next) * corners.get(2 * i + 1);
    }
    return Math.abs(twice) / 2;
  }
}

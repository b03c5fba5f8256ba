package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {
  private static final Path CSS = Path.of("resources/css");
  private static final Pattern TOKEN =
      Pattern.compile("^\\s*(-[a-z][a-z0-9-]*):", Pattern.MULTILINE);
  private static final Pattern COLOUR =
      Pattern.compile(":[^;{}\"]*(#[0-9a-fA-F]{3,8}\\b|rgba?\\()");

  private final Theme theme = new Theme(() -> true);
  private Label label;
  private TextField field;

  @Start
  void show(Stage stage) {
    label = Layout.label("text", Style.BODY);
    field = new TextField("kept");
    Scene scene = new Scene(new VBox(label, field));
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void text_grows_with_the_chosen_size_and_nothing_is_lost(FxRobot robot) {
    double before = label.getFont().getSize();
    robot.interact(() -> theme.textPercentProperty().set(200));
    robot.interact(() -> label.getParent().applyCss());

    assertThat(label.getFont().getSize()).isEqualTo(2 * before);
    assertThat(field.getText()).isEqualTo("kept");
  }

  @Test
  void what_belongs_into_a_box_shows_while_the_keyboard_is_in_it(FxRobot robot) {
    robot.interact(
        () -> {
          field.clear();
          field.setPromptText("Your name");
          field.requestFocus();
          field.getParent().applyCss();
          field.getParent().layout();
        });

    assertThat(field.isFocused()).isTrue();
    assertThat(field.lookupAll(".text"))
        .filteredOn(node -> ((Text) node).getText().equals("Your name"))
        .singleElement()
        .satisfies(
            node -> {
              assertThat(node.isVisible()).isTrue();
              assertThat(((Text) node).getFill()).isNotEqualTo(Color.TRANSPARENT);
            });
  }

  @Test
  void the_system_decides_until_somebody_does(FxRobot robot) {
    assertThat(theme.dark()).isTrue();
    robot.interact(theme::flip);
    assertThat(theme.schemeProperty().get()).isEqualTo(Theme.Scheme.LIGHT);
    robot.interact(theme::flip);
    assertThat(theme.schemeProperty().get()).isEqualTo(Theme.Scheme.DARK);
  }

  @Test
  void light_and_dark_change_the_colour_of_text(FxRobot robot) {
    robot.interact(() -> theme.schemeProperty().set(Theme.Scheme.LIGHT));
    robot.interact(() -> label.getParent().applyCss());
    Object light = label.getTextFill();
    robot.interact(() -> theme.schemeProperty().set(Theme.Scheme.DARK));
    robot.interact(() -> label.getParent().applyCss());

    assertThat(label.getTextFill()).isNotEqualTo(light);
  }

  @Test
  void high_contrast_names_every_role_and_its_text_stands_out_seven_to_one() throws IOException {
    assertThat(tokens("tokens-contrast.css")).containsAll(tokens("tokens-light.css"));
    Map<String, Color> colours = colours("tokens-contrast.css");
    List<String> texts =
        colours.keySet().stream()
            .filter(name -> name.endsWith("-fg") || name.startsWith("-color-fg-"))
            .filter(name -> !name.equals("-color-fg-emphasis"))
            .toList();
    List<String> grounds =
        colours.keySet().stream()
            .filter(
                name ->
                    name.startsWith("-color-bg-")
                        || name.endsWith("-subtle")
                            && !name.contains("fg")
                            && !name.contains("border")
                        || name.equals("-color-neutral-muted")
                        || name.matches("-coach-(page|side|card|hover|veil|bubble-.*)"))
            .toList();
    assertThat(texts).hasSize(7);
    assertThat(grounds).hasSizeGreaterThan(12);
    for (String text : texts) {
      for (String ground : grounds) {
        assertThat(contrast(colours.get(text), colours.get(ground)))
            .as(text + " on " + ground)
            .isGreaterThanOrEqualTo(7);
      }
    }
    for (String filled : List.of("accent", "success", "warning", "danger")) {
      assertThat(
              contrast(
                  colours.get("-color-fg-emphasis"), colours.get("-color-" + filled + "-emphasis")))
          .as("on " + filled)
          .isGreaterThanOrEqualTo(7);
    }
  }

  @Test
  void a_face_does_not_move_where_movement_is_switched_off(FxRobot robot) {
    assertThat(Motion.allowed(label)).isTrue();
    robot.interact(() -> theme.reducedMotionProperty().set(true));
    assertThat(Motion.allowed(label)).isFalse();
    assertThat(Motion.allowed(new Label())).isFalse();
  }

  private static Map<String, Color> colours(String file) throws IOException {
    Map<String, Color> colours = new TreeMap<>();
    Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9a-f]{6});")
        .matcher(Files.readString(CSS.resolve(file)))
        .results()
        .forEach(m -> colours.put(m.group(1), Color.web(m.group(2))));
    return colours;
  }

  /** WCAG 2.1, contrast ratio. */
  private static double contrast(Color a, Color b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void both_palettes_name_the_same_roles() throws IOException {
    assertThat(tokens("tokens-dark.css")).isEqualTo(tokens("tokens-light.css"));
  }

  @Test
  void only_palettes_name_colours() throws IOException {
    try (var files = Files.list(CSS)) {
      List<Path> rules =
          files.filter(file -> !file.getFileName().toString().startsWith("tokens-")).toList();
      assertThat(rules).isNotEmpty();
      for (Path file : rules) {
        assertThat(COLOUR.matcher(Files.readString(file)).results().map(m -> m.group()).toList())
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  private static TreeSet<String> tokens(String file) throws IOException {
    return TOKEN
        .matcher(Files.readString(CSS.resolve(file)))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
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

package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LauncherTest {
  private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void without_a_display_one_line_names_the_terminal_practice() {
    assertThat(refuse(Map.of("DISPLAY", ""), "Linux")).contains(2);
    assertThat(said(err)).containsOnlyOnce("\n").contains("scripts/mot practice");
  }

  @Test
  void with_a_display_the_window_opens() {
    assertThat(refuse(DISPLAY, "Linux")).isEmpty();
    assertThat(refuse(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux")).isEmpty();
    assertThat(refuse(Map.of(), "Mac OS X")).isEmpty();
  }

  @Test
  void wrong_use_is_one_line_and_help_is_help() {
    assertThat(refuse(DISPLAY, "Linux", "--what")).contains(2);
    assertThat(said(err)).containsOnlyOnce("\n").contains("--what");
    assertThat(refuse(Map.of(), "Linux", "--help")).contains(0);
    assertThat(said(out)).contains("--data FOLDER");
  }

  private Optional<Integer> refuse(
      Map<String, String> environment, String os, String... arguments) {
    return Launcher.refuse(arguments, environment, os, new PrintStream(out), new PrintStream(err));
  }

  private static String said(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}

package motcoach.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Asks the desktop once whether it is dark. JavaFX 21 cannot tell; each system has a command. */
final class SystemScheme implements BooleanSupplier {
  private static final int PATIENCE_MILLIS = 700;

  private final CompletableFuture<Boolean> answer;

  private SystemScheme(CompletableFuture<Boolean> answer) {
    this.answer = answer;
  }

  /** Starts asking in the background. */
  static SystemScheme ask(String os) {
    return new SystemScheme(
        CompletableFuture.supplyAsync(() -> saysDark(run(command(os))))
            .completeOnTimeout(false, PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
  }

  /** Light when the desktop does not say in time. */
  @Override
  public boolean getAsBoolean() {
    return answer.join();
  }

  static List<String> command(String os) {
    if (os.startsWith("Windows")) {
      return List.of(
          "reg",
          "query",
          "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
          "/v",
          "AppsUseLightTheme");
    } else if (os.startsWith("Mac")) {
      return List.of("defaults", "read", "-g", "AppleInterfaceStyle");
    }
    return List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
  }

  static boolean saysDark(String output) {
    String said = output.toLowerCase(Locale.ROOT).strip();
    return said.contains("dark") || said.endsWith("0x0");
  }

  private static String run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return ""; // No such command: a desktop that does not say, so light.
    }
  }
}

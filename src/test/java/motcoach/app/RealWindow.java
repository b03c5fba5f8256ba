package motcoach.app;

import static motcoach.ui.kit.FxThread.fx;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import motcoach.method.Language;
import motcoach.ui.kit.BackgroundTasks;
import motcoach.ui.kit.FxThread;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;

/** The program's own window over a real data folder. Methods are called off the JavaFX thread. */
final class RealWindow implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  final Words words;
  final Theme theme = new Theme(() -> false);
  final CoachWindow window;
  final Stage stage;
  private final Wiring wiring;
  private final BackgroundTasks tasks = new BackgroundTasks();

  private RealWindow(Wiring wiring, Language language) {
    this.wiring = wiring;
    this.words = new Words(language);
    this.stage = new Stage();
    this.window = new CoachWindow(wiring.ports(), words, theme, tasks);
    window.show(stage, wiring.ports().learners().current(), Optional.empty());
    // Keys go to the window in front, and windows of tests before may still be there.
    Window.getWindows().stream().filter(other -> other != stage).toList().forEach(Window::hide);
    stage.toFront();
    stage.requestFocus();
  }

  /** Files are saved beside the data, bundles are read from a folder beside it. */
  static RealWindow open(Path folder, Language language) {
    Wiring wiring =
        Wiring.open(
            Optional.of(folder),
            (owner, title, last, name) -> Optional.of(folder.resolveSibling(name)),
            new FolderPick(folder.resolveSibling("bundles")));
    return fx(() -> new RealWindow(wiring, language));
  }

  Ports ports() {
    return wiring.ports();
  }

  Scene scene() {
    return stage.getScene();
  }

  /** Waits until everything handed in so far is done and shown. */
  void settle() {
    CompletableFuture<Object> done = new CompletableFuture<>();
    Platform.runLater(
        () ->
            tasks.run(
                () -> done,
                first -> tasks.run(() -> done, done::complete, done::completeExceptionally),
                done::completeExceptionally));
    wait(done);
    FxThread.builtUp();
    // What the next frame would do: a button that has just come takes keys only with its skin.
    fx(
        () -> {
          scene().getRoot().applyCss();
          scene().getRoot().layout();
          return true;
        });
  }

  private static <T> T wait(CompletableFuture<T> done) {
    return done.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    settle();
    fx(
        () -> {
          window.close();
          stage.close();
          return stage;
        });
    tasks.close();
    wiring.close();
  }
}

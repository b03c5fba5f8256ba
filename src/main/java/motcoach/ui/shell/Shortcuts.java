package motcoach.ui.shell;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import motcoach.ui.kit.Place;

/** Keys that work on every screen. */
final class Shortcuts {
  static final KeyCombination HOME =
      new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination PRACTISE =
      new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination DRILLS =
      new KeyCodeCombination(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination PROGRESS =
      new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination HANDBOOK =
      new KeyCodeCombination(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination STUDIO =
      new KeyCodeCombination(KeyCode.DIGIT6, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination REPORTS =
      new KeyCodeCombination(KeyCode.DIGIT7, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination SETTINGS =
      new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination LANGUAGE =
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  static final KeyCombination THEME =
      new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  static final KeyCombination LOCK =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  static final KeyCombination SEARCH =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private Shortcuts() {}

  /** Going elsewhere by key works only where the side bar would be there too. */
  static void install(Frame frame, FrameViewModel model, Runnable search) {
    Map<KeyCombination, Runnable> always =
        Map.of(
            LANGUAGE, model::switchLanguage,
            THEME, model::switchTheme,
            LOCK, model::lock,
            SEARCH, search);
    Map<KeyCombination, Runnable> withSideBar =
        Map.of(
            HOME, () -> model.go(new Place.Home()),
            PRACTISE, () -> model.go(new Place.Practise()),
            DRILLS, () -> model.go(new Place.Drills()),
            PROGRESS, () -> model.go(new Place.Progress()),
            HANDBOOK, () -> model.go(new Place.Handbook(Optional.empty())),
            STUDIO, () -> model.go(new Place.Studio()),
            REPORTS, () -> model.go(new Place.Reports()),
            SETTINGS, () -> model.go(new Place.Settings()));
    run(frame, always, () -> true);
    run(frame, withSideBar, () -> frame.getLeft() != null);
  }

  private static void run(
      Node node,
      Map<KeyCombination, Runnable> actions,
      java.util.function.BooleanSupplier allowed) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key ->
            actions.forEach(
                (keys, action) -> {
                  // Behind the lock the frame is in no window, and no key is meant for it.
                  boolean here = node.getScene() != null && !key.isConsumed();
                  if (here && keys.match(key) && allowed.getAsBoolean()) {
                    key.consume();
                    action.run();
                  }
                }));
  }
}

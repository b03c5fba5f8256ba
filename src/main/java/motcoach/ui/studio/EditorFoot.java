package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Whether everything is safe, and what is left to mend. */
final class EditorFoot extends HBox {

  /** Narrower than so many times the size of the text, and the button has its sign alone. */
  private static final double WORDS = 50;

  static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F8);

  /**
   * @param next leads to the next text that is still to be written
   */
  EditorFoot(Words words, EditingViewModel model, ToWriteViewModel toWrite, Runnable next) {
    ObservableValue<String> saved =
        words.follow(
            () -> {
              Saved now = model.savedProperty().get();
              if (!model.mayChange()) {
                return words.say("studio.read-only");
              } else if (now.failure().isPresent()) {
                return words.say("studio.not-saved");
              } else if (now.pending()) {
                return words.say("studio.saving");
              }
              return now.at()
                  .map(
                      at ->
                          words.say(
                              "studio.saved", at.getHour(), String.format("%02d", at.getMinute())))
                  .orElse(words.say("studio.saved.all"));
            },
            model.savedProperty());
    ObservableValue<String> problems =
        words.follow(
            () ->
                words.say(
                    "studio.problems.count",
                    model.checkedProperty().get().errors(),
                    model.checkedProperty().get().findings().size()
                        - model.checkedProperty().get().errors()),
            model.checkedProperty());
    Button button = next(words, toWrite, next);
    Layout.wordsFrom(WORDS, this, button);
    getChildren()
        .addAll(
            Layout.label(saved, Style.SMALL, Style.MUTED),
            Layout.label(problems, Style.SMALL, Style.MUTED),
            Layout.spacer(),
            button);
    getStyleClass().addAll(Style.GAP_M, "row", "studio-foot");
  }

  private static Button next(Words words, ToWriteViewModel toWrite, Runnable next) {
    Button button = Named.say(new Button(), words.text("studio.to-write", toWrite.countProperty()));
    button.setGraphic(Icon.of(Feather.EDIT_3));
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    button.visibleProperty().bind(toWrite.countProperty().greaterThan(0));
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(pressed -> next.run());
    return button;
  }
}

package motcoach.ui.studio;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Whether everything is safe, and what is left to mend. */
final class EditorFoot extends HBox {

  EditorFoot(Words words, EditingViewModel model) {
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
    getChildren()
        .addAll(
            Layout.label(saved, Style.SMALL, Style.MUTED),
            Layout.label(problems, Style.SMALL, Style.MUTED));
    getStyleClass().addAll(Style.GAP_M, "row", "studio-foot");
  }
}

package motcoach.ui.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import motcoach.method.Language;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** In which language the talk is held, each named in its own script. */
final class LanguageChoice extends FlowPane {

  LanguageChoice(Words words, ObjectProperty<Language> language) {
    ToggleGroup group = new ToggleGroup();
    getStyleClass().addAll(Style.GAP_M, "flow");
    for (Language each : Language.values()) {
      RadioButton button = new RadioButton();
      button.textProperty().bind(words.text("briefing.language." + each.id()));
      button.setToggleGroup(group);
      button.setSelected(language.get() == each);
      language.addListener((property, before, now) -> button.setSelected(now == each));
      button
          .selectedProperty()
          .addListener(
              (property, before, now) -> {
                if (now) {
                  language.set(each);
                }
              });
      getChildren().add(button);
    }
  }
}

package motcoach.ui.practise;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import motcoach.method.Language;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Measured;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Prepared responses, each one key away. */
final class OptionList extends Measured {
  /** Narrower than this in em, a prepared response has too many lines. */
  private static final double LEAST_WIDTH = 17;

  private final Words words;
  private final PractiseViewModel model;
  private List<Option> shown = List.of();
  private Language language;

  OptionList(Words words, PractiseViewModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().addAll(PractiseStyle.OPTIONS, Style.GAP_S);
    managedProperty().bind(visibleProperty());
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.optionsShownProperty().get() && !options().isEmpty(),
                model.optionsShownProperty(),
                model.playProperty()));
    model.playProperty().addListener((property, before, now) -> show());
    visibleProperty().addListener((property, before, now) -> show());
  }

  private List<Option> options() {
    Play play = model.playProperty().get();
    return play == null ? List.of() : play.options();
  }

  /** Where they are kept back, nothing is made of them. */
  private void show() {
    if (!isVisible()) {
      return;
    }
    List<Option> options = options();
    Language spoken = model.playProperty().get().setup().language();
    if (options.equals(shown) && spoken == language) {
      return;
    }
    shown = options;
    language = spoken;
    Node[] buttons = new Node[options.size()];
    for (int index = 0; index < buttons.length; index++) {
      buttons[index] = button(options.get(index), index);
    }
    getChildren().setAll(new Beside(LEAST_WIDTH, buttons));
  }

  private Node button(Option option, int index) {
    boolean keyed = index < Keys.DIGIT_KEYS;
    Label key =
        new Label(keyed ? Keys.option(index).getDisplayText() : Integer.toString(index + 1));
    key.getStyleClass().add(PractiseStyle.OPTION_KEY);
    key.setMinWidth(USE_PREF_SIZE);
    String said = option.text().in(language);
    Button button = new Button(said, key);
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    button.setMaxHeight(Double.MAX_VALUE);
    button.getStyleClass().add(PractiseStyle.OPTION);
    button.setOnAction(pressed -> model.choose(option));
    return Named.name(button, words.text("practise.option", index + 1, said));
  }

  /** Chooses by number from 0, if the options are open and it is one of them. */
  boolean choose(int index) {
    if (!isVisible() || index >= options().size()) {
      return false;
    }
    model.choose(options().get(index));
    return true;
  }
}

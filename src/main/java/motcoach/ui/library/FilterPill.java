package motcoach.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import motcoach.ui.kit.Words;

/** One thing to choose by: it says what is chosen, and offers the rest when pressed. */
final class FilterPill<T> extends MenuButton {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final ToggleGroup group = new ToggleGroup();
  private final Function<Optional<T>, String> name;
  private final Consumer<Optional<T>> choose;
  private final ObservableValue<Optional<T>> chosen;
  private final Words words;

  /**
   * @param key of the wording around the chosen value, such as {@code Channel: phone}
   * @param values what can be chosen; empty stands for any
   * @param name of a value, in the language now
   * @param chosen now
   * @param choose called with what the trainee chooses
   */
  FilterPill(
      Words words,
      String key,
      List<Optional<T>> values,
      Function<Optional<T>, String> name,
      ObservableValue<Optional<T>> chosen,
      Consumer<Optional<T>> choose) {
    this.words = words;
    this.name = name;
    this.choose = choose;
    this.chosen = chosen;
    textProperty().bind(words.follow(() -> words.say(key, name.apply(chosen.getValue())), chosen));
    getStyleClass().add("filter-pill");
    setMinWidth(USE_PREF_SIZE);
    values.forEach(value -> getItems().add(item(value)));
    chosen.addListener((changed, before, now) -> show(now));
    show(chosen.getValue());
  }

  private RadioMenuItem item(Optional<T> value) {
    RadioMenuItem item = new RadioMenuItem();
    item.textProperty().bind(words.follow(() -> name.apply(value)));
    item.setToggleGroup(group);
    item.setUserData(value);
    item.setOnAction(picked -> choose.accept(value));
    return item;
  }

  private void show(Optional<T> now) {
    pseudoClassStateChanged(ACTIVE, now.isPresent());
    group.getToggles().stream()
        .filter(item -> item.getUserData().equals(now))
        .forEach(group::selectToggle);
  }
}

package motcoach.ui.reports;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** One of many, however many there are, under what it is called. */
final class Picker<T> extends VBox {
  private final Words words;
  private final Function<T, String> name;
  private final ComboBox<T> box = new ComboBox<>();
  private boolean offering;

  /**
   * @param label what is chosen
   * @param name of a value in the language now
   * @param choose called with what somebody chooses
   */
  Picker(Words words, ObservableValue<String> label, Function<T, String> name, Consumer<T> choose) {
    this.words = words;
    this.name = name;
    Label above = Layout.label(label, Style.SMALL, Style.MUTED);
    above.setLabelFor(box);
    Named.name(box, label);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setCellFactory(list -> new Cell());
    box.setButtonCell(new Cell());
    box.valueProperty()
        .addListener(
            (changed, before, now) -> {
              if (!offering && now != null) {
                choose.accept(now);
              }
            });
    getChildren().addAll(above, box);
    getStyleClass().add(Style.GAP_XS);
  }

  /** What can be chosen from now on, and what is; nobody is told of it. */
  void offer(List<T> values, T chosen) {
    if (values.equals(box.getItems()) && Objects.equals(chosen, box.getValue())) {
      return;
    }
    offering = true;
    box.setItems(FXCollections.observableArrayList(values));
    box.setValue(values.contains(chosen) ? chosen : null);
    offering = false;
  }

  /** A value; said anew in another language. */
  private final class Cell extends ListCell<T> {
    private final ObservableValue<String> said =
        words.follow(() -> getItem() == null ? "" : name.apply(getItem()), itemProperty());

    Cell() {
      // Not bound: the box empties the text of its own cell now and then.
      said.addListener((changed, before, now) -> setText(now));
    }

    @Override
    protected void updateItem(T value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty || value == null ? "" : name.apply(value));
    }
  }
}

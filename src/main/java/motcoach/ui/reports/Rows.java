package motcoach.ui.reports;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Named;

/** A few lines as they are; many in a list of their own that draws only those that are seen. */
final class Rows<T> extends VBox {
  /** More would make the page too long to find what is below. */
  static final int FEW = 12;

  private final ObservableValue<String> name;
  private final Function<T, Node> drawing;

  /**
   * @param name of the list, for people who hear the screen
   * @param drawing one line
   */
  Rows(ObservableValue<String> name, Function<T, Node> drawing) {
    this.name = name;
    this.drawing = drawing;
    getStyleClass().add("report-rows");
  }

  void show(List<T> rows) {
    if (rows.size() <= FEW) {
      getChildren().setAll(rows.stream().map(drawing).toList());
      return;
    }
    ListView<T> list = new ListView<>(FXCollections.observableList(rows));
    list.setCellFactory(all -> new Cell());
    Named.name(list, name);
    getChildren().setAll(list);
  }

  private final class Cell extends ListCell<T> {
    Cell() {
      // As wide as the list, not as its line would like to be.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(T row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(empty || row == null ? null : drawing.apply(row));
    }
  }
}

package motcoach.ui.reports;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Things beside each other, each with its share of the width, so that lines stand in columns. */
final class Line extends GridPane {

  /**
   * @param shares in percent, one for each thing
   */
  Line(int[] shares, Node... things) {
    for (int i = 0; i < things.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(shares[i]);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
      add(things[i], i, 0);
    }
    RowConstraints row = new RowConstraints();
    row.setValignment(VPos.CENTER);
    getRowConstraints().add(row);
    getStyleClass().add("report-line");
  }
}

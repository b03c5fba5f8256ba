package motcoach.ui.studio.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;

/**
 * A number, with its bounds beside it. What is no number is kept as written, and said to be none.
 */
final class NumberEditor implements Editor {
  /** A bound so far away says nothing. */
  private static final double OPEN = 10_000;

  private final Sheet sheet;
  private final Spot spot;
  private final LineField box = new LineField();
  private final Node row;

  NumberEditor(Sheet sheet, Spot spot, Shape.Number shape) {
    this.sheet = sheet;
    this.spot = spot;
    box.getStyleClass().add("studio-number");
    Named.name(box, sheet.label(spot));
    Label bounds = Layout.label("", Style.SMALL, Style.MUTED);
    if (Math.abs(shape.least()) < OPEN && Math.abs(shape.most()) < OPEN) {
      bounds
          .textProperty()
          .bind(sheet.words().text("studio.bounds", plain(shape.least()), plain(shape.most())));
    }
    row = Layout.row(Style.GAP_S, box, bounds);
    refresh();
    TypedInto.follow(sheet.mayChange(), box, this::typed);
  }

  private static String plain(double size) {
    return size == Math.rint(size) ? Long.toString((long) size) : Double.toString(size);
  }

  private void typed(String text) {
    String digits = text.strip().replace('−', '-');
    boolean number = digits.matches("-?\\d{1,9}(\\.\\d{1,4})?");
    sheet.model().type(spot, number ? new Value.Num(digits) : new Value.Str(text));
  }

  @Override
  public Node node() {
    return row;
  }

  @Override
  public void refresh() {
    TypedInto.show(box, sheet.line(spot));
  }
}

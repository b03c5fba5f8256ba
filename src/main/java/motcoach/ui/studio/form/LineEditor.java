package motcoach.ui.studio.form;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.GrowingBox;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;

/** One line, or a note of several. */
final class LineEditor implements Editor {
  private static final int NOTE_LINES = 2;

  private final Sheet sheet;
  private final Spot spot;
  private final TextInputControl box;

  LineEditor(Sheet sheet, Spot spot) {
    this.sheet = sheet;
    this.spot = spot;
    this.box = Sheet.field(spot).equals("note") ? new GrowingBox(NOTE_LINES) : new LineField();
    Named.name(box, sheet.label(spot));
    sheet.more(spot, "example").ifPresent(box.promptTextProperty()::bind);
    refresh();
    TypedInto.follow(sheet.mayChange(), box, text -> sheet.model().type(spot, new Value.Str(text)));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void refresh() {
    TypedInto.show(box, sheet.line(spot));
  }
}

package motcoach.ui.studio.form;

import javafx.scene.Node;
import motcoach.method.Language;
import motcoach.studio.Spot;
import motcoach.ui.kit.GrowingBox;
import motcoach.ui.kit.LineField;

/** The same thing in both languages, beside each other. */
final class BothEditor implements Editor {
  private static final int LINES = 2;

  private final Sheet sheet;
  private final Spot spot;
  private final TwoBoxes boxes;

  /**
   * @param isLong whether it may have several lines
   */
  BothEditor(Sheet sheet, Spot spot, boolean isLong) {
    this.sheet = sheet;
    this.spot = spot;
    this.boxes =
        new TwoBoxes(
            sheet,
            spot,
            () -> isLong ? new GrowingBox(LINES) : new LineField(),
            this::text,
            (language, text) -> sheet.model().write(spot, language, text));
    boxes.each((language, box) -> box.setPromptText(sheet.words().own(language)));
  }

  private String text(Language language) {
    return sheet.line(spot.then(language.id()));
  }

  @Override
  public Node node() {
    return boxes.node();
  }

  @Override
  public void refresh() {
    boxes.each((language, box) -> TypedInto.show(box, text(language)));
  }
}

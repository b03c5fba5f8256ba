package motcoach.ui.studio.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.studio.Shape;
import motcoach.studio.Spot;

/** Chooses the editor for a shape. */
final class Editors {
  private static final List<String> LONG =
      List.of(
          "say", "text", "about", "summary", "know", "may", "goals", "reveal", "because", "why",
          "what", "slip", "try", "sounds");

  private Editors() {}

  static Editor of(Sheet sheet, Spot spot, Shape shape) {
    Editor made = made(sheet, spot, shape);
    Marked.mark(made.node(), spot);
    return made;
  }

  private static Editor made(Sheet sheet, Spot spot, Shape shape) {
    Shape known = sheet.model().shapes().resolved(spot.file(), shape);
    if (known instanceof Shape.Both) {
      return new BothEditor(sheet, spot, LONG.contains(Sheet.field(spot)));
    } else if (known instanceof Shape.Number number) {
      return new NumberEditor(sheet, spot, number);
    } else if (known instanceof Shape.Flag) {
      return new FlagEditor(sheet, spot);
    } else if (spot.equals(Spot.of(spot.file(), "persona", "face"))) {
      return new FaceEditor(sheet, spot);
    } else if (known instanceof Shape.OneOf choice) {
      return new ChoiceEditor(sheet, spot, choice.words());
    } else if (known instanceof Shape.Group group) {
      return new GroupEditor(sheet, spot, () -> Optional.of(group), Set.of());
    } else if (known instanceof Shape.Forms forms) {
      return new FormsEditor(sheet, spot, forms);
    } else if (known instanceof Shape.Phrases) {
      return new PhrasesEditor(sheet, spot);
    } else if (known instanceof Shape.Many list) {
      return new ListEditor(sheet, spot, list);
    }
    if (Sheet.isCard(spot)) {
      return new CardEditor(sheet, spot);
    }
    return sheet.kind(spot).isPresent() ? new IdEditor(sheet, spot) : new LineEditor(sheet, spot);
  }
}

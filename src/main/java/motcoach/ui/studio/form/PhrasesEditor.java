package motcoach.ui.studio.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import motcoach.method.Language;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.GrowingBox;

/** Words or sentences for each language, one a line. */
final class PhrasesEditor implements Editor {
  private static final int LINES = 4;

  private final Sheet sheet;
  private final Spot spot;
  private final TwoBoxes boxes;

  PhrasesEditor(Sheet sheet, Spot spot) {
    this.sheet = sheet;
    this.spot = spot;
    this.boxes = new TwoBoxes(sheet, spot, () -> new GrowingBox(LINES), this::lines, this::typed);
    boxes.each(
        (language, box) -> box.promptTextProperty().bind(sheet.words().text("studio.one-a-line")));
  }

  private String lines(Language language) {
    return sheet.at(spot.then(language.id())).stream()
        .flatMap(value -> value instanceof Value.Arr list ? list.items().stream() : Stream.of())
        .map(value -> value instanceof Value.Str text ? text.value() : "")
        .collect(Collectors.joining("\n"));
  }

  private void typed(Language language, String text) {
    List<Value> items =
        Arrays.stream(text.split("\n"))
            .filter(line -> !line.isBlank())
            .map(line -> (Value) new Value.Str(line.strip()))
            .toList();
    sheet.model().type(spot.then(language.id()), new Value.Arr(items));
  }

  @Override
  public Node node() {
    return boxes.node();
  }

  /** While somebody writes there, empty lines and blanks are theirs. */
  @Override
  public void refresh() {
    boxes.each(
        (language, box) -> {
          if (!strip(box.getText()).equals(lines(language))) {
            TypedInto.show(box, lines(language));
          }
        });
  }

  private static String strip(String text) {
    return Arrays.stream(text.split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}

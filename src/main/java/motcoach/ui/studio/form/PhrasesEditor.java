package motcoach.ui.studio.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import motcoach.method.Language;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.WritingBox;

/** Words or sentences for each language, one a line. */
final class PhrasesEditor implements Editor {
  private static final int LINES = 4;
  private static final int LEAST_EM = 15;

  private final Sheet sheet;
  private final Spot spot;
  private final List<TextInputControl> boxes = new ArrayList<>();
  private final Beside both;

  PhrasesEditor(Sheet sheet, Spot spot) {
    this.sheet = sheet;
    this.spot = spot;
    List<Node> columns = new ArrayList<>();
    for (Language language : Language.values()) {
      WritingBox box = new WritingBox(LINES);
      String own = language == Language.ZH ? "中文" : "English";
      Named.name(box, sheet.words().text("studio.in-language", sheet.label(spot), own));
      box.promptTextProperty().bind(sheet.words().text("studio.one-a-line"));
      box.getProperties().put(Language.class, language);
      boxes.add(box);
      columns.add(Layout.column(Style.GAP_XS, Layout.label(own, Style.SMALL, Style.MUTED), box));
      TypedInto.show(box, lines(language));
      TypedInto.follow(sheet, box, text -> typed(language, text));
    }
    both = new Beside(LEAST_EM, columns.toArray(Node[]::new));
  }

  private String lines(Language language) {
    return sheet.at(spot.then(language.id())).stream()
        .flatMap(
            value ->
                value instanceof Value.Arr list
                    ? list.items().stream()
                    : java.util.stream.Stream.of())
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
    return both;
  }

  /** While somebody writes there, empty lines and blanks are theirs. */
  @Override
  public void refresh() {
    for (TextInputControl box : boxes) {
      Language language = (Language) box.getProperties().get(Language.class);
      boolean same = strip(box.getText()).equals(lines(language));
      if (!same) {
        TypedInto.show(box, lines(language));
      }
    }
  }

  private static String strip(String text) {
    return Arrays.stream(text.split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}

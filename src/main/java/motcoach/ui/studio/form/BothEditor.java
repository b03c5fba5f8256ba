package motcoach.ui.studio.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import motcoach.method.Language;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.WritingBox;

/** The same thing in both languages, beside each other. */
final class BothEditor implements Editor {
  private static final int LINES = 3;
  private static final int LEAST_EM = 15;

  private final Sheet sheet;
  private final Spot spot;
  private final List<TextInputControl> boxes = new ArrayList<>();
  private final Beside both;

  /**
   * @param isLong whether it may have several lines
   */
  BothEditor(Sheet sheet, Spot spot, boolean isLong) {
    this.sheet = sheet;
    this.spot = spot;
    List<Node> columns = new ArrayList<>();
    for (Language language : Language.values()) {
      TextInputControl box = isLong ? new WritingBox(LINES) : new LineField();
      Named.name(box, sheet.words().text("studio.in-language", sheet.label(spot), own(language)));
      box.setPromptText(own(language));
      box.getProperties().put(Language.class, language);
      boxes.add(box);
      columns.add(
          Layout.column(Style.GAP_XS, Layout.label(own(language), Style.SMALL, Style.MUTED), box));
      TypedInto.show(box, sheet.line(spot.then(language.id())));
      TypedInto.follow(sheet, box, text -> typed(language, text));
    }
    both = new Beside(LEAST_EM, columns.toArray(Node[]::new));
  }

  /** Languages are called by their own names. */
  private static String own(Language language) {
    return language == Language.ZH ? "中文" : "English";
  }

  private void typed(Language language, String text) {
    Value.Obj old =
        sheet
            .at(spot)
            .filter(Value.Obj.class::isInstance)
            .map(Value.Obj.class::cast)
            .orElse(Value.text("", ""));
    sheet
        .model()
        .change(
            sheet.draft().put(spot, old.with(language.id(), new Value.Str(text))),
            motcoach.studio.History.Doing.TYPE,
            spot.then(language.id()));
  }

  @Override
  public Node node() {
    return both;
  }

  @Override
  public void refresh() {
    for (TextInputControl box : boxes) {
      Language language = (Language) box.getProperties().get(Language.class);
      TypedInto.show(box, sheet.line(spot.then(language.id())));
    }
  }
}

package motcoach.ui.studio.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import motcoach.method.Language;
import motcoach.studio.Spot;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;

/** A box for each language under the language's own name, beside each other. */
final class TwoBoxes {
  private static final int LEAST_EM = 15;

  private final Map<Language, TextInputControl> boxes = new EnumMap<>(Language.class);
  private final Beside both;

  /**
   * @param box makes an empty box
   * @param text what stands there in a language
   * @param typed gets what is typed in a language
   */
  TwoBoxes(
      Sheet sheet,
      Spot spot,
      Supplier<TextInputControl> box,
      Function<Language, String> text,
      BiConsumer<Language, String> typed) {
    List<Node> columns = new ArrayList<>();
    for (Language language : Language.values()) {
      TextInputControl made = box.get();
      String own = sheet.words().own(language);
      Named.name(made, sheet.words().text("studio.in-language", sheet.label(spot), own));
      Marked.mark(made, spot.then(language.id()));
      boxes.put(language, made);
      columns.add(Layout.column(Style.GAP_XS, Layout.label(own, Style.SMALL, Style.MUTED), made));
      TypedInto.show(made, text.apply(language));
      TypedInto.follow(sheet.mayChange(), made, now -> typed.accept(language, now));
    }
    both = new Beside(LEAST_EM, columns.toArray(Node[]::new));
  }

  Node node() {
    return both;
  }

  /** Does something with the box of each language. */
  void each(BiConsumer<Language, TextInputControl> work) {
    boxes.forEach(work);
  }
}

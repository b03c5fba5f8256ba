package motcoach.ui.studio.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import motcoach.studio.Blanks;
import motcoach.studio.FieldKey;
import motcoach.studio.Shape;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.controlsfx.control.PrefixSelectionComboBox;

/**
 * A rule in plain words: which kind of sentence it is, chosen from a list, and what the sentence
 * needs. Sentences may hold sentences.
 */
final class FormsEditor implements Editor {
  /** Stands for the form without fields: always. */
  private static final String ALWAYS = "";

  private final Sheet sheet;
  private final Spot spot;
  private final Shape.Forms forms;
  private final PrefixSelectionComboBox<String> kind = new PrefixSelectionComboBox<>();
  private final VBox body = Layout.slot(Style.GAP_S);
  private final VBox column;
  private final List<Editor> inner = new ArrayList<>();
  private Optional<String> shown = Optional.empty();

  FormsEditor(Sheet sheet, Spot spot, Shape.Forms forms) {
    this.sheet = sheet;
    this.spot = spot;
    this.forms = forms;
    if (forms.mayBeEmpty()) {
      kind.getItems().add(ALWAYS);
    }
    forms.forms().forEach(form -> kind.getItems().add(name(form)));
    kind.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String name) {
            return name == null ? "" : sentence(name);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    Named.name(kind, sheet.words().text("studio.rule.kind", sheet.label(spot)));
    kind.setDisable(!sheet.mayChange());
    body.getStyleClass().add("studio-rule-body");
    column = Layout.column(Style.GAP_S, kind, body);
    refresh();
    kind.setOnAction(chosen -> choose());
  }

  /** The field that tells the form: its first, or the word by which forms are told apart. */
  private static String name(Shape.Group form) {
    return form.fields().stream()
        .filter(field -> field.shape() instanceof Shape.OneOf one && one.words().size() == 1)
        .findFirst()
        .map(field -> ((Shape.OneOf) field.shape()).words().get(0))
        .orElse(form.fields().get(0).name());
  }

  private String sentence(String name) {
    if (name.equals(ALWAYS)) {
      return sheet.words().say("studio.rule.always");
    }
    String root = FieldKey.of(sheet.model().shapes(), sheet.draft(), spot.then(name));
    String key = "field." + root;
    String word = "word.kind." + name;
    return sheet.words().knows(key)
        ? sheet.words().say(key)
        : sheet.words().knows(word) ? sheet.words().say(word) : name;
  }

  private Optional<Shape.Group> form() {
    return Shapes.form(forms, sheet.at(spot));
  }

  private String current() {
    return form().map(FormsEditor::name).orElse(ALWAYS);
  }

  private void choose() {
    String name = kind.getValue();
    if (name == null || name.equals(current())) {
      return;
    }
    Value next =
        forms.forms().stream()
            .filter(form -> name(form).equals(name))
            .findFirst()
            .<Value>map(form -> new Blanks(sheet.model().shapes()).group(spot.file(), form))
            .orElse(Value.Obj.EMPTY);
    sheet.model().choose(spot, next);
  }

  @Override
  public Node node() {
    return column;
  }

  @Override
  public void refresh() {
    String now = current();
    if (!now.equals(kind.getValue())) {
      kind.setValue(now);
    }
    if (!shown.filter(now::equals).isPresent()) {
      shown = Optional.of(now);
      build();
    } else {
      inner.forEach(Editor::refresh);
    }
  }

  /** The sentence itself says what its first field is; the others have labels. */
  private void build() {
    inner.clear();
    body.getChildren().clear();
    Optional<Shape.Group> form = form();
    if (form.isEmpty()) {
      return;
    }
    Shape.Field first = form.get().fields().get(0);
    boolean told = first.shape() instanceof Shape.OneOf one && one.words().size() == 1;
    if (!told) {
      add(sheet.editor(spot.then(first.name()), first.shape()));
    }
    // Sentences have no notes of their own; what holds them has.
    boolean more =
        form.get().fields().stream()
            .anyMatch(field -> field != first && !field.name().equals("note"));
    if (more) {
      add(new GroupEditor(sheet, spot, this::form, Set.of(first.name(), "note")));
    }
  }

  private void add(Editor editor) {
    inner.add(editor);
    body.getChildren().add(editor.node());
  }
}

package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import motcoach.studio.History.Doing;
import motcoach.studio.Search;
import motcoach.studio.Spot;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Finds words in the whole pack; replacing them everywhere is one step that can be undone. */
final class FindBar extends FlowPane {
  private final Words words;
  private final EditingViewModel model;
  private final Runnable leave;
  private final LineField wanted = new LineField();
  private final LineField other = new LineField();
  private final Label count = new Label();
  private List<Spot> found = List.of();
  private int at = -1;

  FindBar(Words words, EditingViewModel model, Runnable leave) {
    this.words = words;
    this.model = model;
    this.leave = leave;
    Named.name(wanted, words.text("studio.find"));
    wanted.promptTextProperty().bind(words.text("studio.find"));
    Named.name(other, words.text("studio.replace-by"));
    other.promptTextProperty().bind(words.text("studio.replace-by"));
    wanted.textProperty().addListener((property, before, now) -> find());
    wanted.setOnAction(entered -> next());
    count.getStyleClass().addAll(Style.SMALL, Style.MUTED);
    Button replace = Named.say(new Button(), words.text("studio.replace-all"));
    replace.setOnAction(pressed -> replace());
    replace.setDisable(!model.mayChange());
    Button close = new Button();
    close.setGraphic(Icon.of(Feather.X));
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Named.describe(close, words.text("studio.find.close"), Optional.empty());
    close.setOnAction(pressed -> leave.run());
    Button further = Named.say(new Button(), words.text("studio.find.next"));
    further.setOnAction(pressed -> next());
    getChildren().addAll(wanted, further, count, other, replace, close);
    getStyleClass().addAll(Style.GAP_S, "flow", "studio-find");
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    find();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      leave.run();
    }
  }

  void takeFocus() {
    wanted.requestFocus();
    wanted.selectAll();
  }

  private void find() {
    found = Search.find(model.draft(), wanted.getText());
    at = -1;
    tell();
  }

  private void tell() {
    count.textProperty().unbind();
    count.textProperty().bind(words.text("studio.find.count", found.size()));
  }

  /** Goes to the next text; the keyboard stays here, to go on. */
  private void next() {
    found = Search.find(model.draft(), wanted.getText());
    tell();
    if (!found.isEmpty()) {
      at = (at + 1) % found.size();
      model.goTo(found.get(at));
    }
  }

  private void replace() {
    found = Search.find(model.draft(), wanted.getText());
    if (!found.isEmpty()) {
      model.change(
          Search.replace(model.draft(), found, wanted.getText(), other.getText()),
          Doing.REPLACE,
          found.get(0));
    }
    find();
  }
}

package motcoach.ui.studio.form;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.studio.fix.Renaming;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Gives something another id, everywhere at once. Takes no room until it is opened. */
final class RenameLine extends VBox {
  private final Sheet sheet;
  private final Supplier<Optional<Renaming>> wanted;
  private final Runnable left;

  /**
   * @param wanted what would be renamed now
   * @param left called when it closes, for the keyboard to go somewhere
   */
  RenameLine(Sheet sheet, Supplier<Optional<Renaming>> wanted, Runnable left) {
    this.sheet = sheet;
    this.wanted = wanted;
    this.left = left;
    getStyleClass().add(Style.GAP_XS);
    managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(getChildren()));
  }

  boolean open() {
    return !getChildren().isEmpty();
  }

  /** Opens, or closes when it is open. */
  void toggle() {
    if (open()) {
      close();
    } else {
      wanted.get().ifPresent(this::ask);
    }
  }

  private void close() {
    getChildren().clear();
    left.run();
  }

  private void ask(Renaming renaming) {
    Words words = sheet.words();
    LineField box = new LineField();
    box.setText(renaming.from());
    Named.name(box, words.text("studio.rename.box", renaming.from()));
    Label trouble = Layout.label("", Style.SMALL, Style.BAD);
    Button rename =
        Named.say(new Button(), words.text("studio.rename.everywhere", renaming.places()));
    Button leave = Named.say(new Button(), words.text("studio.rename.leave"));
    trouble
        .textProperty()
        .bind(words.follow(() -> told(renaming, box.getText()), box.textProperty()));
    trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
    rename
        .disableProperty()
        .bind(
            trouble.textProperty().isNotEmpty().or(box.textProperty().isEqualTo(renaming.from())));
    rename.setOnAction(pressed -> rename(renaming, box.getText()));
    leave.setOnAction(pressed -> close());
    box.setOnAction(entered -> rename(renaming, box.getText()));
    VBox asked = Layout.column(Style.GAP_XS, Layout.flow(Style.GAP_S, box, rename, leave), trouble);
    asked.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
          }
        });
    getChildren().setAll(asked);
    box.requestFocus();
    box.selectAll();
  }

  private String told(Renaming renaming, String to) {
    return renaming
        .trouble(sheet.draft(), to.strip())
        .map(why -> sheet.words().say("studio.rename." + Ids.of(why), to.strip()))
        .orElse("");
  }

  /** The same id, or one that cannot be had, changes nothing. */
  private void rename(Renaming renaming, String text) {
    String to = text.strip();
    if (renaming.trouble(sheet.draft(), to).isEmpty()) {
      close();
      sheet.model().rename(renaming.file(), renaming.kind(), renaming.from(), to);
    }
  }
}

package motcoach.ui.settings;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Sets, changes and removes a PIN. */
final class PinPane extends VBox {
  private final Words words;
  private final String keys;
  private final PinViewModel model;
  private final VBox form = Layout.column(Style.GAP_S);
  private final VBox answer = Layout.slot(Style.GAP_S);

  /**
   * @param keys of its verbs and answers, such as {@code settings.pin.}
   */
  PinPane(Words words, String keys, PinViewModel model) {
    super();
    this.words = words;
    this.keys = keys;
    this.model = model;
    getStyleClass().add(Style.GAP_S);
    getChildren().addAll(form, answer);
    model.stepProperty().addListener((changed, before, now) -> show(now, before));
    model.remarkProperty().addListener((changed, before, now) -> say(now));
    show(model.stepProperty().get(), PinViewModel.Step.READING);
  }

  private void show(PinViewModel.Step step, PinViewModel.Step before) {
    List<Node> parts =
        switch (step) {
          case READING -> List.of();
          case NONE -> List.of(Verb.row(Verb.of(words, keys + "set", Feather.KEY, model::set)));
          case SET ->
              List.of(
                  Verb.row(
                      Verb.of(words, keys + "change", Feather.KEY, model::change),
                      Verb.of(words, keys + "remove", model::remove)));
          case SETTING -> form(false, true, keys + "keep");
          case CHANGING -> form(true, true, keys + "keep");
          case REMOVING -> form(true, false, keys + "remove");
        };
    form.getChildren().setAll(parts);
    if (before != PinViewModel.Step.READING && getScene() != null) {
      form.applyCss();
      parts.stream()
          .filter(PasswordField.class::isInstance)
          .findFirst()
          .or(() -> parts.stream().flatMap(row -> buttons(row).stream()).findFirst())
          .ifPresent(Node::requestFocus);
    }
  }

  private static List<Node> buttons(Node row) {
    return row instanceof javafx.scene.layout.Pane pane ? pane.getChildren() : List.of();
  }

  private List<Node> form(boolean old, boolean fresh, String verb) {
    List<Node> parts = new ArrayList<>();
    if (old) {
      field(parts, "settings.pin.present", model.presentProperty());
    }
    if (fresh) {
      field(parts, "settings.pin.fresh", model.freshProperty());
      field(parts, "settings.pin.again", model.againProperty());
    }
    Button confirm = Verb.of(words, verb, model::confirm);
    confirm.getStyleClass().add(Styles.ACCENT);
    Button cancel = Verb.of(words, "settings.cancel", model::cancel);
    parts.add(Verb.row(confirm, cancel));
    return parts;
  }

  private void field(List<Node> parts, String key, StringProperty typed) {
    PasswordField field = new PasswordField();
    field.textProperty().bindBidirectional(typed);
    field.setOnAction(entered -> model.confirm());
    Named.name(field, words.text(key));
    Label label = Layout.label(words.text(key), Style.SMALL);
    label.setLabelFor(field);
    parts.add(label);
    parts.add(field);
  }

  private void say(PinViewModel.Remark said) {
    answer.getChildren().clear();
    if (said instanceof PinViewModel.Remark.Checking) {
      answer.getChildren().add(Verb.about(words, "lock.checking"));
    } else if (said instanceof PinViewModel.Remark.NotAPin) {
      answer.getChildren().add(Verb.wrong(words, "lock.not-a-pin"));
    } else if (said instanceof PinViewModel.Remark.NotTheSame) {
      answer.getChildren().add(Verb.wrong(words, "settings.pin.not-the-same"));
    } else if (said instanceof PinViewModel.Remark.Wrong wrong) {
      answer.getChildren().add(Verb.wrong(words, "lock.wrong", wrong.left()));
    } else if (said instanceof PinViewModel.Remark.Wait wait) {
      long minutes = Math.max(1, (wait.time().toSeconds() + 59) / 60);
      answer.getChildren().add(Verb.wrong(words, "settings.pin.wait", minutes));
    } else if (said instanceof PinViewModel.Remark.Kept) {
      answer.getChildren().add(Verb.done(words, keys + "kept"));
    } else if (said instanceof PinViewModel.Remark.Removed) {
      answer.getChildren().add(Verb.done(words, keys + "removed"));
    } else if (said instanceof PinViewModel.Remark.Failed failed) {
      answer.getChildren().add(Notice.failure(words, failed.why()));
    }
  }
}

package motcoach.ui.areas;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motcoach.ui.areas.AreaViewModel.Remark;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** One quiet card in place of the page behind it. */
public final class AreaView implements Screen {
  private final Words words;
  private final ObservableValue<String> title;
  private final PasswordField field = new PasswordField();
  private final VBox said = Layout.slot(Style.GAP_S);
  private final ScrollPane page;

  /**
   * @param title of the page behind it
   */
  public AreaView(Words words, ObservableValue<String> title, AreaViewModel model) {
    this.words = words;
    this.title = title;
    field.textProperty().bindBidirectional(model.pinProperty());
    field.setOnAction(entered -> model.open());
    Named.name(field, words.text("area.pin"));
    Label label = Layout.label(words.text("area.pin"), Style.SMALL, Style.MUTED);
    label.setLabelFor(field);
    Button open = Named.say(new Button(), words.text("lock.open"));
    open.setGraphic(Icon.of(Feather.UNLOCK));
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setDefaultButton(true);
    open.setOnAction(pressed -> model.open());
    Card card =
        new Card(
            words.text("area.title"),
            Layout.label(words.text("area.about"), Style.BODY, Style.MUTED),
            label,
            field,
            Layout.row(Style.GAP_S, open),
            said,
            Layout.label(words.text("area.forgotten"), Style.SMALL, Style.MUTED));
    card.getStyleClass().add("lock-card");
    VBox middle = new VBox(card);
    middle.getStyleClass().add("lock-middle");
    VBox whole = new VBox(middle);
    whole.getStyleClass().add("lock-page");
    page = Layout.page(whole);
    page.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/lock.css")).toExternalForm());
    model.remarkProperty().addListener((changed, before, now) -> say(now));
  }

  private void say(Remark now) {
    said.getChildren().clear();
    if (now instanceof Remark.Checking) {
      said.getChildren().add(Layout.label(words.text("lock.checking"), Style.SMALL, Style.MUTED));
    } else if (now instanceof Remark.NotAPin) {
      said.getChildren().add(wrong("lock.not-a-pin"));
    } else if (now instanceof Remark.Wrong wrong) {
      said.getChildren().add(wrong("lock.wrong", wrong.left()));
    } else if (now instanceof Remark.Wait wait) {
      long minutes = Math.max(1, (wait.time().toSeconds() + 59) / 60);
      said.getChildren().add(wrong("settings.pin.wait", minutes));
    } else if (now instanceof Remark.Failed failed) {
      said.getChildren().add(Notice.failure(words, failed.why()));
    }
  }

  private Label wrong(String key, Object... about) {
    Label wrong = Layout.label(words.text(key, about), Style.SMALL, Style.BAD);
    wrong.setGraphic(Icon.of(Feather.ALERT_CIRCLE, Style.ICON_SMALL));
    return wrong;
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public void arrived() {
    field.requestFocus();
  }
}

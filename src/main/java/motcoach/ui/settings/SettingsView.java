package motcoach.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import motcoach.method.Language;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** One calm column of cards, each with what it decides and one control. */
public final class SettingsView implements Screen {
  private final SettingsViewModel model;
  private final Words words;
  private final VBox nameAnswer = Layout.slot(Style.GAP_S);
  private final Parent page;

  public SettingsView(SettingsViewModel model, Words words) {
    this.model = model;
    this.words = words;
    VBox column =
        Layout.column(Style.GAP_M, language(), scheme(), textSize(), name(), dataFolder());
    column.getStyleClass().add("settings-column");
    page = Layout.page(column);
    model.nameStateProperty().addListener((changed, before, now) -> answer(now));
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("frame.settings");
  }

  private Node language() {
    return new Card(
        words.text("settings.language"),
        Segments.of(
            model.languageProperty(),
            List.of(Language.values()),
            each ->
                each == Language.ZH
                    ? words.text("start.language.zh")
                    : words.text("start.language.en")));
  }

  private Node scheme() {
    return new Card(
        words.text("settings.theme"),
        Segments.of(
            model.schemeProperty(), List.of(Theme.Scheme.values()), each -> words.nameOf(each)));
  }

  private Node textSize() {
    return new Card(
        words.text("settings.text-size"),
        Layout.label(words.text("settings.text-size.about"), Style.BODY, Style.MUTED),
        Segments.of(
            model.textPercentProperty(),
            List.of(100, 125, 150, 175, 200),
            percent -> words.text("settings.percent", percent)));
  }

  private Node name() {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(model.nameProperty());
    field.setOnAction(entered -> model.keepName());
    Named.name(field, words.text("settings.name"));
    Button keep = Named.say(new Button(), words.text("settings.name.keep"));
    keep.setOnAction(pressed -> model.keepName());
    return new Card(
        words.text("settings.name"), Layout.row(Style.GAP_S, Layout.grow(field), keep), nameAnswer);
  }

  private void answer(SettingsViewModel.NameState state) {
    nameAnswer.getChildren().clear();
    if (state instanceof SettingsViewModel.NameState.Kept) {
      Label kept = Layout.label(words.text("settings.name.kept"), Style.SMALL, Style.GOOD);
      kept.setGraphic(Icon.of(Feather.CHECK, Style.ICON_SMALL));
      nameAnswer.getChildren().add(kept);
    } else if (state instanceof SettingsViewModel.NameState.Missing) {
      Label missing = Layout.label(words.text("start.name.missing"), Style.SMALL, Style.BAD);
      missing.setGraphic(Icon.of(Feather.ALERT_CIRCLE, Style.ICON_SMALL));
      nameAnswer.getChildren().add(missing);
    } else if (state instanceof SettingsViewModel.NameState.Failed failed) {
      nameAnswer.getChildren().add(Notice.failure(words, failed.why()));
    }
  }

  private Node dataFolder() {
    TextField path = new TextField(model.dataFolder());
    path.setEditable(false);
    Named.name(path, words.text("settings.data"));
    Button copy = new Button();
    copy.setGraphic(Icon.of(Feather.COPY));
    copy.setOnAction(pressed -> copyFolder());
    Named.describe(copy, words.text("settings.data.copy"), Optional.empty());
    return new Card(
        words.text("settings.data"),
        Layout.label(words.text("settings.data.about"), Style.BODY, Style.MUTED),
        Layout.row(Style.GAP_S, Layout.grow(path), copy));
  }

  private void copyFolder() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.dataFolder());
    Clipboard.getSystemClipboard().setContent(content);
  }
}

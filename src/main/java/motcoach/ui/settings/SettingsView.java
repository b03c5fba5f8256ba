package motcoach.ui.settings;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Calm groups in one column, each row one thing to decide. */
public final class SettingsView implements Screen {
  private final SettingsViewModel model;
  private final Words words;
  private final VBox trouble = Layout.slot(Style.GAP_S);
  private final ScrollPane page;

  /**
   * @param files asks where an export is to go
   */
  public SettingsView(SettingsViewModel model, Words words, When when, FilePlace files) {
    this.model = model;
    this.words = words;
    Function<Window, Optional<Path>> askForFile =
        asking(files, "settings.export", "settings.export.file");
    OwnBundlePane bundle =
        new OwnBundlePane(
            words, model.ownBundle(), asking(files, "settings.bundle", "settings.bundle.file"));
    VBox column =
        Layout.column(
            Style.GAP_L,
            trouble,
            group("settings.group.person", PersonCard.of(words, model)),
            group("settings.group.look", LookCard.of(words, model.choices())),
            group("settings.group.practice", PracticeCard.of(words, model)),
            group(
                "settings.group.data", dataFolder(), BackupsCard.of(words, model.backups(), when)),
            group(
                "settings.group.own-data",
                OwnDataCard.of(words, model.ownData(), askForFile, bundle)),
            group("settings.group.areas", areas()));
    column.getStyleClass().add("settings-column");
    page = Layout.page(column);
    page.getStyleClass().add("settings");
    page.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/settings.css")).toExternalForm());
    model.choices().failureProperty().addListener((changed, before, now) -> tell(now));
    tell(model.choices().failureProperty().get());
  }

  private Function<Window, Optional<Path>> asking(FilePlace files, String title, String name) {
    return window -> files.ask(window, words.say(title), Optional.empty(), words.say(name));
  }

  /** For the workstation, not for who practises. */
  private Node areas() {
    return new Card(
        SettingRow.of(
            words.text("settings.area"),
            words.text("settings.area.about"),
            new PinPane(words, "settings.area.", model.areaPin())));
  }

  private Node group(String title, Node... cards) {
    VBox group = Layout.column(Style.GAP_S, Layout.label(words.text(title), Style.SECTION_TITLE));
    group.getChildren().addAll(cards);
    return group;
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("frame.settings");
  }

  private void tell(Optional<Exception> failure) {
    trouble.getChildren().clear();
    failure.ifPresent(why -> trouble.getChildren().add(Notice.failure(words, why)));
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
        SettingRow.of(
            words.text("settings.data"),
            words.text("settings.data.about"),
            Layout.row(Style.GAP_S, Layout.grow(path), copy)));
  }

  private void copyFolder() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.dataFolder());
    Clipboard.getSystemClipboard().setContent(content);
  }
}

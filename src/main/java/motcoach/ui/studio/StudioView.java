package motcoach.ui.studio;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motcoach.scenario.Engine;
import motcoach.ui.kit.BackgroundTasks;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.KeepOften;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The shelf, or the editor of the pack that was taken from it. */
public final class StudioView implements Screen {
  private final Words words;
  private final StudioViewModel model;
  private final Tools tools;
  private final VBox trouble = Layout.slot(Style.GAP_S);
  private final StackPane middle = new StackPane();
  private final VBox root = new VBox();
  private final KeepOften keep;
  private Optional<EditorPage> editor = Optional.empty();

  /**
   * What the panes of the editor need.
   *
   * @param engines gives an engine of its own each time, to try out what is written
   * @param aside where robots play, so that checks and saving need not wait; closed with the screen
   * @param files asks for files and folders
   * @param wordings wording rules, shipped and of packs
   * @param handouts puts scenarios on paper
   * @param trainees what they did with a scenario
   */
  public record Tools(
      Supplier<Engine> engines,
      BackgroundTasks aside,
      FilePlace files,
      Wordings wordings,
      Handouts handouts,
      Trainees trainees) {}

  public StudioView(Words words, StudioViewModel model, Tools tools) {
    this.words = words;
    this.model = model;
    this.tools = tools;
    this.keep = new KeepOften(model::left);
    root.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/studio.css")).toExternalForm());
    root.getStyleClass().add("studio");
    model.shelfProperty().addListener((property, before, now) -> show());
    model.editingProperty().addListener((property, before, now) -> show());
    model.failureProperty().addListener((property, before, now) -> tell(now));
    ToldNotice told = new ToldNotice(words, model.handOver());
    root.getChildren().addAll(trouble, told, Layout.grow(middle));
    middle.visibleProperty().bind(told.aloneProperty().not());
    middle.managedProperty().bind(middle.visibleProperty());
    middle
        .visibleProperty()
        .addListener(
            (property, before, now) -> {
              if (now) {
                arrived();
              }
            });
    middle.getChildren().setAll(Layout.page(new Busy(words.text("studio.opening"))));
    model.load();
  }

  private void tell(Optional<Exception> failure) {
    trouble.getChildren().setAll(failure.map(why -> Notice.failure(words, why)).stream().toList());
  }

  private void show() {
    Optional<EditingViewModel> editing = model.editingProperty().get();
    editor = editing.map(open -> new EditorPage(words, model, open, tools));
    if (editing.isPresent()) {
      keep.follow(editing.get().historyProperty());
      middle.getChildren().setAll(editor.get());
      editor.get().arrived();
    } else {
      model
          .shelfProperty()
          .get()
          .ifPresent(
              shelf ->
                  middle
                      .getChildren()
                      .setAll(new ShelfPage(words, model, shelf, tools.files()).node()));
    }
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("frame.studio");
  }

  @Override
  public void arrived() {
    editor.ifPresent(EditorPage::arrived);
  }

  @Override
  public void left() {
    keep.stop();
    model.left();
    tools.aside().close();
  }
}

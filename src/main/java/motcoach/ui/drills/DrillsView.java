package motcoach.ui.drills;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** What is due, then one exercise after the other, then what stuck. */
public final class DrillsView implements Screen {
  private final DrillsViewModel model;
  private final Words words;
  private final ItemText texts;
  private final StackPane page = new StackPane();
  private Runnable focus = () -> {};

  /** The exercise on the screen. Only the newest one is told what happens. */
  private Optional<ItemPage> item = Optional.empty();

  public DrillsView(Words words, DrillsViewModel model) {
    this.model = model;
    this.words = words;
    this.texts = new ItemText(words, model.languageProperty());
    page.getStyleClass().add("drills");
    page.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/drills.css")).toExternalForm());
    model.phaseProperty().addListener((phase, before, now) -> show());
    model.failureProperty().addListener((failed, before, now) -> tell(now));
    model.hintedProperty().addListener((hinted, before, now) -> item.ifPresent(ItemPage::hint));
    model.doneProperty().addListener((done, before, now) -> item.ifPresent(ItemPage::count));
    model.markProperty().addListener((mark, before, now) -> item.ifPresent(ItemPage::tick));
    show();
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("frame.drills");
  }

  @Override
  public void arrived() {
    focus.run();
  }

  @Override
  public void left() {
    model.left();
  }

  private void show() {
    Phase now = model.phaseProperty().get();
    if (now == Phase.JUDGING || now == Phase.ANSWERED) {
      item.ifPresent(shown -> shown.follow(now));
      return;
    }
    item = Optional.empty();
    switch (now) {
      case READING -> put(new Busy(words.text("drills.busy")), () -> {});
      case START -> {
        StartPage start = new StartPage(model, texts);
        put(start.node(), start::takeFocus);
      }
      case ASKING -> {
        ItemPage asked = new ItemPage(model, texts);
        item = Optional.of(asked);
        put(asked, asked::takeFocus);
      }
      case END -> {
        EndPage end = new EndPage(model, texts);
        put(end.node(), end::takeFocus);
      }
      default -> {
        // The page of the exercise was told.
      }
    }
  }

  private void put(Node content, Runnable takeFocus) {
    page.getChildren().setAll(content);
    focus = takeFocus;
    page.applyCss();
    page.layout();
    focus.run();
  }

  /** While an exercise is asked its own page tells; what was typed stays on the screen. */
  private void tell(Optional<Exception> why) {
    item.ifPresent(shown -> shown.tell(why));
    if (why.isEmpty() || item.isPresent()) {
      return;
    }
    EmptyState again =
        new EmptyState(
                Feather.REFRESH_CW, words.text("drills.failed"), words.text("drills.failed.about"))
            .offering(words.text("drills.again"), model::load);
    put(Layout.page(Notice.failure(words, why.get()), again), () -> {});
  }
}

package motcoach.ui.progress;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Gradually;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Where somebody stands, why that may be said, and how it developed. */
public final class ProgressView implements Screen {
  private final ProgressViewModel model;
  private final Words words;
  private final When when;
  private final VBox column = Layout.column(Style.GAP_L);
  private final ScrollPane page = Layout.page(column);
  private final Gradually further = new Gradually();

  public ProgressView(ProgressViewModel model, Words words, When when) {
    this.model = model;
    this.words = words;
    this.when = when;
    page.getStyleClass().add(ProgressStyle.PAGE);
    page.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/progress.css")).toExternalForm());
    model.contentProperty().addListener((read, before, now) -> show(now));
    model.failureProperty().addListener((failed, before, now) -> now.ifPresent(this::tell));
    show(model.contentProperty().get());
    model.load();
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("frame.progress");
  }

  /** Enter takes the next step, or opens the first family. */
  @Override
  public void arrived() {
    page.applyCss();
    Node first = column.lookup("." + Style.LINK_CARD);
    if (first == null) {
      first = column.lookup(".button");
    }
    if (first != null) {
      first.requestFocus();
    }
  }

  private void show(Optional<ProgressContent> content) {
    further.stop();
    content.ifPresentOrElse(
        this::tell, () -> column.getChildren().setAll(new Busy(words.text("progress.busy"))));
  }

  private void tell(ProgressContent content) {
    if (content.empty()) {
      column.getChildren().setAll(nothing(content));
      arrived();
      return;
    }
    column.getChildren().setAll(new HeadSection(words, model, content));
    // What is below the first view may come a moment later.
    follow(() -> new FamilySection(words, when, model, content));
    further.then(this::arrived);
    if (content.talks() > 0) {
      follow(() -> new TrendSection(words, when, model, content));
      follow(() -> new KeepingSection(words, content));
      if (!content.newest().isEmpty()) {
        follow(() -> new MoodSection(words, when, model, content));
      }
      follow(() -> new TriesSection(words, content));
      follow(() -> new TimeSection(words, content));
    }
  }

  private void follow(Supplier<Node> section) {
    further.then(() -> column.getChildren().add(section.get()));
  }

  private Node nothing(ProgressContent content) {
    EmptyState empty =
        new EmptyState(
            Feather.TRENDING_UP, words.text("progress.empty"), words.text("progress.empty.about"));
    content
        .first()
        .ifPresentOrElse(
            entry -> empty.offering(words.text("progress.empty.first"), () -> model.prepare(entry)),
            () -> empty.offering(words.text("progress.empty.practise"), model::practise));
    return empty;
  }

  private void tell(Exception why) {
    further.stop();
    column
        .getChildren()
        .setAll(
            Notice.failure(words, why),
            new EmptyState(
                    Feather.REFRESH_CW,
                    words.text("progress.failed"),
                    words.text("progress.failed.about"))
                .offering(words.text("progress.again"), model::load));
  }
}

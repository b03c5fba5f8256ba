package motcoach.ui.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.EmptyState;
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
    column
        .getChildren()
        .setAll(
            content
                .map(this::sections)
                .orElseGet(() -> List.of(new Busy(words.text("progress.busy")))));
    content.ifPresent(read -> arrived());
  }

  private List<Node> sections(ProgressContent content) {
    if (content.empty()) {
      return List.of(nothing(content));
    }
    List<Node> sections =
        new java.util.ArrayList<>(
            List.of(
                new HeadSection(words, model, content),
                new FamilySection(words, when, model, content)));
    if (content.talks() > 0) {
      sections.add(new TrendSection(words, when, model, content));
      sections.add(new KeepingSection(words, content));
      if (!content.newest().isEmpty()) {
        sections.add(new MoodSection(words, when, model, content));
      }
      sections.add(new TriesSection(words, content));
      sections.add(new TimeSection(words, content));
    }
    return sections;
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

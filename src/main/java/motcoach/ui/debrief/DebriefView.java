package motcoach.ui.debrief;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.scenario.Debrief;
import motcoach.scenario.Ending;
import motcoach.scenario.Play;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** One calm page that tells a talk again, the trainee's own view first, the total last. */
public final class DebriefView implements Screen {
  private final Words words;
  private final DebriefViewModel model;
  private final VBox failure = new VBox();
  private final VBox sections = Layout.column(Style.GAP_L);
  private final ScrollPane page = Layout.page(failure, sections);
  private Optional<OwnViewSection> asking = Optional.empty();

  public DebriefView(Words words, DebriefViewModel model) {
    this.words = words;
    this.model = model;
    page.getStyleClass().add(DebriefStyle.PAGE);
    page.setFocusTraversable(true);
    Named.name(page, title());
    page.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/debrief.css")).toExternalForm());
    failure.managedProperty().bind(failure.visibleProperty());
    model.phaseProperty().addListener((property, before, now) -> show(now));
    model.failureProperty().addListener((property, before, now) -> tell(now));
    tell(model.failureProperty().get());
    show(model.phaseProperty().get());
  }

  private void tell(Exception cause) {
    failure.setVisible(cause != null);
    failure.getChildren().setAll(cause == null ? List.of() : List.of(Notice.failure(words, cause)));
  }

  private void show(Phase phase) {
    switch (phase) {
      case OPENING ->
          sections
              .getChildren()
              .setAll(Layout.label(words.text("debrief.opening"), Style.BODY, Style.MUTED));
      case GONE -> sections.getChildren().setAll(away("debrief.gone", "debrief.gone.about"));
      case FAILED -> sections.getChildren().setAll(away("debrief.failed", "debrief.failed.about"));
      case OWN_VIEW -> ask();
      case SHOWN -> tellAll();
    }
    page.setVvalue(0);
  }

  private Node away(String title, String about) {
    return new EmptyState(Feather.ARCHIVE, words.text(title), words.text(about))
        .offering(words.text("debrief.home"), model::home);
  }

  private void ask() {
    OwnViewSection section = new OwnViewSection(words, model);
    asking = Optional.of(section);
    sections.getChildren().setAll(head(), section);
    Platform.runLater(this::arrived);
  }

  private void tellAll() {
    Play play = model.playProperty().get();
    Debrief debrief = model.debriefProperty().get();
    OwnView view = model.ownView();
    sections
        .getChildren()
        .setAll(
            head(),
            new OwnViewKept(words, view),
            new EmotionSection(words, play, debrief.curves()),
            new ExpectationSection(words, debrief.expectations()),
            new StagesSection(words, debrief, view),
            new PromiseKeepingSection(words, debrief),
            new FlywheelSection(words, debrief.flywheel()),
            new ChangeSection(words, model, debrief),
            new PlanSection(words, model),
            new TotalSection(words, debrief, play.scenario().passMark()),
            ways());
    Platform.runLater(this::arrived);
  }

  private Node head() {
    Play play = model.playProperty().get();
    VBox head =
        Layout.column(
            Style.GAP_XS,
            Layout.label(
                words.text("debrief.of-talk", play.scenario().title(), play.setup().mode()),
                Style.SMALL,
                Style.MUTED));
    Optional<Ending> ending = play.ending();
    head.getChildren()
        .add(
            Layout.label(
                ending
                    .<ObservableValue<String>>map(end -> words.text(end.title()))
                    .orElseGet(() -> words.text("debrief.unfinished")),
                Style.PAGE_TITLE));
    ending.ifPresent(
        end ->
            head.getChildren().add(Layout.label(words.text(end.text()), Style.BODY, Style.MUTED)));
    return head;
  }

  private Node ways() {
    Button again = new Button();
    again.textProperty().bind(words.text("debrief.again"));
    again.getStyleClass().add(Styles.ACCENT);
    again.setOnAction(pressed -> model.practiseAgain());
    Button home = new Button();
    home.textProperty().bind(words.text("debrief.home"));
    home.setOnAction(pressed -> model.home());
    return Layout.flow(Style.GAP_S, again, home);
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("debrief.title");
  }

  @Override
  public void arrived() {
    // The content of a scroll pane joins the scene only with its skin.
    page.applyCss();
    if (model.phaseProperty().get() == Phase.OWN_VIEW) {
      asking.ifPresent(OwnViewSection::takeFocus);
    } else {
      page.requestFocus();
    }
  }
}

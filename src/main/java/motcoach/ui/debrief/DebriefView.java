package motcoach.ui.debrief;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.progress.review.Review;
import motcoach.scenario.Debrief;
import motcoach.scenario.Play;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Gradually;
import motcoach.ui.kit.KeepOften;
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
  private final KeepOften keep;
  private final VBox failure = new VBox();
  private final VBox sections = Layout.column(Style.GAP_L);
  private final ScrollPane page = Layout.page(failure, sections);
  private final Contents contents;
  private final SavingBar saving;
  private final VBox strip;
  private final VBox whole;
  private final Gradually further = new Gradually();
  private Optional<OwnViewSection> asking = Optional.empty();

  public DebriefView(
      Words words, DebriefViewModel model, SavingViewModel savingModel, FilePlace place) {
    this.words = words;
    this.model = model;
    this.keep = new KeepOften(model::keepWriting);
    this.contents = new Contents(words, page);
    this.saving = new SavingBar(words, model, savingModel, place);
    this.strip = strip();
    this.whole = new VBox(strip, Layout.grow(page));
    page.getStyleClass().add(DebriefStyle.PAGE);
    page.setFocusTraversable(true);
    Named.name(page, title());
    whole
        .getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/debrief.css")).toExternalForm());
    whole.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    failure.managedProperty().bind(failure.visibleProperty());
    model.phaseProperty().addListener((property, before, now) -> show(now));
    model.failureProperty().addListener((property, before, now) -> tell(now));
    tell(model.failureProperty().get());
    show(model.phaseProperty().get());
  }

  private VBox strip() {
    HBox row = new HBox(Layout.grow(contents), saving.button());
    row.getStyleClass().add(Style.GAP_M);
    VBox all = Layout.column(Style.GAP_S, row, saving.told());
    all.getStyleClass().add(DebriefStyle.STRIP);
    all.managedProperty().bind(all.visibleProperty());
    return all;
  }

  private void pressed(KeyEvent key) {
    Phase phase = model.phaseProperty().get();
    if (phase == Phase.OWN_VIEW && DebriefKeys.REVEAL.match(key)) {
      key.consume();
      model.reveal();
    } else if (phase == Phase.SHOWN && DebriefKeys.SAVE.match(key)) {
      key.consume();
      saving.save();
    } else if (phase == Phase.SHOWN) {
      contents.follow(key);
    }
  }

  private void tell(Exception cause) {
    failure.setVisible(cause != null);
    failure.getChildren().setAll(cause == null ? List.of() : List.of(Notice.failure(words, cause)));
  }

  private void show(Phase phase) {
    further.stop();
    strip.setVisible(phase == Phase.SHOWN);
    switch (phase) {
      case OPENING -> sections.getChildren().setAll(new Busy(words.text("debrief.opening")));
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
    OwnViewSection section = new OwnViewSection(words, model, keep);
    asking = Optional.of(section);
    sections.getChildren().setAll(new DebriefHead(words, model.reviewProperty().get()), section);
    Platform.runLater(this::arrived);
  }

  private void tellAll() {
    Review review = model.reviewProperty().get();
    Play play = review.play();
    Debrief debrief = review.debrief();
    sections.getChildren().setAll(new DebriefHead(words, review));
    contents.clear();
    review
        .again()
        .ifPresent(again -> add("again", new AgainSection(words, play.scenario(), again)));
    add("own", new OwnViewKept(words, model.ownView(), debrief));
    // What is below the first view may come a moment later.
    follow("emotion", () -> new EmotionSection(words, model, review, contents::show));
    follow("expectations", () -> new ExpectationSection(words, play, debrief.expectations()));
    StagesSection stages = new StagesSection(words, model, keep, debrief);
    follow("stages", () -> stages);
    stages.parts().forEach(further::then);
    follow("keeping", () -> new PromiseKeepingSection(words, model, debrief));
    follow("flywheel", () -> new FlywheelSection(words, debrief.flywheel()));
    follow("change", () -> new ChangeSection(words, model, debrief));
    follow("plan", () -> new PlanSection(words, model, keep));
    if (review.attempt().origin().isEmpty()) {
      follow("drills", () -> new DrillsSection(words, model));
    }
    follow("trainer", () -> new TrainerSection(words, model, keep));
    follow("total", () -> new TotalSection(words, debrief, play.scenario().passMark()));
    further.then(contents::finish);
    further.then(() -> sections.getChildren().add(new DebriefWays(words, model)));
    Platform.runLater(this::arrived);
  }

  private void follow(String key, Supplier<Node> part) {
    further.then(() -> add(key, part.get()));
  }

  private void add(String key, Node part) {
    contents.add(key, part);
    sections.getChildren().add(part);
  }

  @Override
  public Parent node() {
    return whole;
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

  @Override
  public void left() {
    further.stop();
    keep.stop();
    model.keepWriting();
  }
}

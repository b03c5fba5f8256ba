package motcoach.ui.drills;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Hint;
import motcoach.progress.drill.Mark;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** One exercise fills the page: the question, the answer, and what to press below. */
final class ItemPage extends BorderPane {
  /** Left free above and below the line with the keyboard. */
  private static final double MARGIN = 12;

  private static final int LINES = 3;
  private static final int LINES_OF_A_LONG_ANSWER = 7;

  private final DrillsViewModel model;
  private final ItemText texts;
  private final Exercise exercise;
  private final AnswerPane answer;
  private final ItemFoot foot;
  private final VBox column = Layout.column(Style.GAP_M);
  private final VBox hintSlot = Layout.slot(Style.GAP_S);
  private final VBox trouble = Layout.slot(Style.GAP_S);
  private final Dots dots;
  private final ScrollPane scroll;
  private Optional<Explanation> explanation = Optional.empty();

  ItemPage(DrillsViewModel model, ItemText texts) {
    this.model = model;
    this.texts = texts;
    this.exercise = model.exercise();
    this.answer = pane();
    this.foot = new ItemFoot(model, texts, answer);
    this.dots = new Dots(model, texts);
    scroll = Layout.page(head(), column);
    column.getChildren().addAll(question(), answer, hintSlot, trouble);
    setCenter(scroll);
    setBottom(foot);
    getStyleClass().add("drill-item");
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private Node head() {
    Button stop = new Button("", Icon.of(Feather.X));
    stop.textProperty().bind(texts.words().text("drills.stop"));
    stop.getStyleClass().add(Styles.FLAT);
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(pressed -> model.stop());
    Named.describe(stop, texts.words(), "drills.stop.about", Keys.STOP);
    return Layout.row(Style.GAP_S, dots, Layout.spacer(), stop);
  }

  private Node question() {
    Card card =
        new Card(
            Layout.flow(Style.GAP_S, reason(), level()),
            Layout.label(texts.of(exercise.item().prompt()), "drill-prompt"));
    if (exercise.item().task() instanceof DrillItem.Rewrite rewrite) {
      card.getChildren()
          .add(Layout.label(texts.about("drills.quoted", rewrite.line()), "drill-line"));
    }
    card.getChildren()
        .add(
            Layout.label(
                texts.words().text("drills.task." + exercise.item().task().kind().id()),
                Style.MUTED,
                Style.BODY));
    return card;
  }

  private Node reason() {
    return new Pill(texts.words().text("drills.reason." + Ids.of(exercise.reason())), Style.ACCENT);
  }

  private Node level() {
    return new Pill(texts.words().text("drills.level", exercise.item().level()), Style.NEUTRAL);
  }

  private AnswerPane pane() {
    DrillItem.Task task = exercise.item().task();
    if (task instanceof DrillItem.Choose choose) {
      return new ChoicePane(exercise, choose, texts);
    } else if (task instanceof DrillItem.Sort sort) {
      return new SortPane(exercise, sort, texts);
    } else if (task instanceof DrillItem.BestWorst rate) {
      return new RatingPane(exercise, rate, texts);
    } else if (task instanceof DrillItem.Order order) {
      return new OrderPane(exercise, order, texts);
    } else if (task instanceof DrillItem.Spot spot) {
      return new SpotPane(spot, texts);
    }
    return new WordsPane(texts, task instanceof DrillItem.Free ? LINES_OF_A_LONG_ANSWER : LINES);
  }

  /** Shows the hint once it was asked for. */
  void hint() {
    if (model.hintedProperty().get()) {
      Hint hint = model.hintText();
      hintSlot
          .getChildren()
          .setAll(
              new Notice(
                  Notice.Weight.INFO,
                  texts.about("drills.hint." + hint.kind().id(), hint.about(), hint.why()),
                  List.of()));
      showBottom();
    }
  }

  /** Shows how far the set is. */
  void count() {
    dots.show();
  }

  /** Shows what the trainee ticked. */
  void tick() {
    model.markProperty().get().ifPresent(now -> explanation.ifPresent(shown -> shown.tick(now)));
  }

  private void press(KeyEvent key) {
    Phase phase = model.phaseProperty().get();
    if (Keys.STOP.match(key)) {
      model.stop();
    } else if (phase == Phase.ASKING && Keys.HINT.match(key)) {
      model.hint();
    } else if (phase == Phase.ASKING && isEnter(key)) {
      foot.answer(Keys.SURE.match(key) || Keys.SURE_WORDS.match(key));
    } else if (phase == Phase.JUDGING && Keys.digit(key).isPresent()) {
      foot.number(Keys.digit(key).getAsInt());
    } else if (phase == Phase.ASKING && answer.press(key)) {
      showFocus();
    } else {
      return;
    }
    key.consume();
  }

  /** Enter answers wherever the keyboard is, but on a button that is pressed with it. */
  private boolean isEnter(KeyEvent key) {
    if (Keys.ANSWER_WORDS.match(key) || Keys.SURE_WORDS.match(key)) {
      return true;
    }
    boolean plain = Keys.ANSWER.match(key) || Keys.SURE.match(key);
    return plain && !answer.takesEnter() && !(getScene().getFocusOwner() instanceof ButtonBase);
  }

  /** The answer was marked, or judged by the trainee. */
  void follow(Phase now) {
    hintSlot.getChildren().clear();
    if (now == Phase.JUDGING) {
      answer.reveal(mark());
      explain();
      foot.judge();
    } else if (now == Phase.ANSWERED) {
      if (!mark().selfGraded()) {
        answer.reveal(mark());
      }
      explain();
      foot.told();
    }
  }

  private Mark mark() {
    return model.markProperty().get().orElseThrow();
  }

  private void explain() {
    explanation.ifPresent(column.getChildren()::remove);
    Explanation now = new Explanation(model, texts);
    explanation = Optional.of(now);
    if (!now.getChildren().isEmpty()) {
      column.getChildren().add(now);
      showBottom();
    }
  }

  /** Once it is laid out, what was added at the bottom is in sight. */
  private void showBottom() {
    Platform.runLater(
        () -> {
          applyCss();
          layout();
          scroll.setVvalue(scroll.getVmax());
        });
  }

  /** Scrolls no further than needed to see where the keyboard is. */
  private void showFocus() {
    Node focused = getScene().getFocusOwner();
    double height = scroll.getContent().getLayoutBounds().getHeight();
    double room = height - scroll.getViewportBounds().getHeight();
    if (focused == null || room <= 0) {
      return;
    }
    Bounds at = scroll.getContent().sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double top = scroll.getVvalue() / scroll.getVmax() * room;
    double least = at.getMaxY() + MARGIN - scroll.getViewportBounds().getHeight();
    double wanted = Math.max(least, Math.min(top, at.getMinY() - MARGIN));
    scroll.setVvalue(Math.max(0, Math.min(1, wanted / room)) * scroll.getVmax());
  }

  /** Tells what could not be kept; the answer stays on the screen. */
  void tell(Optional<Exception> why) {
    trouble.getChildren().clear();
    why.ifPresent(known -> trouble.getChildren().add(Notice.failure(texts.words(), known)));
  }

  void takeFocus() {
    answer.takeFocus();
  }
}

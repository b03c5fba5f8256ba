package motcoach.ui.practise;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motcoach.scenario.Play;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Gradually;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The conversation screen: customer, talk, what matters; nothing else until it is paused. */
public final class PractiseView implements Screen {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  /** Lower than this in em, what is typed gives room to what was said. */
  private static final double ROOM_FOR_ALL = 50;

  private final Words words;
  private final PractiseViewModel model;
  private final StackPane root = new StackPane();
  private final Gradually sides = new Gradually();
  private final TalkColumn talk;
  private final Columns columns;
  private final TopStrip strip;
  private final VBox conversation;
  private final Briefing briefing;
  private final PausePane pause;

  public PractiseView(Words words, PractiseViewModel model) {
    this.words = words;
    this.model = model;
    talk = new TalkColumn(words, model);
    ScrollPane customer =
        side(() -> new CustomerPane(words, model), PractiseStyle.LEFT, "practise.customer");
    ScrollPane matters =
        side(() -> new MattersPane(words, model), PractiseStyle.RIGHT, "practise.matters");
    columns = new Columns(words, customer, talk, matters);
    briefing = new Briefing(words, model.playProperty(), this::closeBriefing);
    pause = new PausePane(words, model, this::openBriefing);
    strip = new TopStrip(words, model, this::openBriefing);
    conversation = new VBox(Layout.grow(columns));
    root.getStyleClass().add(PractiseStyle.SCREEN);
    List.of(root, strip).forEach(this::dress);
    columns.lowProperty(ROOM_FOR_ALL).addListener((property, before, now) -> low(now));
    columns.narrowProperty().addListener((property, before, now) -> narrow(now));
    model.phaseProperty().addListener((property, before, now) -> show(now));
    model
        .playProperty()
        .addListener((property, before, now) -> Platform.runLater(() -> settle(before == null)));
    model.pausedProperty().addListener((property, before, now) -> paused(now));
    show(model.phaseProperty().get());
  }

  private void dress(Parent part) {
    part.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/practise.css")).toExternalForm());
    part.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
  }

  /** In the middle of a layout pass nothing may be restyled. */
  private void low(boolean low) {
    Platform.runLater(() -> root.pseudoClassStateChanged(LOW, low));
  }

  private void narrow(boolean narrow) {
    root.pseudoClassStateChanged(NARROW, narrow);
    if (narrow) {
      conversation.getChildren().add(0, strip.lend());
    } else {
      strip.takeBack();
    }
  }

  /** The talk comes first; what stands beside it may come a moment later. */
  private ScrollPane side(Supplier<Node> content, String where, String name) {
    ScrollPane side = new ScrollPane();
    sides.then(
        () -> {
          Node built = content.get();
          built.getStyleClass().add(PractiseStyle.SIDE_CONTENT);
          side.setContent(built);
        });
    side.setFitToWidth(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.setFocusTraversable(true);
    side.getStyleClass().addAll(PractiseStyle.SIDE, where);
    return Named.name(side, words.text(name));
  }

  private void show(Phase phase) {
    switch (phase) {
      case TALKING, OVER -> root.getChildren().setAll(conversation, pause, briefing);
      case OPENING -> root.getChildren().setAll(opening());
      case GONE -> root.getChildren().setAll(gone());
      case FAILED -> root.getChildren().setAll(failed());
    }
  }

  private Node opening() {
    return Layout.page(new Busy(words.text("practise.opening")));
  }

  private Node gone() {
    return Layout.page(
        new EmptyState(
                Feather.PACKAGE, words.text("practise.gone"), words.text("practise.gone.about"))
            .offering(words.text("practise.home"), model::leave));
  }

  private Node failed() {
    EmptyState away =
        new EmptyState(
                Feather.ALERT_CIRCLE,
                words.text("practise.failed"),
                words.text("practise.failed.about"))
            .offering(words.text("practise.home"), model::leave);
    return Layout.page(Notice.failure(words, model.failureProperty().get()), away);
  }

  private void openBriefing() {
    conversation.setVisible(false);
    pause.setVisible(false);
    briefing.open();
  }

  private void closeBriefing() {
    briefing.close();
    if (model.pausedProperty().get()) {
      pause.open();
    } else {
      conversation.setVisible(true);
      talk.takeFocus();
    }
  }

  private void paused(boolean now) {
    if (now) {
      conversation.setVisible(false);
      briefing.close();
      pause.open();
    } else {
      pause.close();
      conversation.setVisible(true);
      talk.takeFocus();
    }
  }

  private void shortcut(KeyEvent key) {
    // While a character is being composed every key is the input method's.
    if (talk.composing()) {
      return;
    }
    if (briefing.isVisible()) {
      if (Keys.BACK.match(key) || Keys.BRIEFING.match(key)) {
        closeBriefing();
        key.consume();
      }
    } else if (model.pausedProperty().get() ? handledInPause(key) : handled(key)) {
      key.consume();
    }
  }

  private boolean handledInPause(KeyEvent key) {
    if (Keys.PAUSE.match(key) || Keys.BACK.match(key)) {
      model.goOn();
    } else if (Keys.BRIEFING.match(key)) {
      openBriefing();
    } else {
      return false;
    }
    return true;
  }

  private boolean handled(KeyEvent key) {
    if (Keys.PAUSE.match(key)) {
      model.pause();
    } else if (Keys.SAY.match(key)) {
      model.say();
    } else if (Keys.OPTIONS.match(key)) {
      model.toggleOptions();
    } else if (Keys.TAKE_BACK.match(key)) {
      model.takeBack();
    } else if (Keys.HINT.match(key)) {
      model.hint();
    } else if (Keys.MARKS.match(key)) {
      model.switchMarks();
    } else if (Keys.ALOUD.match(key)) {
      model.switchAloud();
    } else if (Keys.READ.match(key)) {
      talk.switchReading();
    } else if (Keys.UP.match(key)) {
      talk.page(-1);
    } else if (Keys.DOWN.match(key)) {
      talk.page(1);
    } else if (Keys.BRIEFING.match(key)) {
      openBriefing();
    } else if (Keys.WAIT.match(key)) {
      return talk.waitForNext();
    } else {
      return numbered(key);
    }
    return true;
  }

  private boolean numbered(KeyEvent key) {
    for (int index = 0; index < Keys.DIGIT_KEYS; index++) {
      if (Keys.option(index).match(key)) {
        return talk.chooseOption(index);
      }
      if (Keys.action(index).match(key)) {
        return talk.act(index);
      }
    }
    return false;
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return words.follow(
        () -> {
          Play play = model.playProperty().get();
          return play == null ? words.say("practise.screen") : words.in(play.scenario().title());
        },
        model.playProperty());
  }

  @Override
  public Optional<Node> bar() {
    return Optional.of(strip);
  }

  @Override
  public boolean focused() {
    return true;
  }

  @Override
  public void arrived() {
    settle(true);
  }

  /**
   * Gives the keyboard to what comes next.
   *
   * @param fresh the talk may just have come in; what it consists of is in the scene only once it
   *     is styled, which takes too long to be done with every turn
   */
  private void settle(boolean fresh) {
    if (fresh) {
      root.applyCss();
    }
    if (!briefing.isVisible() && !model.pausedProperty().get()) {
      talk.takeFocus();
    }
  }

  @Override
  public void left() {
    talk.stop();
    model.left();
  }
}

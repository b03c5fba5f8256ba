package motcoach.ui.practise;

import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Gradually;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Words;

/** The conversation itself: customer, talk and what matters, and what may lie over them. */
final class TalkPage {
  /** Lower than this in em, what is typed gives room to what was said. */
  private static final double ROOM_FOR_ALL = 50;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final Words words;
  private final PractiseViewModel model;
  private final Node root;
  private final Gradually besides = new Gradually();
  private final TalkColumn talk;
  private final ScrollPane customer;
  private final ScrollPane matters;
  private final TopStrip strip;
  private final VBox conversation;
  private final Briefing briefing;
  private final PausePane pause;

  /**
   * @param root what it will lie in, restyled where there is little room
   * @param strip above it; lends its stages where there is little room
   */
  TalkPage(Words words, PractiseViewModel model, Node root, TopStrip strip) {
    this.words = words;
    this.model = model;
    this.root = root;
    this.strip = strip;
    talk = new TalkColumn(words, model);
    customer = side(PractiseStyle.LEFT, "practise.customer");
    matters = side(PractiseStyle.RIGHT, "practise.matters");
    Columns columns = new Columns(words, customer, talk, matters);
    briefing = new Briefing(words, model.playProperty(), this::closeBriefing);
    pause = new PausePane(words, model, this::openBriefing);
    conversation = new VBox(Layout.grow(columns));
    conversation.setVisible(false);
    columns.lowProperty(ROOM_FOR_ALL).addListener((property, before, now) -> low(now));
    columns.narrowProperty().addListener((property, before, now) -> narrow(now));
    model.playProperty().addListener((property, before, now) -> turned(before == null));
    model.pausedProperty().addListener((property, before, now) -> paused(now));
  }

  private ScrollPane side(String where, String name) {
    ScrollPane side = new ScrollPane();
    side.setFitToWidth(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.setFocusTraversable(true);
    side.getStyleClass().addAll(PractiseStyle.SIDE, where);
    return Named.name(side, words.text(name));
  }

  /** What there is to show, the uppermost last. */
  List<Node> nodes() {
    return List.of(conversation, pause, briefing);
  }

  /** The talk comes first; what stands beside it may come a moment later. */
  private void turned(boolean first) {
    Platform.runLater(() -> settle(first));
    if (first) {
      conversation.setVisible(!model.pausedProperty().get());
      besides
          .then(() -> fill(customer, new CustomerPane(words, model)))
          .then(() -> fill(matters, new MattersPane(words, model)));
    }
  }

  private static void fill(ScrollPane side, Node built) {
    built.getStyleClass().add(PractiseStyle.SIDE_CONTENT);
    side.setContent(built);
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

  /** Before there is a talk there is nothing to read again. */
  void openBriefing() {
    if (model.playProperty().get() == null) {
      return;
    }
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

  /** Keys that mean something on the whole page. */
  void shortcut(KeyEvent key) {
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

  /**
   * Gives the keyboard to what comes next.
   *
   * @param fresh the talk may just have come in; what it consists of is in the scene only once it
   *     is styled, which takes too long to be done with every turn
   */
  void settle(boolean fresh) {
    if (fresh) {
      root.applyCss();
    }
    if (!briefing.isVisible() && !model.pausedProperty().get()) {
      talk.takeFocus();
    }
  }

  void stop() {
    besides.stop();
    talk.stop();
  }
}

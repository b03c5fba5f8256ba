package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.method.Text;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The middle: what was said, and under it whatever the trainee can do next. */
final class TalkColumn extends ScrollPane {
  private final Words words;
  private final PractiseViewModel model;
  private final ResponseBox response;
  private final OptionList options;
  private final ActionBar actions;
  private final EndCard end;
  private final ConversationPane conversation;
  private final VBox notices = Layout.column(Style.GAP_S);

  TalkColumn(Words words, PractiseViewModel model) {
    this.words = words;
    this.model = model;
    response = new ResponseBox(words, model);
    options = new OptionList(words, model);
    actions = new ActionBar(words, model);
    conversation = new ConversationPane(words, model);
    end = new EndCard(words, model, conversation::readFromTheStart);
    VBox below =
        Layout.column(
            Style.GAP_S, notices, new HintCard(words, model), actions, response, options, end);
    below.getStyleClass().add("talk-below");
    below.setMinHeight(USE_PREF_SIZE);
    VBox column = new VBox(Layout.grow(conversation), below);
    column.getStyleClass().add(PractiseStyle.MIDDLE);
    setContent(column);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("talk-column");
    TypingOn.watch(this, model::unheard);
    model.phaseProperty().addListener((property, before, now) -> arrange(now));
    model.failureProperty().addListener((property, before, now) -> tell());
    model.notUnderstoodProperty().addListener((property, before, now) -> tell());
    model.changedProperty().addListener((property, before, now) -> tell());
    model.playProperty().addListener((property, before, now) -> tell());
    model.againProperty().addListener((property, before, now) -> tell());
    arrange(model.phaseProperty().get());
  }

  private void arrange(Phase phase) {
    boolean over = phase == Phase.OVER;
    show(response, !over);
    show(end, over);
    tell();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void tell() {
    notices.getChildren().clear();
    Exception failure = model.failureProperty().get();
    if (failure != null) {
      notices
          .getChildren()
          .add(
              Notice.failure(words, failure)
                  .with(Layout.label(words.text("practise.words-safe"), Style.BODY)));
    }
    if (model.notUnderstoodProperty().get()) {
      notices.getChildren().add(puzzled());
    }
    if (model.changedProperty().get()) {
      notices
          .getChildren()
          .add(new Notice(Notice.Weight.INFO, words.text("practise.changed"), List.of()));
    }
    if (model.strained() && offersEasier()) {
      notices
          .getChildren()
          .add(
              new Notice(
                      Notice.Weight.INFO,
                      words.text("practise.easier"),
                      List.of(words.text("practise.easier.kept")))
                  .with(new EasierOffer(words, model)));
    }
    model
        .againProperty()
        .get()
        .ifPresent(
            again ->
                notices
                    .getChildren()
                    .add(new SaidAgain(words, model.playProperty().get().scenario(), again)));
    show(notices, !notices.getChildren().isEmpty());
  }

  /** A test is not interrupted; there the pause offers it. */
  private boolean offersEasier() {
    return model.phaseProperty().get() == Phase.TALKING
        && model.help().said()
        && !model.easier().isEmpty();
  }

  private Node puzzled() {
    List<ObservableValue<String>> more = new ArrayList<>();
    more.add(
        words.text(
            model.help().options()
                ? "practise.not-understood.options"
                : "practise.not-understood.again"));
    List<Text> topics = Matters.topics(model.playProperty().get());
    if (model.help().said() && !topics.isEmpty()) {
      more.add(words.follow(() -> words.say("practise.not-understood.topics", joined(topics))));
    }
    return new Notice(Notice.Weight.INFO, words.text("practise.not-understood"), more);
  }

  private String joined(List<Text> texts) {
    return String.join(
        words.say("practise.list-separator"), texts.stream().map(words::in).toList());
  }

  /** The place to go on from by keyboard. */
  void takeFocus() {
    if (model.phaseProperty().get() == Phase.OVER) {
      end.takeFocus();
    } else if (!response.takeFocus()) {
      actions.takeFocus();
    }
  }

  /** From the box to the conversation, or back. */
  void switchReading() {
    if (conversation.isFocused()) {
      takeFocus();
    } else {
      conversation.requestFocus();
    }
  }

  /** A page of the conversation: 1 down, -1 up. */
  void page(int direction) {
    conversation.page(direction);
  }

  /** Whether an input method is in the middle of a character. */
  boolean composing() {
    return response.composing();
  }

  boolean chooseOption(int index) {
    return options.choose(index);
  }

  boolean act(int index) {
    return actions.act(index);
  }

  boolean waitForNext() {
    return actions.waitForNext();
  }

  void stop() {
    response.stop();
  }
}

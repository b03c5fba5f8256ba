package motcoach.ui.practise;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.scenario.Play;
import motcoach.scenario.TurnEvent;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Where the trainee answers: own words first, marks under them, options when asked for. */
final class ResponseBox extends VBox {
  private final Words words;
  private final PractiseViewModel model;
  private final OwnWords own;
  private final LiveMarks marks;

  ResponseBox(Words words, PractiseViewModel model) {
    this.words = words;
    this.model = model;
    own = new OwnWords(words, model);
    marks = new LiveMarks(words, model);
    BooleanBinding alone = Bindings.createBooleanBinding(this::nobodyListens, model.playProperty());
    own.promptTextProperty().bind(words.follow(this::prompt, model.playProperty()));
    own.disableProperty().bind(alone);
    own.editableProperty().bind(model.busyProperty().not());
    marks.managedProperty().bind(marks.visibleProperty());
    model
        .playProperty()
        .addListener((property, before, now) -> marks.setVisible(model.help().marks()));
    getStyleClass().addAll(PractiseStyle.RESPONSE, Style.GAP_S);
    getChildren().addAll(own, marks, foot(alone));
  }

  private boolean nobodyListens() {
    Play play = model.playProperty().get();
    return play == null || play.onLine().isEmpty();
  }

  private String prompt() {
    Play play = model.playProperty().get();
    if (play == null) {
      return "";
    }
    return play.onLine()
        .map(who -> words.say("practise.prompt", Matters.name(play, who)))
        .orElseGet(() -> words.say("practise.prompt.nobody"));
  }

  private Node foot(BooleanBinding alone) {
    Label key =
        Layout.label(
            words.text("practise.say.key", Keys.SAY.getDisplayText()), Style.SMALL, Style.MUTED);
    Label why = new Label();
    why.getStyleClass().addAll(Style.SMALL, Style.STRONG);
    why.textProperty().bind(words.follow(this::refusal, model.notPossibleProperty()));
    HBox foot = Layout.row(Style.GAP_S, options(), why, Layout.spacer(), key, say(alone));
    foot.setMinHeight(USE_PREF_SIZE);
    return foot;
  }

  private String refusal() {
    TurnEvent.Why why = model.notPossibleProperty().get();
    return why == null ? "" : words.say("practise.why." + motcoach.method.Ids.of(why));
  }

  private Button options() {
    Button options = new Button("", Icon.of(Feather.LIST));
    options
        .textProperty()
        .bind(
            words.follow(
                () ->
                    words.say(
                        model.optionsShownProperty().get()
                            ? "practise.options.hide"
                            : "practise.options"),
                model.optionsShownProperty()));
    options.setMinWidth(USE_PREF_SIZE);
    options.setOnAction(pressed -> model.toggleOptions());
    options.managedProperty().bind(options.visibleProperty());
    model
        .playProperty()
        .addListener((property, before, now) -> options.setVisible(model.help().options()));
    return Named.describe(options, words, "practise.options.about", Keys.OPTIONS);
  }

  private Button say(BooleanBinding alone) {
    Button say = new Button();
    say.textProperty().bind(words.text("practise.say"));
    say.setMinWidth(USE_PREF_SIZE);
    say.getStyleClass().add(Styles.ACCENT);
    say.setOnAction(pressed -> model.say());
    say.disableProperty().bind(model.busyProperty().or(alone));
    return Named.describe(say, words, "practise.say", Keys.SAY);
  }

  /** Puts the keyboard where the next thing is typed; false when nobody would hear it. */
  boolean takeFocus() {
    if (own.isDisabled()) {
      return false;
    }
    own.requestFocus();
    return true;
  }

  void stop() {
    own.stop();
  }
}

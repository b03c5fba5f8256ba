package motcoach.ui.practise;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.scenario.Hints;
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
        .addListener(
            (property, before, now) ->
                marks.setVisible(model.help().marks() && now.onLine().isPresent()));
    getStyleClass().addAll(PractiseStyle.RESPONSE, Style.GAP_S);
    getChildren().addAll(own, marks, why(), foot(alone));
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
        .map(
            who -> words.say("practise.prompt", Matters.name(play, who), Keys.SAY.getDisplayText()))
        .orElseGet(() -> words.say("practise.prompt.nobody"));
  }

  private Node foot(BooleanBinding alone) {
    Label key = Layout.label(Keys.SAY.getDisplayText(), Style.SMALL, Style.MUTED);
    key.setMinWidth(USE_PREF_SIZE);
    HBox foot =
        Layout.row(Style.GAP_S, options(), hint(), takeBack(), Layout.spacer(), key, say(alone));
    foot.setMinHeight(USE_PREF_SIZE);
    return foot;
  }

  private Label why() {
    Label why = Layout.label(words.follow(this::refusal, model.notPossibleProperty()));
    why.getStyleClass().addAll(Style.SMALL, Style.STRONG);
    why.visibleProperty().bind(model.notPossibleProperty().isNotNull());
    why.managedProperty().bind(why.visibleProperty());
    return why;
  }

  private Button hint() {
    Button hint = new Button("", Icon.of(Feather.SUN));
    hint.textProperty().bind(words.follow(this::hintWording, model.playProperty()));
    hint.setMinWidth(USE_PREF_SIZE);
    hint.setOnAction(pressed -> model.hint());
    hint.disableProperty()
        .bind(
            model
                .busyProperty()
                .or(Bindings.createBooleanBinding(() -> !hints().more(), model.playProperty())));
    return Named.describe(
        hint, words.follow(this::hintMeaning, model.playProperty()), Optional.of(Keys.HINT));
  }

  private Hints hints() {
    Play play = model.playProperty().get();
    return play == null ? Hints.NONE : play.hints();
  }

  private String hintWording() {
    return words.say(hints().given().isEmpty() ? "practise.hint" : "practise.hint.more");
  }

  private String hintMeaning() {
    Hints hints = hints();
    return hints.price() == 0
        ? words.say("practise.hint.free")
        : words.say("practise.hint.priced", hints.price(), hints.left().orElse(0));
  }

  private Button takeBack() {
    Button back = new Button("", Icon.of(Feather.CORNER_UP_LEFT));
    back.textProperty().bind(words.text("practise.take-back"));
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(pressed -> model.takeBack());
    back.disableProperty()
        .bind(
            model
                .busyProperty()
                .or(
                    Bindings.createBooleanBinding(
                        () ->
                            model.playProperty().get() == null
                                || !model.playProperty().get().canGoBack(),
                        model.playProperty())));
    back.managedProperty().bind(back.visibleProperty());
    model
        .playProperty()
        .addListener((property, before, now) -> back.setVisible(model.help().back()));
    return Named.describe(back, words, "practise.take-back.about", Keys.TAKE_BACK);
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
        .addListener(
            (property, before, now) ->
                options.setVisible(model.help().options() && !now.options().isEmpty()));
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

  boolean composing() {
    return own.composing();
  }

  void stop() {
    own.stop();
  }
}

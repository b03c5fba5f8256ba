package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Action;
import motcoach.scenario.Ending;
import motcoach.scenario.Input;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.scenario.Proposal;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.kit.WritingBox;
import motcoach.ui.studio.TryoutViewModel.Stand;
import org.kordamp.ikonli.feather.Feather;

/** What can be answered now: own words, prepared answers, deeds; and the state of the story. */
final class AnswerArea extends ScrollPane {
  private static final KeyCombination SAY =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Words words;
  private final TryoutViewModel model;
  private final PlayLook look;
  private final WritingBox box = new WritingBox(2);
  private final Node own;
  private final VBox all = Layout.column(Style.GAP_S);

  AnswerArea(Words words, TryoutViewModel model, PlayLook look) {
    this.words = words;
    this.model = model;
    this.look = look;
    own = own();
    all.getStyleClass().add(PlayLook.ANSWERS);
    setContent(all);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(true);
    Named.name(this, words.text("studio.play.answers"));
    model.shownProperty().addListener((property, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  private Node own() {
    box.promptTextProperty().bind(words.text("studio.play.box"));
    Named.name(box, words.text("studio.play.box"));
    Button say = Named.describe(new Button(), words, "practise.say", SAY);
    say.textProperty().bind(words.text("practise.say"));
    say.setMinWidth(Region.USE_PREF_SIZE);
    say.disableProperty().bind(box.textProperty().map(String::isBlank));
    say.setOnAction(pressed -> say());
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (SAY.match(key)) {
            key.consume();
            say();
          }
        });
    return Layout.row(Style.GAP_S, Layout.grow(box), say);
  }

  private void say() {
    if (!box.getText().isBlank()) {
      model.say(box.getText().strip());
      box.clear();
    }
  }

  /** The keyboard stays here: elsewhere the next words would press buttons. */
  private void show(Optional<Stand> stand) {
    boolean answering = hasKeyboard();
    all.getChildren().clear();
    stand.map(Stand::play).ifPresent(this::show);
    setVvalue(0);
    if (answering) {
      (all.getChildren().contains(own) ? box : this).requestFocus();
    }
  }

  private boolean hasKeyboard() {
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    while (at != null && at != this) {
      at = at.getParent();
    }
    return at == this;
  }

  private void show(Play play) {
    List<Node> shown = all.getChildren();
    Optional<Ending> ending = play.ending();
    if (ending.isPresent()) {
      shown.add(
          PlayLook.group(
              words.text("studio.play.over", ending.get().title()),
              List.of(Layout.label(words.text(ending.get().text()), Style.SMALL))));
    } else if (play.onLine().isPresent()) {
      shown.add(own);
    } else {
      shown.add(Layout.label(words.text("studio.play.nobody"), Style.SMALL, Style.MUTED));
    }
    half(play).ifPresent(shown::add);
    if (!play.options().isEmpty()) {
      shown.add(
          look.fold(
              "options",
              true,
              words.text("studio.play.options", play.options().size()),
              options(play)));
    }
    List<Node> deeds = deeds(play);
    if (!deeds.isEmpty()) {
      shown.add(
          PlayLook.group(
              words.text("studio.play.deeds"),
              List.of(Layout.flow(Style.GAP_XS, deeds.toArray(Node[]::new)))));
    }
    shown.add(new StateFold(words, look, play).node());
  }

  /** What may have been meant as well. */
  private Optional<Node> half(Play play) {
    List<Node> asked = new ArrayList<>();
    for (Proposal.Offer offer : play.halfHeard()) {
      asked.add(
          button(
              words.in(offer.element().label()),
              () -> model.take(new Input.Corrected(offer.element().id(), true))));
    }
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(PlayLook.group(words.text("practise.half-heard"), asked));
  }

  private Node options(Play play) {
    Language spoken = play.setup().language();
    VBox list = Layout.column(Style.GAP_XS);
    for (Option option : play.options()) {
      list.getChildren()
          .add(button(option.text().in(spoken), () -> model.take(new Input.Chose(option.id()))));
    }
    return list;
  }

  private List<Node> deeds(Play play) {
    List<Node> deeds = new ArrayList<>();
    for (Action action : play.actions()) {
      deeds.add(button(in(play, action.label()), () -> model.take(new Input.Did(action.id()))));
    }
    if (play.canWait()) {
      Button wait = Named.say(new Button(), words.text("practise.wait"));
      wait.setGraphic(Icon.of(Feather.FAST_FORWARD));
      wait.setWrapText(true);
      wait.getStyleClass().add(PlayLook.OPTION);
      wait.setOnAction(pressed -> model.take(new Input.Did(Play.WAIT)));
      deeds.add(wait);
    }
    return deeds;
  }

  private static String in(Play play, Text text) {
    return text.in(play.setup().language());
  }

  private static Button button(String wording, Runnable act) {
    Button button = new Button(wording);
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.getStyleClass().add(PlayLook.OPTION);
    button.setOnAction(pressed -> act.run());
    return button;
  }
}

package motcoach.ui.practise;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import motcoach.method.Text;
import motcoach.scenario.Contact;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Persona;
import motcoach.scenario.Play;
import motcoach.ui.kit.Bullet;
import motcoach.ui.kit.Face;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Sparkline;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Who we talk to, how they take it, and what we may do for them; of a talk that has begun. */
final class CustomerPane extends VBox {
  private final Words words;
  private final PractiseViewModel model;
  private final VBox mood = Layout.column(Style.GAP_XS);
  private final VBox reaction = Layout.slot(Style.GAP_XS);
  private final VBox other = Layout.column(Style.GAP_XS);
  private Face face;

  CustomerPane(Words words, PractiseViewModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().add(Style.GAP_L);
    other.managedProperty().bind(other.visibleProperty());
    other.getStyleClass().add(PractiseStyle.WITH_YOU);
    model
        .playProperty()
        .addListener(
            (property, before, now) -> {
              if (!before.scenario().equals(now.scenario())) {
                meet(now);
              }
              show(now);
            });
    meet(model.playProperty().get());
    show(model.playProperty().get());
  }

  private void show(Play play) {
    feel(play);
    with(play);
  }

  private void meet(Play play) {
    Persona persona = play.scenario().persona();
    face = new Face(words, persona.face(), play.mood());
    VBox who =
        Layout.column(
            Style.GAP_XS,
            face,
            Layout.label(words.text(persona.name()), Style.CARD_TITLE),
            Layout.label(words.text(persona.about()), Style.SMALL, Style.MUTED, "centred"),
            mood,
            reaction,
            aloud());
    who.setAlignment(Pos.TOP_CENTER);
    mood.setAlignment(Pos.TOP_CENTER);
    mood.setFillWidth(false);
    reaction.setAlignment(Pos.TOP_CENTER);
    getChildren().setAll(who, other, may(play));
  }

  private void feel(Play play) {
    face.moodProperty().set(play.mood());
    Optional<EmotionStep> step =
        model.help().said() ? Matters.reaction(play) : Optional.<EmotionStep>empty();
    Label now = Layout.label(words.text("practise.mood", play.mood()), Style.SMALL, Style.MUTED);
    step.ifPresent(moved -> now.setGraphic(sign(moved)));
    mood.getChildren()
        .setAll(
            new Sparkline(
                play.emotionLine().stream().map(EmotionStep::after).toList(),
                words.text("practise.mood.line", play.mood())),
            now);
    reaction
        .getChildren()
        .setAll(step.map(this::because).<List<Node>>map(List::of).orElse(List.of()));
  }

  /** Somebody else may stand before the trainee; the face above is still the customer's. */
  private void with(Play play) {
    Optional<Contact> contact = Matters.somebodyElse(play);
    other.setVisible(contact.isPresent());
    contact.ifPresent(
        one ->
            other
                .getChildren()
                .setAll(
                    Layout.label(words.text("practise.with-you"), Style.SMALL, Style.MUTED),
                    Layout.label(words.text(one.name()), Style.STRONG),
                    Layout.label(words.text(one.about()), Style.SMALL, Style.MUTED)));
  }

  private Node sign(EmotionStep moved) {
    boolean up = moved.after() > moved.before();
    return Named.name(
        Icon.of(
            up ? Feather.TRENDING_UP : Feather.TRENDING_DOWN,
            up ? Style.GOOD : Style.BAD,
            Style.ICON_SMALL),
        words.text(up ? "practise.mood.up" : "practise.mood.down"));
  }

  /** Why it moved, so that the face is no riddle. */
  private Label because(EmotionStep moved) {
    return Layout.label(
        words.text("practise.because", moved.reason().because()),
        Style.SMALL,
        Style.MUTED,
        "centred");
  }

  private Button aloud() {
    Button aloud = new Button();
    ReadOnlyBooleanProperty possible = model.aloud().possibleProperty();
    BooleanProperty on = model.aloud().onProperty();
    aloud.graphicProperty().bind(on.map(now -> Icon.of(now ? Feather.VOLUME_2 : Feather.VOLUME_X)));
    aloud
        .textProperty()
        .bind(
            words.follow(
                () -> words.say(on.get() ? "practise.aloud.off" : "practise.aloud.on"), on));
    aloud.getStyleClass().addAll(Styles.FLAT, PractiseStyle.QUIET);
    aloud.visibleProperty().bind(possible);
    aloud.managedProperty().bind(possible);
    aloud.setOnAction(pressed -> model.switchAloud());
    return Named.describe(aloud, aloud.textProperty(), Optional.of(Keys.ALOUD));
  }

  private VBox may(Play play) {
    return new Group(
        words.text("practise.may"),
        play.scenario().brief().may().stream().map(this::permission).toList());
  }

  private Node permission(Text text) {
    return new Bullet(words.text(text));
  }
}

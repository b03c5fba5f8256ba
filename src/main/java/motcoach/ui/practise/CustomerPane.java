package motcoach.ui.practise;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Text;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Persona;
import motcoach.scenario.Play;
import motcoach.ui.kit.Bullet;
import motcoach.ui.kit.Face;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Sparkline;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Who we talk to, how they take it, and what we may do for them. */
final class CustomerPane extends VBox {
  private final Words words;
  private final VBox mood = Layout.column(Style.GAP_XS);
  private Face face;

  CustomerPane(Words words, ReadOnlyObjectProperty<Play> play) {
    this.words = words;
    getStyleClass().add(Style.GAP_L);
    play.addListener(
        (property, before, now) -> {
          if (before == null || !before.scenario().equals(now.scenario())) {
            meet(now);
          }
          feel(now);
        });
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
            mood);
    who.setAlignment(Pos.TOP_CENTER);
    mood.setAlignment(Pos.TOP_CENTER);
    mood.setFillWidth(false);
    getChildren().setAll(who, may(play));
  }

  private void feel(Play play) {
    face.moodProperty().set(play.mood());
    mood.getChildren()
        .setAll(
            new Sparkline(
                play.emotionLine().stream().map(EmotionStep::after).toList(),
                words.text("practise.mood.line", play.mood())),
            Layout.label(words.text("practise.mood", play.mood()), Style.SMALL, Style.MUTED));
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

package motcoach.shots;

import static motcoach.ui.kit.FxThread.fx;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import motcoach.method.Language;
import motcoach.ui.kit.LinkCard;

/** First start: language, name, purpose. */
final class StartAlbum implements Album {
  @Override
  public void walk(Darkroom room) {
    room.snap("start-1-language");
    Language language = room.language();
    // The cards stand in the order of the languages.
    room.with(
        ".link-card",
        LinkCard.class,
        card -> card.executeAccessibleAction(javafx.scene.AccessibleAction.FIRE));
    fx(
        () -> {
          room.words.use(language);
          return language;
        });
    room.with(
        ".text-field",
        TextField.class,
        field -> field.setText(language == Language.ZH ? "林月" : "Lin Yue"));
    room.snap("start-2-name");
    room.with("#next", Button.class, Button::fire);
    room.snap("start-3-purpose");
    room.with(
        ".link-card",
        LinkCard.class,
        card -> card.executeAccessibleAction(javafx.scene.AccessibleAction.FIRE));
    room.snap("start-4-taste");
  }
}

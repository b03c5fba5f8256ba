package motcoach.ui.home;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.scenario.Mood;
import motcoach.scenario.Persona;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Face;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The recommended scenario with its reason. */
final class NextCard {
  private final HomeViewModel model;
  private final Words words;

  NextCard(HomeViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  Node of(Suggestion suggestion) {
    Scenario scenario = suggestion.entry().scenario();
    Persona persona = scenario.persona();
    Face face = new Face(words, persona.face(), Mood.of(persona.start()));
    face.getStyleClass().add("small-face");
    VBox texts =
        Layout.column(
            Style.GAP_S,
            Layout.label(words.text(scenario.title()), Style.CARD_TITLE),
            Layout.label(why(suggestion.why()), Style.BODY),
            Layout.label(words.text(scenario.summary()), Style.SMALL, Style.MUTED),
            Layout.flow(
                Style.GAP_XS,
                new Pill(words.nameOf(scenario.channel()), Style.ACCENT),
                new Pill(words.text("home.level", scenario.level()), Style.NEUTRAL),
                new Pill(words.text("home.minutes", scenario.minutes()), Style.NEUTRAL)));
    return new LinkCard(
        words.text("home.next.open", scenario.title(), why(suggestion.why())),
        () -> model.prepare(suggestion.entry()),
        Layout.row(
            Style.GAP_M, face, Layout.grow(texts), Icon.of(Feather.CHEVRON_RIGHT, Style.MUTED)));
  }

  private ObservableValue<String> why(Suggestion.Why why) {
    if (why instanceof Suggestion.Why.Weak weak) {
      return words.text(
          weak.unmet() ? "home.next.weak.unmet" : "home.next.weak",
          weak.family(),
          weak.missed(),
          weak.of());
    }
    return words.text(why instanceof Suggestion.Why.First ? "home.next.first" : "home.next.unmet");
  }
}

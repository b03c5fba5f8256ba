package motcoach.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.progress.Played;
import motcoach.scenario.Mood;
import motcoach.scenario.Persona;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Face;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** One scenario: who and where, what it trains, how it went so far. */
final class ScenarioCard {
  private final LibraryViewModel model;
  private final Words words;
  private final When when;

  ScenarioCard(LibraryViewModel model, Words words, When when) {
    this.model = model;
    this.words = words;
    this.when = when;
  }

  LinkCard of(Case each) {
    Scenario scenario = each.scenario();
    Persona persona = scenario.persona();
    Face face = new Face(words, persona.face(), Mood.of(persona.start()));
    face.getStyleClass().add("small-face");
    VBox texts =
        Layout.column(
            Style.GAP_S,
            Layout.label(words.text(scenario.title()), Style.CARD_TITLE),
            Layout.label(words.text(scenario.summary()), Style.BODY),
            Layout.label(words.text("library.trains", trained(each)), Style.SMALL, Style.MUTED),
            Layout.flow(
                Style.GAP_XS,
                state(each.state()),
                new Pill(words.nameOf(scenario.channel()), Style.NEUTRAL),
                new Pill(words.text("library.level.of", scenario.level()), Style.NEUTRAL),
                new Pill(words.text("library.minutes", scenario.minutes()), Style.NEUTRAL)));
    each.played()
        .filter(Played::done)
        .ifPresent(
            played ->
                texts.getChildren().add(Layout.label(history(played), Style.SMALL, Style.STRONG)));
    HBox row =
        Layout.aligned(
            Style.GAP_M, face, Layout.grow(texts), Icon.of(Feather.CHEVRON_RIGHT, Style.MUTED));
    return new LinkCard(
        words.text("library.open", scenario.title(), words.nameOf(each.state())),
        () -> model.prepare(each.entry()),
        row);
  }

  private Node state(ShelfState state) {
    return switch (state) {
      case UNSEEN -> new Pill(words.nameOf(state), Style.NEUTRAL);
      case IN_PROGRESS -> new Pill(words.nameOf(state), Style.ACCENT, Feather.PLAY);
      case DONE -> new Pill(words.nameOf(state), Style.GOOD, Feather.CHECK);
    };
  }

  private ObservableValue<String> trained(Case each) {
    return words.follow(
        () ->
            each.families().stream()
                .map(words::name)
                .collect(Collectors.joining(words.say("library.between"))));
  }

  /** First tries, then retries; never mixed. */
  private ObservableValue<String> history(Played played) {
    return words.follow(
        () -> {
          List<String> parts = new ArrayList<>();
          played.best().ifPresent(best -> parts.add(words.say("library.best", best)));
          played
              .last()
              .ifPresent(
                  last ->
                      parts.add(words.say("library.last", last.total(), when.of(last.at()).get())));
          played
              .bestRetry()
              .ifPresent(best -> parts.add(words.say("library.retries", played.retries(), best)));
          parts.add(words.say("library.mode", played.mode()));
          return String.join(" · ", parts);
        });
  }
}

package motcoach.ui.debrief;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.progress.review.Cues;
import motcoach.scenario.Debrief;
import motcoach.scenario.Expectation;
import motcoach.scenario.Play;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** What the customer expected: what was found, what was missed, and the question that opens it. */
final class ExpectationSection extends VBox {
  private final Words words;
  private final Play play;

  ExpectationSection(Words words, Play play, List<Debrief.Expected> expectations) {
    this.words = words;
    this.play = play;
    Section section = new Section(words.text("debrief.expectations"));
    add(section, "debrief.found", expectations, Debrief.Expected::discovered);
    add(section, "debrief.missed", expectations, expected -> !expected.discovered());
    getChildren().add(section);
  }

  private void add(
      Section section,
      String title,
      List<Debrief.Expected> all,
      Predicate<Debrief.Expected> which) {
    List<Debrief.Expected> some = all.stream().filter(which).toList();
    if (!some.isEmpty()) {
      Card card = new Card(words.text(title, some.size(), all.size()));
      some.forEach(expected -> card.getChildren().add(row(expected)));
      section.getChildren().add(card);
    }
  }

  private Node row(Debrief.Expected expected) {
    Expectation expectation = expected.expectation();
    Row row =
        expected.discovered()
            ? new Row(
                Feather.CHECK, Style.GOOD, words.text("debrief.found.sign"), label(expectation))
            : new Row(
                Feather.EYE_OFF,
                Style.CAUTION,
                words.text("debrief.missed.sign"),
                label(expectation));
    row.under(
        words.text(
            expectation.latent() ? "debrief.latent" : "debrief.explicit",
            words.text("debrief.state." + Ids.of(expected.state()))));
    expected.found().ifPresent(reason -> row.under(Reasons.whole(words, reason)));
    cue(expectation).ifPresent(row::under);
    if (!expected.discovered()) {
      expectation
          .opener()
          .ifPresent(
              opener -> row.with(Layout.label(words.text("debrief.opener", opener), Style.BODY)));
    } else {
      expectation.opener().ifPresent(opener -> row.under(words.text("debrief.opener", opener)));
    }
    return row;
  }

  /** The cue that was given, with its turn; where none was, one to listen for. */
  private Optional<ObservableValue<String>> cue(Expectation expectation) {
    Optional<ObservableValue<String>> told =
        Cues.given(play, expectation)
            .map(
                given ->
                    words.text(
                        given.turn() > 0 ? "debrief.cue" : "debrief.cue.start",
                        given.cue(),
                        given.turn()));
    return told.isPresent()
        ? told
        : expectation.cues().stream().findFirst().map(cue -> words.text("debrief.cue.would", cue));
  }

  private ObservableValue<String> label(Expectation expectation) {
    return words.text(expectation.label());
  }
}

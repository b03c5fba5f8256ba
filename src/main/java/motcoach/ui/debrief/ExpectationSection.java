package motcoach.ui.debrief;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.scenario.Debrief;
import motcoach.scenario.Expectation;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** What the customer expected: what was found, what was missed, and the question that opens it. */
final class ExpectationSection extends VBox {
  private final Words words;

  ExpectationSection(Words words, List<Debrief.Expected> expectations) {
    this.words = words;
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
    if (!expected.discovered()) {
      expectation.cues().stream()
          .findFirst()
          .ifPresent(
              cue ->
                  row.under(
                      words.text(
                          expected.state() == Expectation.State.HIDDEN
                              ? "debrief.cue.would"
                              : "debrief.cue",
                          cue)));
      expectation
          .opener()
          .ifPresent(
              opener -> row.with(Layout.label(words.text("debrief.opener", opener), Style.BODY)));
    }
    return row;
  }

  private javafx.beans.value.ObservableValue<String> label(Expectation expectation) {
    return words.text(expectation.label());
  }
}

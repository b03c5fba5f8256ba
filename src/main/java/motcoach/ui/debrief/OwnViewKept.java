package motcoach.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.progress.review.Guess;
import motcoach.progress.review.OwnView;
import motcoach.scenario.Debrief;
import motcoach.scenario.Reason;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What the trainee thought, beside what happened. */
final class OwnViewKept extends VBox {
  private final Words words;
  private final Card card = new Card();

  OwnViewKept(Words words, OwnView view, Debrief debrief) {
    this.words = words;
    card.getStyleClass().add(Style.GAP_M);
    add("debrief.own.wanted", view.wanted(), unsaid(debrief));
    add("debrief.own.best", view.best(), best(debrief));
    add("debrief.own.change", view.change(), change(debrief));
    guesses(view, debrief);
    if (card.getChildren().isEmpty()) {
      card.getChildren()
          .add(Layout.label(words.text("debrief.own.skipped"), Style.BODY, Style.MUTED));
    }
    getChildren().add(new Section(words.text("debrief.own"), card));
  }

  private void add(String question, String answer, List<ObservableValue<String>> shown) {
    if (answer.isBlank()) {
      return;
    }
    VBox own = side(words.text("debrief.own.you"));
    own.getChildren().add(Layout.label(answer, Style.BODY));
    VBox seen = side(words.text("debrief.own.seen"));
    shown.forEach(line -> seen.getChildren().add(Layout.label(line, Style.BODY)));
    card.getChildren()
        .add(
            Layout.column(
                Style.GAP_XS,
                Layout.label(words.text(question), Style.STRONG),
                shown.isEmpty() ? own : new Beside(18, own, seen)));
  }

  private VBox side(ObservableValue<String> title) {
    return Layout.column(Style.GAP_XS, Layout.label(title, Style.SMALL, Style.MUTED));
  }

  private List<ObservableValue<String>> unsaid(Debrief debrief) {
    List<ObservableValue<String>> lines = new ArrayList<>();
    for (Debrief.Expected expected : debrief.expectations()) {
      if (expected.expectation().latent()) {
        lines.add(
            words.text(
                expected.discovered() ? "debrief.own.unsaid.found" : "debrief.own.unsaid.missed",
                expected.expectation().label()));
      }
    }
    return lines;
  }

  private List<ObservableValue<String>> best(Debrief debrief) {
    Optional<String> quote = debrief.strength().map(Debrief.Moment::reason).flatMap(Reason::quote);
    return quote
        .<List<ObservableValue<String>>>map(said -> List.of(words.text("debrief.quote", said)))
        .orElse(List.of());
  }

  private List<ObservableValue<String>> change(Debrief debrief) {
    return debrief
        .change()
        .<List<ObservableValue<String>>>map(
            change -> List.of(words.text("debrief.quote", change.own())))
        .orElse(List.of());
  }

  /** How many guesses were right, in words; each stands again at its stage. */
  private void guesses(OwnView view, Debrief debrief) {
    long compared = 0;
    long right = 0;
    for (Debrief.StageResult stage : debrief.stages()) {
      Optional<Guess.Match> match =
          Optional.ofNullable(view.guesses().get(stage.stage()))
              .map(guess -> guess.match(stage.band()))
              .filter(m -> m != Guess.Match.OPEN);
      compared += match.isPresent() ? 1 : 0;
      right += match.filter(Guess.Match.AS_SEEN::equals).isPresent() ? 1 : 0;
    }
    if (compared > 0) {
      Node told = Layout.label(words.text("debrief.own.guesses", right, compared), Style.BODY);
      card.getChildren().add(told);
    }
  }
}

package motcoach.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.progress.review.Guess;
import motcoach.scenario.Debrief;
import motcoach.scenario.Verdict;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.KeepOften;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Roving;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The four stages with the trainee's own words; what went against the method stands apart. */
final class StagesSection extends VBox {
  private final Words words;
  private final DebriefViewModel model;
  private final KeepOften keep;
  private final List<Runnable> parts = new ArrayList<>();

  /** Heads only; {@link #parts} fills it. */
  StagesSection(Words words, DebriefViewModel model, KeepOften keep, Debrief debrief) {
    this.words = words;
    this.model = model;
    this.keep = keep;
    Beside stages = new Beside(26, debrief.stages().stream().map(this::stage).toArray(Node[]::new));
    Section section =
        new Section(words.text("debrief.stages"), stages).led(words.text("debrief.stages.about"));
    List<Verdict> violations =
        debrief.stages().stream()
            .flatMap(stage -> stage.verdicts().stream())
            .filter(verdict -> verdict.outcome() == Verdict.Outcome.VIOLATED)
            .toList();
    if (!violations.isEmpty()) {
      Card against = new Card(words.text("debrief.against"));
      parts.add(() -> fill(against, violations));
      section.getChildren().add(against);
    }
    getChildren().add(section);
  }

  /** What fills it, a stage at a time: all verdicts of a talk at once would hold up keys. */
  List<Runnable> parts() {
    return List.copyOf(parts);
  }

  private Node stage(Debrief.StageResult result) {
    HBox head =
        Layout.row(
            Style.GAP_S,
            Layout.label(words.nameOf(result.stage()), Style.CARD_TITLE),
            Layout.spacer(),
            Bands.pill(words, result.band()));
    Card card = new Card(head);
    Guess guess = model.ownView().guesses().get(result.stage());
    if (guess != null) {
      card.getChildren()
          .add(Layout.label(GuessTold.of(words, guess, result.band()), Style.SMALL, Style.MUTED));
    }
    List<Verdict> seen =
        result.verdicts().stream()
            .filter(verdict -> verdict.outcome() != Verdict.Outcome.VIOLATED)
            .filter(verdict -> verdict.outcome() != Verdict.Outcome.NO_OPPORTUNITY)
            .toList();
    if (seen.isEmpty()) {
      card.getChildren()
          .add(Layout.label(words.text("debrief.stage.nothing"), Style.SMALL, Style.MUTED));
    }
    parts.add(() -> fill(card, seen));
    return card;
  }

  /** The small buttons of a card are one stop for Tab. */
  private void fill(Card card, List<Verdict> verdicts) {
    List<Button> stops = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      VerdictRow row = new VerdictRow(words, model, keep, verdict);
      card.getChildren().add(row);
      stops.addAll(row.stops());
    }
    Roving.among(card, stops);
  }
}

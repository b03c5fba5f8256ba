package motcoach.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.scenario.Debrief;
import motcoach.scenario.Reason;
import motcoach.scenario.Verdict;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The four stages with the trainee's own words; what went against the method stands apart. */
final class StagesSection extends VBox {
  private final Words words;
  private final OwnView view;

  StagesSection(Words words, Debrief debrief, OwnView view) {
    this.words = words;
    this.view = view;
    Beside stages = new Beside(26, debrief.stages().stream().map(this::stage).toArray(Node[]::new));
    Section section = new Section(words.text("debrief.stages"), stages);
    List<Verdict> violations =
        debrief.stages().stream()
            .flatMap(stage -> stage.verdicts().stream())
            .filter(verdict -> verdict.outcome() == Verdict.Outcome.VIOLATED)
            .toList();
    if (!violations.isEmpty()) {
      Card against = new Card(words.text("debrief.against"));
      violations.forEach(verdict -> against.getChildren().add(row(verdict)));
      section.getChildren().add(against);
    }
    getChildren().add(section);
  }

  private Node stage(Debrief.StageResult result) {
    HBox head =
        Layout.row(
            Style.GAP_S,
            Layout.label(words.nameOf(result.stage()), Style.CARD_TITLE),
            Layout.spacer(),
            Bands.pill(words, result.band()));
    Card card = new Card(head);
    Debrief.BandOfStage guess = view.predicted().get(result.stage());
    if (guess != null) {
      card.getChildren()
          .add(Layout.label(words.text("debrief.guessed", guess), Style.SMALL, Style.MUTED));
    }
    card.getChildren().addAll(verdicts(result));
    return card;
  }

  private List<Node> verdicts(Debrief.StageResult result) {
    List<Node> rows = new ArrayList<>();
    for (Verdict verdict : result.verdicts()) {
      if (verdict.outcome() != Verdict.Outcome.VIOLATED
          && verdict.outcome() != Verdict.Outcome.NO_OPPORTUNITY) {
        rows.add(row(verdict));
      }
    }
    return rows.isEmpty()
        ? List.of(Layout.label(words.text("debrief.stage.nothing"), Style.SMALL, Style.MUTED))
        : rows;
  }

  private Row row(Verdict verdict) {
    var name = words.text("debrief.verdict." + Ids.of(verdict.outcome()));
    var label = words.text(verdict.criterion().label());
    Row row =
        switch (verdict.outcome()) {
          case MET -> new Row(Feather.CHECK, Style.GOOD, name, label);
          case VIOLATED -> new Row(Feather.X, Style.BAD, name, label);
          case UNSURE -> new Row(Feather.HELP_CIRCLE, Style.MUTED, name, label);
          case NOT_SEEN, NO_OPPORTUNITY -> new Row(Feather.CIRCLE, Style.MUTED, name, label);
        };
    return row.under(verdict.reason().map(reason -> why(verdict, reason)).orElse(name));
  }

  /** The words that decided it; where the state of the story did, what it shows. */
  private ObservableValue<String> why(Verdict verdict, Reason reason) {
    return verdict.outcome() == Verdict.Outcome.VIOLATED
        ? Reasons.under(words, verdict.criterion().label(), reason)
        : Reasons.brief(words, reason);
  }
}

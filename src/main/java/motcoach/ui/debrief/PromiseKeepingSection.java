package motcoach.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.scenario.Debrief;
import motcoach.scenario.Proposal;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Roving;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The three lamps of the proposal, and the 5C by which it was kept. */
final class PromiseKeepingSection extends VBox {
  private final Words words;
  private final DebriefViewModel model;

  PromiseKeepingSection(Words words, DebriefViewModel model, Debrief debrief) {
    this.words = words;
    this.model = model;
    Beside cards = new Beside(26, lamps(debrief.proposal()), fiveC(debrief.fiveC()));
    getChildren().add(new Section(words.text("debrief.keeping"), cards));
  }

  private Node lamps(Proposal proposal) {
    Card card = new Card(words.text("debrief.lamps"));
    card.getChildren()
        .addAll(
            lamp("debrief.lamp.complete", proposal.complete()),
            lamp("debrief.lamp.realistic", proposal.realistic()),
            lamp("debrief.lamp.win-win", proposal.winWin()));
    return card;
  }

  private Node lamp(String name, Proposal.LampState lamp) {
    Row row =
        lamp.green()
            ? new Row(Feather.CHECK, Style.GOOD, words.text("debrief.lamp.on"), words.text(name))
            : new Row(Feather.X, Style.BAD, words.text("debrief.lamp.off"), words.text(name));
    return row.under(words.text(lamp.because()));
  }

  private Node fiveC(List<Debrief.CResult> results) {
    Card card = new Card(words.text("debrief.five-c"));
    List<Button> stops = new ArrayList<>();
    for (Debrief.CResult result : results) {
      Button handbook =
          VerdictRow.small(
              words,
              Feather.BOOK_OPEN,
              "debrief.handbook",
              words.nameOf(result.c()),
              () -> model.handbook(result.c().concept()));
      stops.add(handbook);
      card.getChildren().add(c(result, handbook));
    }
    Roving.among(card, stops);
    return card;
  }

  private Node c(Debrief.CResult result, Button handbook) {
    Label name = Layout.label(words.nameOf(result.c()), Style.BODY);
    name.setMinWidth(0);
    HBox head =
        Layout.row(
            Style.GAP_S,
            Layout.grow(name),
            Bands.pill(
                words, result.level().map(Bands::ofLevel).orElse(Debrief.BandOfStage.TOO_LITTLE)),
            handbook);
    return Layout.column(
        Style.GAP_XS,
        head,
        Layout.label(Reasons.whole(words, result.reason()), Style.SMALL, Style.MUTED));
  }
}

package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Stage;
import motcoach.scenario.Play;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/**
 * The right column: what matters in the stage the talk is in, as far as the mode tells it. Of a
 * talk that has begun.
 */
final class MattersPane extends VBox {
  private final Words words;
  private final PractiseViewModel model;
  private final Rows rows;

  MattersPane(Words words, PractiseViewModel model) {
    this.words = words;
    this.model = model;
    this.rows = new Rows(words);
    getStyleClass().add(Style.GAP_L);
    model.playProperty().addListener((property, before, now) -> show(now));
    show(model.playProperty().get());
  }

  private void show(Play play) {
    Help help = model.help();
    rows.turn();
    List<Node> parts = new ArrayList<>();
    parts.add(rows.of(play.stage(), () -> stage(play.stage())));
    parts.addAll(board(play, help));
    if (help.coaching()) {
      parts.addAll(new GoalList(words, play, rows).groups());
    }
    if (!parts.equals(getChildren())) {
      getChildren().setAll(parts);
    }
  }

  private Node stage(Stage stage) {
    return Layout.column(
        Style.GAP_XS,
        Layout.label(words.nameOf(stage), Style.SECTION_TITLE),
        Layout.label(
            words.text("practise.stage." + stage.id() + ".about"), Style.SMALL, Style.MUTED));
  }

  private List<Node> board(Play play, Help help) {
    if (play.stage() == Stage.ACT) {
      return new ActBoard(words, play, rows).groups(help.coaching());
    } else if (!help.said()) {
      return List.of();
    }
    List<Node> parts = new ArrayList<>();
    HalfHeard halfHeard = new HalfHeard(words, play, model::correct, rows);
    switch (play.stage()) {
      case EXPLORE -> {
        parts.addAll(halfHeard.groups());
        parts.addAll(new ExpectationBoard(words, play, rows).groups(help.coaching()));
      }
      case PROPOSE -> {
        parts.addAll(new ProposalCard(words, play, model::correct, rows).groups(help.coaching()));
        parts.addAll(halfHeard.groups());
      }
      default -> parts.addAll(new ConfirmBoard(words, play, rows).groups());
    }
    return parts;
  }
}

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

/** The right column: what matters in the stage the talk is in, as far as the mode tells it. */
final class MattersPane extends VBox {
  private final Words words;
  private final PractiseViewModel model;

  MattersPane(Words words, PractiseViewModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().add(Style.GAP_L);
    model.playProperty().addListener((property, before, now) -> show(now));
  }

  private void show(Play play) {
    Help help = model.help();
    List<Node> parts = new ArrayList<>();
    parts.add(stage(play.stage()));
    board(play, help, parts);
    if (help.coaching()) {
      GoalList goals = new GoalList(words, play);
      if (!goals.getChildren().isEmpty()) {
        parts.add(goals);
      }
    }
    getChildren().setAll(parts);
  }

  private Node stage(Stage stage) {
    return Layout.column(
        Style.GAP_XS,
        Layout.label(words.nameOf(stage), Style.SECTION_TITLE),
        Layout.label(
            words.text("practise.stage." + stage.id() + ".about"), Style.SMALL, Style.MUTED));
  }

  private void board(Play play, Help help, List<Node> parts) {
    switch (play.stage()) {
      case ACT -> parts.add(new ActBoard(words, play, help.coaching()));
      case EXPLORE -> {
        if (help.said()) {
          if (!play.halfHeard().isEmpty()) {
            parts.add(new HalfHeard(words, play, model::correct));
          }
          parts.add(new ExpectationBoard(words, play, help.coaching()));
        }
      }
      case PROPOSE -> {
        if (help.said()) {
          parts.add(new ProposalCard(words, play, help.coaching(), model::correct));
        }
      }
      case CONFIRM -> {
        if (help.said()) {
          parts.add(new ConfirmBoard(words, play));
        }
      }
    }
  }
}

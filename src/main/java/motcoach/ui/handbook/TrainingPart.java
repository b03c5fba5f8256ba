package motcoach.ui.handbook;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.progress.Library;
import motcoach.progress.Training;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Which scenarios train the open card, each a way to its briefing, and how many exercises. */
final class TrainingPart extends VBox {
  private static final double LEAST_CARD = 16;

  private final Words words;
  private final HandbookViewModel model;

  TrainingPart(Words words, HandbookViewModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().add(Style.GAP_M);
  }

  /** Shows what is known; nothing before it was read. */
  void show(Optional<Company> company) {
    getChildren().setAll(company.map(known -> parts(known.training())).orElse(List.of()));
  }

  private List<Node> parts(Training training) {
    if (training.scenarios().isEmpty() && training.exercises() == 0) {
      return List.of(Layout.label(words.text("handbook.trained.not"), Style.BODY, Style.MUTED));
    }
    VBox parts = Layout.column(Style.GAP_M);
    if (!training.scenarios().isEmpty()) {
      parts
          .getChildren()
          .add(
              new Beside(
                  LEAST_CARD,
                  training.scenarios().stream().map(this::scenario).toArray(Node[]::new)));
    }
    if (training.exercises() > 0) {
      Button exercises = Named.say(new Button(), words.text("handbook.exercises.go"));
      exercises.setOnAction(pressed -> model.exercises());
      parts
          .getChildren()
          .add(
              Layout.flow(
                  Style.GAP_S,
                  exercises,
                  Layout.label(
                      words.text("handbook.exercises", training.exercises()),
                      Style.BODY,
                      Style.MUTED)));
    }
    return List.of(parts);
  }

  private Node scenario(Library.Entry entry) {
    Scenario scenario = entry.scenario();
    return new LinkCard(
        words.text("handbook.scenario.open", scenario.title()),
        () -> model.prepare(entry),
        Layout.label(words.text(scenario.title()), Style.STRONG),
        Layout.label(
            words.text(
                "handbook.scenario.about",
                scenario.channel(),
                scenario.level(),
                scenario.minutes()),
            Style.SMALL,
            Style.MUTED));
  }
}

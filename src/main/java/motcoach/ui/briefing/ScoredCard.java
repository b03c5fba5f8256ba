package motcoach.ui.briefing;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Stage;
import motcoach.scenario.Criterion;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Bullet;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Every criterion, in the open, by stage. */
final class ScoredCard extends VBox {
  private final Words words;

  ScoredCard(Words words, Map<Stage, List<Criterion>> scored, int passMark) {
    this.words = words;
    Card card =
        new Card(
            words.text("briefing.scored"),
            Layout.label(words.text("briefing.pass-mark", passMark), Style.BODY, Style.MUTED));
    Node[] stages =
        scored.entrySet().stream()
            .map(entry -> stage(entry.getKey(), entry.getValue()))
            .toArray(Node[]::new);
    card.getChildren().add(new Beside(13, stages));
    getChildren().add(card);
  }

  private Node stage(Stage stage, List<Criterion> criteria) {
    VBox column = Layout.column(Style.GAP_S, Layout.label(words.nameOf(stage), Style.STRONG));
    criteria.forEach(
        criterion -> column.getChildren().add(new Bullet(words.text(criterion.label()))));
    return column;
  }
}

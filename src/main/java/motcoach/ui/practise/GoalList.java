package motcoach.ui.practise;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.scenario.Play;
import motcoach.scenario.Verdict;
import motcoach.ui.kit.Words;

/** The goals of this stage and which of them have been seen. */
final class GoalList extends VBox {
  private final Words words;

  GoalList(Words words, Play play) {
    this.words = words;
    List<Node> rows =
        Stream.concat(
                Matters.goals(play).stream().filter(goal -> !met(goal)),
                Matters.goals(play).stream().filter(GoalList::met))
            .map(this::row)
            .toList();
    if (!rows.isEmpty()) {
      getChildren().add(new Group(words.text("practise.goals"), rows));
    }
  }

  /** What is still to do stands first. */
  private static boolean met(Verdict goal) {
    return goal.outcome() == Verdict.Outcome.MET;
  }

  private Node row(Verdict verdict) {
    return new SignedRow(
        Sign.of(verdict.outcome()),
        words.text("practise.goal." + Ids.of(verdict.outcome())),
        words.text(verdict.criterion().label()));
  }
}

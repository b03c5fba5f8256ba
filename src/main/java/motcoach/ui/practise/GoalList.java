package motcoach.ui.practise;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import motcoach.method.Ids;
import motcoach.scenario.Play;
import motcoach.scenario.Verdict;
import motcoach.ui.kit.Words;

/** The goals of this stage and which of them have been seen. */
final class GoalList {
  private final Words words;
  private final Play play;
  private final Rows rows;

  GoalList(Words words, Play play, Rows rows) {
    this.words = words;
    this.play = play;
    this.rows = rows;
  }

  /** One group; none while no goal has had its occasion. */
  List<Node> groups() {
    List<Node> goals =
        Stream.concat(
                Matters.goals(play).stream().filter(goal -> !met(goal)),
                Matters.goals(play).stream().filter(GoalList::met))
            .map(this::row)
            .toList();
    return goals.isEmpty() ? List.of() : List.of(rows.group("practise.goals", goals));
  }

  /** What is still to do stands first. */
  private static boolean met(Verdict goal) {
    return goal.outcome() == Verdict.Outcome.MET;
  }

  private Node row(Verdict verdict) {
    return rows.of(
        List.of("goal", verdict.criterion().id(), verdict.outcome()),
        () ->
            new SignedRow(
                Sign.of(verdict.outcome()),
                words.text("practise.goal." + Ids.of(verdict.outcome())),
                words.text(verdict.criterion().label())));
  }
}

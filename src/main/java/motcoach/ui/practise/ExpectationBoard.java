package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.scenario.Expectation;
import motcoach.scenario.Play;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What the customer has said and, where coaching is on, what was only hinted at. */
final class ExpectationBoard {
  private final Words words;
  private final Play play;
  private final Rows rows;

  ExpectationBoard(Words words, Play play, Rows rows) {
    this.words = words;
    this.play = play;
    this.rows = rows;
  }

  List<Node> groups(boolean coaching) {
    List<Node> groups = new ArrayList<>();
    groups.add(rows.group("practise.said-by-customer", said()));
    if (coaching) {
      groups.add(rows.group("practise.unsaid", unsaid()));
    }
    return groups;
  }

  private List<Node> said() {
    return orNothing(Matters.said(play).stream().map(this::said).toList(), "practise.said.nothing");
  }

  private Node said(Expectation expectation) {
    Expectation.State state = Matters.state(play, expectation);
    return rows.of(
        List.of("said", expectation.id(), state),
        () ->
            new SignedRow(
                Sign.of(state),
                words.text("practise.expectation." + Ids.of(state)),
                words.text(expectation.label())));
  }

  private List<Node> unsaid() {
    return orNothing(
        Matters.unsaid(play).stream()
            .flatMap(e -> Matters.cue(play, e).map(cue -> cue(e, cue)).stream())
            .toList(),
        "practise.unsaid.nothing");
  }

  private Node cue(Expectation unsaid, Text cue) {
    return rows.of(
        List.of("cue", unsaid.id(), cue),
        () ->
            new SignedRow(
                    Sign.CUE, words.text("practise.cue.sign"), words.text("practise.quoted", cue))
                .under(words.text("practise.cue")));
  }

  private List<Node> orNothing(List<Node> found, String key) {
    return found.isEmpty()
        ? List.of(
            rows.of(
                List.of("nothing", key),
                () -> Layout.label(words.text(key), Style.SMALL, Style.MUTED)))
        : found;
  }
}

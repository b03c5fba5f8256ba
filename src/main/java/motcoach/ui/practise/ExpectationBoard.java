package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.scenario.Expectation;
import motcoach.scenario.Play;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What the customer has said and, where coaching is on, what was only hinted at. */
final class ExpectationBoard extends VBox {
  private final Words words;
  private final Play play;

  ExpectationBoard(Words words, Play play, boolean coaching) {
    this.words = words;
    this.play = play;
    getStyleClass().add(Style.GAP_L);
    getChildren().add(group("practise.said-by-customer", said()));
    if (coaching) {
      getChildren().add(group("practise.unsaid", unsaid()));
    }
  }

  private Node group(String title, List<Node> rows) {
    return new Group(words.text(title), rows);
  }

  private List<Node> said() {
    List<Node> rows = new ArrayList<>();
    for (Expectation expectation : Matters.said(play)) {
      Expectation.State state = Matters.state(play, expectation);
      rows.add(
          new SignedRow(
              Sign.of(state),
              words.text("practise.expectation." + Ids.of(state)),
              words.text(expectation.label())));
    }
    return orNothing(rows, "practise.said.nothing");
  }

  private List<Node> unsaid() {
    List<Node> rows = new ArrayList<>();
    for (Expectation expectation : Matters.unsaid(play)) {
      Matters.cue(play, expectation)
          .ifPresent(
              cue ->
                  rows.add(
                      new SignedRow(
                              Sign.CUE,
                              words.text("practise.cue.sign"),
                              words.text("practise.quoted", cue))
                          .under(words.text("practise.cue"))));
    }
    return orNothing(rows, "practise.unsaid.nothing");
  }

  private List<Node> orNothing(List<Node> rows, String key) {
    return rows.isEmpty() ? List.of(Layout.label(words.text(key), Style.SMALL, Style.MUTED)) : rows;
  }
}

package motcoach.ui.practise;

import java.util.List;
import javafx.scene.Node;
import motcoach.method.Ids;
import motcoach.scenario.Expectation;
import motcoach.scenario.Play;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What was promised, and what the customer has confirmed. */
final class ConfirmBoard {
  private final Words words;
  private final Play play;
  private final Rows rows;

  ConfirmBoard(Words words, Play play, Rows rows) {
    this.words = words;
    this.play = play;
    this.rows = rows;
  }

  List<Node> groups() {
    List<Node> promises = new PromiseRows(words, play, rows).all();
    return List.of(
        rows.group("practise.promised", promises.isEmpty() ? List.of(nothing()) : promises),
        rows.group("practise.verified", Matters.said(play).stream().map(this::row).toList()));
  }

  private Node nothing() {
    return rows.of(
        "nothing promised",
        () -> Layout.label(words.text("practise.promised.nothing"), Style.SMALL, Style.MUTED));
  }

  private Node row(Expectation expectation) {
    Expectation.State state = Matters.state(play, expectation);
    Sign sign =
        state == Expectation.State.VERIFIED
            ? Sign.DONE
            : state == Expectation.State.ANSWERED ? Sign.UNDER_WAY : Sign.OPEN;
    return rows.of(
        List.of("verified", expectation.id(), state),
        () ->
            new SignedRow(
                    sign,
                    words.text("practise.expectation." + Ids.of(state)),
                    words.text(expectation.label()))
                .under(words.text("practise.expectation." + Ids.of(state))));
  }
}

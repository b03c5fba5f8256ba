package motcoach.ui.practise;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.scenario.Expectation;
import motcoach.scenario.Play;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What was promised, and what the customer has confirmed. */
final class ConfirmBoard extends VBox {
  private final Words words;
  private final Play play;

  ConfirmBoard(Words words, Play play) {
    this.words = words;
    this.play = play;
    getStyleClass().add(Style.GAP_L);
    List<Node> promises = new PromiseRows(words, play).all();
    getChildren()
        .addAll(
            new Group(
                words.text("practise.promised"),
                promises.isEmpty()
                    ? List.of(
                        Layout.label(
                            words.text("practise.promised.nothing"), Style.SMALL, Style.MUTED))
                    : promises),
            new Group(
                words.text("practise.verified"),
                Matters.said(play).stream().map(this::row).toList()));
  }

  private Node row(Expectation expectation) {
    Expectation.State state = Matters.state(play, expectation);
    Sign sign =
        state == Expectation.State.VERIFIED
            ? Sign.DONE
            : state == Expectation.State.ANSWERED ? Sign.UNDER_WAY : Sign.OPEN;
    return new SignedRow(
            sign,
            words.text("practise.expectation." + Ids.of(state)),
            words.text(expectation.label()))
        .under(words.text("practise.expectation." + Ids.of(state)));
  }
}

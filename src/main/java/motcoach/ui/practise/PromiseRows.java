package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.scenario.Element;
import motcoach.scenario.Play;
import motcoach.scenario.Promise;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The promises of a play, each with where it stands and how much time is left. */
final class PromiseRows {
  private final Words words;
  private final Play play;
  private final Moments moments;

  PromiseRows(Words words, Play play) {
    this.words = words;
    this.play = play;
    this.moments = new Moments(words, play);
  }

  /** Those that still bind, next due first; then the kept ones; apart what no longer counts. */
  List<Node> all() {
    List<Promise> ordered = Matters.inOrder(play.promises());
    List<Node> rows = new ArrayList<>();
    ordered.stream().filter(promise -> !gone(promise)).map(this::row).forEach(rows::add);
    List<Node> past = ordered.stream().filter(PromiseRows::gone).<Node>map(this::row).toList();
    if (!past.isEmpty()) {
      VBox apart = Layout.column(Style.GAP_S, past.toArray(Node[]::new));
      if (!rows.isEmpty()) {
        apart.getStyleClass().add(PractiseStyle.NO_LONGER);
      }
      rows.add(apart);
    }
    return rows;
  }

  private static boolean gone(Promise promise) {
    return promise.state() == Promise.State.RENEGOTIATED || promise.state() == Promise.State.BROKEN;
  }

  /** What is kept needs no more words than that. */
  private static boolean kept(Promise promise) {
    return promise.state() == Promise.State.KEPT || promise.state() == Promise.State.EARLY;
  }

  private Node row(Promise promise) {
    ObservableValue<String> state = words.text("practise.promise." + Ids.of(promise.state()));
    Text label =
        play.scenario()
            .element(promise.element())
            .map(Element::label)
            .orElseGet(() -> Text.same(promise.quote()));
    SignedRow row =
        new SignedRow(Sign.of(promise.state()), state, words.text(label))
            .under(detail(promise, state));
    if (!kept(promise)) {
      row.under(words.text("practise.quoted", promise.quote()), PractiseStyle.QUOTE);
    }
    if (promise.state() == Promise.State.RENEGOTIATED) {
      row.getStyleClass().add(PractiseStyle.MUTED_ROW);
    }
    return row;
  }

  private ObservableValue<String> detail(Promise promise, ObservableValue<String> state) {
    if (promise.due() < 0) {
      return promise.open() ? words.text("practise.no-time") : state;
    }
    return promise.open()
        ? words.text("practise.promise.due", moments.at(promise.due()), moments.left(promise.due()))
        : words.text("practise.promise.was-due", moments.at(promise.due()), state);
  }
}

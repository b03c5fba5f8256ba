package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.Collections;
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
  private final Rows rows;

  PromiseRows(Words words, Play play, Rows rows) {
    this.words = words;
    this.rows = rows;
    this.play = play;
    this.moments = new Moments(words, play);
  }

  /** Those that still bind, next due first; then the kept ones; apart what no longer counts. */
  List<Node> all() {
    List<Promise> ordered = Matters.inOrder(play.promises());
    List<Node> all = new ArrayList<>();
    List<Node> past = new ArrayList<>();
    for (int at = 0; at < ordered.size(); at++) {
      Promise promise = ordered.get(at);
      // Promises may be alike to the last word; each has a row of its own all the same.
      int alike = Collections.frequency(ordered.subList(0, at), promise);
      (gone(promise) ? past : all).add(row(promise, alike));
    }
    if (!past.isEmpty()) {
      all.add(
          rows.of(
              List.of("past promises", past, all.isEmpty()), () -> apart(past, !all.isEmpty())));
    }
    return all;
  }

  private static Node apart(List<Node> past, boolean line) {
    VBox apart = Layout.column(Style.GAP_S, past.toArray(Node[]::new));
    if (line) {
      apart.getStyleClass().add(PractiseStyle.NO_LONGER);
    }
    return apart;
  }

  private static boolean gone(Promise promise) {
    return promise.state() == Promise.State.RENEGOTIATED || promise.state() == Promise.State.BROKEN;
  }

  /** What is kept needs no more words than that. */
  private static boolean kept(Promise promise) {
    return promise.state() == Promise.State.KEPT || promise.state() == Promise.State.EARLY;
  }

  private Node row(Promise promise, int alike) {
    // What is open tells how much time is left.
    int minute = promise.open() ? play.minute() : 0;
    return rows.of(List.of("promise", promise, alike, minute), () -> made(promise));
  }

  private Node made(Promise promise) {
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

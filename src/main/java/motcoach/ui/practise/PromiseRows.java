package motcoach.ui.practise;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.scenario.Element;
import motcoach.scenario.Play;
import motcoach.scenario.Promise;
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

  List<Node> all() {
    return play.promises().stream().map(this::row).toList();
  }

  private Node row(Promise promise) {
    ObservableValue<String> state = words.text("practise.promise." + Ids.of(promise.state()));
    Text label =
        play.scenario()
            .element(promise.element())
            .map(Element::label)
            .orElseGet(() -> Text.same(promise.quote()));
    return new SignedRow(Sign.of(promise.state()), state, words.text(label))
        .under(detail(promise, state))
        .under(words.text("practise.quoted", promise.quote()), PractiseStyle.QUOTE);
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

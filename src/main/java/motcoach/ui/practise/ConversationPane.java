package motcoach.ui.practise;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.expression.Reading;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.scenario.SimulatedClock;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Everything said so far, newest at the bottom and always in sight. */
final class ConversationPane extends ScrollPane {
  private final Words words;
  private final PractiseViewModel model;
  private final VBox talk = Layout.column(Style.GAP_M);
  private Optional<Bubble> latestOwn = Optional.empty();

  ConversationPane(Words words, PractiseViewModel model) {
    this.words = words;
    this.model = model;
    talk.getStyleClass().add(PractiseStyle.TALK);
    setContent(talk);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("talk-scroll");
    Named.name(this, words.text("practise.conversation"));
    setFocusTraversable(true);
    model.lines().addListener(this::changed);
    talk.heightProperty().addListener((height, before, now) -> setVvalue(getVmax()));
  }

  private void changed(ListChangeListener.Change<? extends Line> change) {
    while (change.next()) {
      if (change.wasRemoved()) {
        talk.getChildren().clear();
      }
      change.getAddedSubList().forEach(this::add);
    }
  }

  private void add(Line line) {
    talk.getChildren().add(line.note() ? event(line) : said(line));
  }

  private Node event(Line line) {
    Node note =
        Layout.label(
            words.text("practise.event", SimulatedClock.wall(line.minute()), line.words()),
            PractiseStyle.EVENT);
    HBox middle = new HBox(note);
    middle.setAlignment(Pos.CENTER);
    return middle;
  }

  private Node said(Line line) {
    Play play = model.playProperty().get();
    boolean other = !line.mine() && !play.scenario().isCustomer(line.who());
    Bubble bubble =
        new Bubble(
            words,
            line,
            line.mine() ? words.text("practise.me") : words.text(Matters.name(play, line.who())),
            line.mine() && model.help().marks(),
            other);
    if (line.mine()) {
      latestOwn.ifPresent(before -> before.open(false));
      boolean hurt = line.reading().stream().flatMap(Reading::faults).findAny().isPresent();
      bubble.open(hurt);
      latestOwn = Optional.of(bubble);
    }
    return new Spoken(bubble, line.mine());
  }
}

package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.scenario.SimulatedClock;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * Everything said so far. What is new comes into sight at the bottom; until then it stays where the
 * reader has scrolled it.
 */
final class ConversationPane extends ScrollPane {
  private static final double PAGE = 0.85;
  private static final double NEAR_THE_END = 0.001;

  private final Words words;
  private final PractiseViewModel model;
  private final VBox talk = Layout.column(Style.GAP_M);

  /** One node for each line, with the heading of its day where one begins. */
  private final List<List<Node>> shown = new ArrayList<>();

  private Optional<Bubble> latestOwn = Optional.empty();

  /** Whether the end stays in sight; not once the reader has scrolled away from it. */
  private boolean following = true;

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
    talk.heightProperty().addListener((height, before, now) -> follow());
    viewportBoundsProperty().addListener((bounds, before, now) -> follow());
    addEventFilter(ScrollEvent.SCROLL, event -> scrolled());
    addEventFilter(KeyEvent.KEY_PRESSED, event -> scrolled());
    addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> scrolled());
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> scrolled());
  }

  /** The reader may have scrolled; whether away from the end shows once it is done. */
  private void scrolled() {
    Platform.runLater(() -> following = getVvalue() >= getVmax() - NEAR_THE_END);
  }

  private void changed(ListChangeListener.Change<? extends Line> change) {
    while (change.next()) {
      for (int gone = 0; gone < change.getRemovedSize(); gone++) {
        talk.getChildren().removeAll(shown.remove(shown.size() - 1));
      }
      change.getAddedSubList().forEach(this::add);
    }
    following = true;
  }

  private void follow() {
    if (following) {
      setVvalue(getVmax());
    }
  }

  private void add(Line line) {
    List<Node> nodes = new ArrayList<>();
    int before = shown.size() - 1;
    Line last = before < 0 ? line : model.lines().get(before);
    if (day(line) != day(last)) {
      nodes.add(middle(Layout.label(moments().day(line.minute()), PractiseStyle.DAY)));
    }
    nodes.add(line.takenBack() ? takenBack(line) : line.note() ? event(line) : said(line));
    shown.add(nodes);
    talk.getChildren().addAll(nodes);
  }

  private static int day(Line line) {
    return line.minute() / SimulatedClock.DAY;
  }

  private Moments moments() {
    return new Moments(words, model.playProperty().get());
  }

  private static Node middle(Node node) {
    HBox middle = new HBox(node);
    middle.setAlignment(Pos.CENTER);
    return middle;
  }

  private Node event(Line line) {
    return middle(
        Layout.label(
            words.text("practise.event", SimulatedClock.wall(line.minute()), line.words()),
            PractiseStyle.EVENT));
  }

  private Node takenBack(Line line) {
    javafx.scene.control.Label note = Layout.label(line.words(), PractiseStyle.TAKEN_BACK);
    note.setGraphic(Icon.of(Feather.CORNER_UP_LEFT, Style.MUTED, Style.ICON_SMALL));
    return middle(note);
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
      bubble.open(true);
      latestOwn = Optional.of(bubble);
    }
    return new Spoken(bubble, line.mine());
  }

  /** Scrolls by most of what is in sight: 1 down, -1 up. */
  void page(int direction) {
    double hidden = talk.getHeight() - getViewportBounds().getHeight();
    if (hidden > 0) {
      double part = PAGE * getViewportBounds().getHeight() / hidden;
      setVvalue(Math.max(0, Math.min(getVmax(), getVvalue() + direction * part)));
      scrolled();
    }
  }

  /** To the first line, with the keyboard on the conversation. */
  void readFromTheStart() {
    following = false;
    setVvalue(0);
    requestFocus();
  }
}

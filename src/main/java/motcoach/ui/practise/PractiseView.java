package motcoach.ui.practise;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import motcoach.scenario.Play;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Gradually;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The conversation screen: customer, talk, what matters; nothing else until it is paused. */
public final class PractiseView implements Screen {
  private final Words words;
  private final PractiseViewModel model;
  private final StackPane root = new StackPane();
  private final Gradually steps = new Gradually();
  private final TopStrip strip;
  private Optional<TalkPage> talk = Optional.empty();

  /**
   * @param open opens the talk; called once there is a page to show it on
   */
  public PractiseView(Words words, PractiseViewModel model, Runnable open) {
    this.words = words;
    this.model = model;
    strip = new TopStrip(words, model, () -> talk.ifPresent(TalkPage::openBriefing));
    root.getStyleClass().add(PractiseStyle.SCREEN);
    List.of(root, strip).forEach(this::dress);
    model.phaseProperty().addListener((property, before, now) -> show(now));
    root.getChildren().setAll(opening());
    steps.then(this::make).then(open);
  }

  private void dress(Parent part) {
    part.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/practise.css")).toExternalForm());
    part.addEventFilter(KeyEvent.KEY_PRESSED, key -> talk.ifPresent(page -> page.shortcut(key)));
  }

  /** Unseen beside the word that says it is being opened, so that it is dressed while empty. */
  private void make() {
    TalkPage page = new TalkPage(words, model, root, strip);
    talk = Optional.of(page);
    root.getChildren().addAll(page.nodes());
  }

  private void show(Phase phase) {
    switch (phase) {
      case TALKING, OVER -> root.getChildren().setAll(talk.orElseThrow().nodes());
      case OPENING -> {}
      case GONE -> root.getChildren().setAll(gone());
      case FAILED -> root.getChildren().setAll(failed());
    }
  }

  private Node opening() {
    return Layout.page(new Busy(words.text("practise.opening")));
  }

  private Node gone() {
    return Layout.page(
        new EmptyState(
                Feather.PACKAGE, words.text("practise.gone"), words.text("practise.gone.about"))
            .offering(words.text("practise.home"), model::leave));
  }

  private Node failed() {
    EmptyState away =
        new EmptyState(
                Feather.ALERT_CIRCLE,
                words.text("practise.failed"),
                words.text("practise.failed.about"))
            .offering(words.text("practise.home"), model::leave);
    return Layout.page(Notice.failure(words, model.failureProperty().get()), away);
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return words.follow(
        () -> {
          Play play = model.playProperty().get();
          return play == null ? words.say("practise.screen") : words.in(play.scenario().title());
        },
        model.playProperty());
  }

  @Override
  public Optional<Node> bar() {
    return Optional.of(strip);
  }

  @Override
  public boolean focused() {
    return true;
  }

  @Override
  public void arrived() {
    talk.ifPresent(page -> page.settle(true));
  }

  @Override
  public void left() {
    steps.stop();
    talk.ifPresent(TalkPage::stop);
    model.left();
  }
}

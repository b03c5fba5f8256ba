package motcoach.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import motcoach.progress.Learner;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import motcoach.ui.lock.IdleWatch;
import motcoach.ui.lock.LockView;
import motcoach.ui.lock.LockViewModel;
import motcoach.ui.lock.Shown;
import motcoach.ui.shell.FrameViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages, or instead of them what asks who is there. Hidden pages are taken out of the window,
 * so that neither keys nor a screen reader find them, and come back as they were.
 */
final class Doors implements LockViewModel.Door {
  private static final Logger LOG = LoggerFactory.getLogger(Doors.class);
  private static final Duration LOOK_EVERY = Duration.seconds(2);

  private final Ports ports;
  private final Words words;
  private final Theme theme;
  private final Tasks tasks;
  private final FrameViewModel model;
  private final Parent pages;
  private final LockViewModel lock;
  private final LockView view;
  private final IdleWatch idle;
  private final Timeline looking;
  private final StackPane root;
  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(this, "closed", false);
  private Optional<UUID> inside = Optional.empty();
  private Node focused;

  Doors(Ports ports, Words words, Theme theme, Tasks tasks, FrameViewModel model, Parent pages) {
    this.ports = ports;
    this.words = words;
    this.theme = theme;
    this.tasks = tasks;
    this.model = model;
    this.pages = pages;
    this.root = new StackPane(pages);
    root.getStyleClass().add(Style.FRAME);
    this.lock =
        new LockViewModel(ports.learners(), ports.custody().pins(), tasks, ports.clock(), this);
    this.view = new LockView(lock, words);
    this.idle = new IdleWatch(ports.clock(), model.idleMinutesProperty()::get, this::lock);
    this.looking = new Timeline(new KeyFrame(LOOK_EVERY, tick -> idle.check()));
    looking.setCycleCount(Timeline.INDEFINITE);
    lock.shownProperty().addListener((changed, before, now) -> cover(now));
    model.guardedBy(this::lock, lock::choosePerson, this::begin);
    model.visitProperty().addListener((went, before, now) -> meet());
  }

  Parent root() {
    return root;
  }

  /** Whether the pages are hidden. */
  ReadOnlyBooleanProperty closedProperty() {
    return closed.getReadOnlyProperty();
  }

  /** Asks who is there, where that is a question. */
  void begin() {
    inside = Optional.empty();
    lock.begin();
  }

  /** Hides everything; nothing happens where there is nobody to come back, or it is hidden. */
  void lock() {
    if (inside.isPresent() && !closed.get()) {
      ports.voice().stop();
      lock.lock();
    }
  }

  /** From now on the time without a key or a click is watched. */
  void watch(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, touched -> idle.touched());
    model.idleMinutesProperty().addListener((changed, before, now) -> look(now.intValue() > 0));
    look(model.idleMinutesProperty().get() > 0);
  }

  /** No clock ticks where nobody asked for a lock. */
  private void look(boolean on) {
    idle.touched();
    if (on) {
      looking.play();
    } else {
      looking.stop();
    }
  }

  void close() {
    looking.stop();
  }

  private void cover(Shown now) {
    boolean close = !(now instanceof Shown.Nothing);
    if (close == closed.get()) {
      return;
    }
    if (close) {
      focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
      List.copyOf(Window.getWindows()).stream()
          .filter(PopupWindow.class::isInstance)
          .forEach(Window::hide);
      root.getChildren().setAll(view.node());
      closed.set(true);
      view.takeFocus();
    } else {
      root.getChildren().setAll(pages);
      closed.set(false);
      pages.applyCss();
      if (focused != null && focused.getScene() != null) {
        focused.requestFocus();
      }
    }
  }

  @Override
  public void open(Learner who) {
    if (inside.equals(Optional.of(who.id()))) {
      lock.clear();
      return;
    }
    Locale read = words.language().locale();
    tasks.run(
        () -> {
          ports.learners().makeCurrent(who.id());
          return Choices.read(ports.settings(), read);
        },
        chosen -> {
          welcome(who, chosen);
          enter(new Place.Home());
        },
        lock::failed);
  }

  @Override
  public void back() {
    lock.clear();
  }

  @Override
  public void add() {
    boolean others = inside.isPresent() || lock.shownProperty().get() instanceof Shown.Who;
    tasks.run(
        () -> {
          ports.learners().makeNobodyCurrent();
          return others;
        },
        done -> {
          inside = Optional.empty();
          model.addingProperty().set(others);
          model.learnerProperty().set("");
          enter(new Place.Start());
        },
        lock::failed);
  }

  /** To a page of somebody else; nothing is drawn in between, so theirs is the first that shows. */
  private void enter(Place place) {
    focused = null;
    lock.clear();
    model.go(place);
  }

  private void welcome(Learner who, Choices chosen) {
    inside = Optional.of(who.id());
    model.addingProperty().set(false);
    model.learnerProperty().set(who.name());
    model.idleMinutesProperty().set(chosen.idleMinutes());
    chosen.show(words, theme);
  }

  private record Met(Optional<Learner> who, Choices chosen) {}

  /** Whoever has just told who they are is there from now on. */
  private void meet() {
    Locale read = words.language().locale();
    tasks.run(
        () -> new Met(ports.learners().current(), Choices.read(ports.settings(), read)),
        met ->
            met.who()
                .ifPresent(
                    who -> {
                      model.learnerProperty().set(who.name());
                      if (!inside.equals(Optional.of(who.id()))) {
                        welcome(who, met.chosen());
                      }
                    }),
        // The screen that is shown reads from the same place and tells what is wrong.
        why -> LOG.warn("Learner not read: {}", why.getClass().getName()));
  }
}

package motcoach.ui.shell;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.method.Language;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;

/** Where the window is, and the two switches that are there on every screen. */
public final class FrameViewModel implements Navigator {

  /** Going somewhere; going again to the same place is another visit with fresh content. */
  public record Visit(Place place, int number) {}

  private static final int TEXT_STEP = 25;

  private final Words words;
  private final Theme theme;
  private final ReadOnlyObjectWrapper<Visit> visit = new ReadOnlyObjectWrapper<>(this, "visit");
  private final StringProperty learner = new SimpleStringProperty(this, "learner", "");
  private final IntegerProperty idleMinutes = new SimpleIntegerProperty(this, "idleMinutes");
  private final BooleanProperty adding = new SimpleBooleanProperty(this, "adding");
  private Optional<Place> before = Optional.empty();
  private Runnable lock = () -> {};
  private Runnable choosePerson = () -> {};
  private Runnable begin = () -> {};
  private int visits;

  public FrameViewModel(Words words, Theme theme) {
    this.words = words;
    this.theme = theme;
  }

  @Override
  public void go(Place place) {
    if (visits > 0 && visit.get().place().getClass() != place.getClass()) {
      before = returnable(visit.get().place());
    }
    visits++;
    visit.set(new Visit(place, visits));
  }

  /** Null until the first {@link #go}. */
  public ReadOnlyObjectProperty<Visit> visitProperty() {
    return visit.getReadOnlyProperty();
  }

  /** The other kind of page that was shown before this one; empty where there is no way back. */
  public Optional<Place> before() {
    return before;
  }

  /** Going back must not begin anything anew. */
  private static Optional<Place> returnable(Place place) {
    return place instanceof Place.Start || place instanceof Place.Begin
        ? Optional.empty()
        : Optional.of(place);
  }

  /** Name of who practises, empty before the first start. */
  public StringProperty learnerProperty() {
    return learner;
  }

  /** Minutes without a key or a click until the window locks; 0: never. */
  public IntegerProperty idleMinutesProperty() {
    return idleMinutes;
  }

  /** Whether somebody new is asked who they are, while others are known here. */
  public BooleanProperty addingProperty() {
    return adding;
  }

  /** What stands before the pages. */
  public void guardedBy(Runnable locking, Runnable choosing, Runnable beginning) {
    lock = locking;
    choosePerson = choosing;
    begin = beginning;
  }

  /** Hides everything until who practises comes back. */
  public void lock() {
    lock.run();
  }

  /** Asks as at the start who is there. */
  public void begin() {
    begin.run();
  }

  /** Asks who practises. */
  public void choosePerson() {
    choosePerson.run();
  }

  public void switchLanguage() {
    words.use(words.language() == Language.ZH ? Language.EN : Language.ZH);
  }

  public void switchTheme() {
    theme.flip();
  }

  /**
   * Larger text, or smaller, within what can be chosen.
   *
   * @param steps of a quarter of the ordinary size
   */
  public void resizeText(int steps) {
    int percent = theme.textPercentProperty().get() + steps * TEXT_STEP;
    theme
        .textPercentProperty()
        .set(Math.max(Theme.SMALLEST_TEXT, Math.min(Theme.LARGEST_TEXT, percent)));
  }
}

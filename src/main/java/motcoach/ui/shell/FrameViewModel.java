package motcoach.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

  private final Words words;
  private final Theme theme;
  private final ReadOnlyObjectWrapper<Visit> visit = new ReadOnlyObjectWrapper<>(this, "visit");
  private final StringProperty learner = new SimpleStringProperty(this, "learner", "");
  private int visits;

  public FrameViewModel(Words words, Theme theme) {
    this.words = words;
    this.theme = theme;
  }

  @Override
  public void go(Place place) {
    visits++;
    visit.set(new Visit(place, visits));
  }

  /** Null until the first {@link #go}. */
  public ReadOnlyObjectProperty<Visit> visitProperty() {
    return visit.getReadOnlyProperty();
  }

  /** Name of who practises, empty before the first start. */
  public StringProperty learnerProperty() {
    return learner;
  }

  public void switchLanguage() {
    words.use(words.language() == Language.ZH ? Language.EN : Language.ZH);
  }

  public void switchTheme() {
    theme.flip();
  }
}

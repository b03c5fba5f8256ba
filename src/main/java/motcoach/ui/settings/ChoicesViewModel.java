package motcoach.ui.settings;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import motcoach.method.Language;
import motcoach.progress.Choice;
import motcoach.progress.Settings;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;

/** Choices that show at once and are kept as they are made. */
public final class ChoicesViewModel {
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
  private final ObjectProperty<Theme.Scheme> scheme = new SimpleObjectProperty<>(this, "scheme");
  private final ObjectProperty<Integer> theirPercent;
  private final ObjectProperty<Integer> textPercent =
      new SimpleObjectProperty<>(this, "textPercent");
  private final ObjectProperty<Boolean> theirMotion;
  private final ObjectProperty<Boolean> reducedMotion =
      new SimpleObjectProperty<>(this, "reducedMotion");
  private final ChangeListener<Language> followLanguage =
      (changed, before, now) -> language.set(now);
  private final ObjectProperty<Optional<Exception>> failure =
      new SimpleObjectProperty<>(this, "failure", Optional.empty());
  private final Chosen<Optional<Language>> practiseLanguage;
  private final Chosen<Boolean> liveMarks;
  private final Chosen<Boolean> readAloud;
  private final Chosen<Boolean> sounds;
  private final Chosen<Integer> weeklyGoal;
  private final Chosen<Integer> idleMinutes;

  /**
   * @param watched follows the minutes until the window locks
   */
  ChoicesViewModel(
      Settings settings, Words words, Theme theme, Tasks tasks, IntegerProperty watched) {
    // Bound in both directions, which holds only weakly: the theme outlives every visit here.
    scheme.bindBidirectional(theme.schemeProperty());
    theirPercent = theme.textPercentProperty().asObject();
    textPercent.bindBidirectional(theirPercent);
    theirMotion = theme.reducedMotionProperty().asObject();
    reducedMotion.bindBidirectional(theirMotion);
    language.set(words.language());
    language.addListener((changed, before, now) -> words.use(now));
    words.languageProperty().addListener(new WeakChangeListener<>(followLanguage));
    practiseLanguage = new Chosen<>(Choice.PRACTISE_LANGUAGE, settings, tasks, failure::set);
    liveMarks = new Chosen<>(Choice.LIVE_MARKS, settings, tasks, failure::set);
    readAloud = new Chosen<>(Choice.READ_ALOUD, settings, tasks, failure::set);
    sounds = new Chosen<>(Choice.SOUNDS, settings, tasks, failure::set);
    weeklyGoal = new Chosen<>(Choice.WEEKLY_GOAL, settings, tasks, failure::set);
    idleMinutes = new Chosen<>(Choice.IDLE_MINUTES, settings, tasks, failure::set);
    idleMinutes.property().addListener((changed, before, now) -> watched.set(now));
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public ObjectProperty<Theme.Scheme> schemeProperty() {
    return scheme;
  }

  public ObjectProperty<Integer> textPercentProperty() {
    return textPercent;
  }

  public ObjectProperty<Boolean> reducedMotionProperty() {
    return reducedMotion;
  }

  /** Empty: that of the program. */
  public ObjectProperty<Optional<Language>> practiseLanguageProperty() {
    return practiseLanguage.property();
  }

  public ObjectProperty<Boolean> liveMarksProperty() {
    return liveMarks.property();
  }

  public ObjectProperty<Boolean> readAloudProperty() {
    return readAloud.property();
  }

  public ObjectProperty<Boolean> soundsProperty() {
    return sounds.property();
  }

  /** Days of practice a week. */
  public ObjectProperty<Integer> weeklyGoalProperty() {
    return weeklyGoal.property();
  }

  /** 0: the window never locks on its own. */
  public ObjectProperty<Integer> idleMinutesProperty() {
    return idleMinutes.property();
  }

  /** What could not be read or kept. */
  public ObjectProperty<Optional<Exception>> failureProperty() {
    return failure;
  }
}

package motcoach.ui.settings;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;

/** Choices that show at once; the name is kept when asked to. */
public final class SettingsViewModel {

  /** What became of the last change of name. */
  public sealed interface NameState {
    record Unchanged() implements NameState {}

    record Kept() implements NameState {}

    record Missing() implements NameState {}

    record Failed(Exception why) implements NameState {}
  }

  private final Learners learners;
  private final Tasks tasks;
  private final StringProperty learnerShown;
  private final String dataFolder;

  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
  private final ObjectProperty<Theme.Scheme> scheme = new SimpleObjectProperty<>(this, "scheme");
  private final ObjectProperty<Integer> theirPercent;
  private final ObjectProperty<Integer> textPercent =
      new SimpleObjectProperty<>(this, "textPercent");
  private final ChangeListener<Language> followLanguage =
      (changed, before, now) -> language.set(now);
  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final ObjectProperty<NameState> nameState =
      new SimpleObjectProperty<>(this, "nameState", new NameState.Unchanged());

  /**
   * @param learnerShown follows a changed name
   * @param dataFolder where this workstation keeps its data, for reading
   */
  public SettingsViewModel(
      Learners learners,
      Words words,
      Theme theme,
      Tasks tasks,
      StringProperty learnerShown,
      String dataFolder) {
    this.learners = learners;
    this.tasks = tasks;
    this.learnerShown = learnerShown;
    this.dataFolder = dataFolder;
    // Bound in both directions, which holds only weakly: the theme outlives every visit here.
    scheme.bindBidirectional(theme.schemeProperty());
    theirPercent = theme.textPercentProperty().asObject();
    textPercent.bindBidirectional(theirPercent);
    language.set(words.language());
    language.addListener((changed, before, now) -> words.use(now));
    words.languageProperty().addListener(new WeakChangeListener<>(followLanguage));
    name.addListener((changed, before, now) -> nameState.set(new NameState.Unchanged()));
    tasks.run(learners::current, this::loaded, this::failed);
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

  public StringProperty nameProperty() {
    return name;
  }

  public ObjectProperty<NameState> nameStateProperty() {
    return nameState;
  }

  public String dataFolder() {
    return dataFolder;
  }

  /** Keeps the name as it stands. */
  public void keepName() {
    String clean = Learner.cleanName(name.get());
    if (clean.isEmpty()) {
      nameState.set(new NameState.Missing());
      return;
    }
    tasks.run(
        () -> rename(clean),
        kept -> {
          learnerShown.set(clean);
          nameState.set(new NameState.Kept());
        },
        this::failed);
  }

  private Optional<Learner> rename(String clean) {
    Optional<Learner> renamed =
        learners
            .current()
            .map(who -> new Learner(who.id(), clean, who.language(), who.purpose(), who.since()));
    renamed.ifPresent(learners::change);
    return renamed;
  }

  private void loaded(Optional<Learner> learner) {
    name.set(learner.map(Learner::name).orElse(""));
    nameState.set(new NameState.Unchanged());
  }

  private void failed(Exception why) {
    nameState.set(new NameState.Failed(why));
  }
}

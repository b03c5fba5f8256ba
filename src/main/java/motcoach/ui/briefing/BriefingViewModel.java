package motcoach.ui.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Library;
import motcoach.progress.Settings;
import motcoach.scenario.Criterion;
import motcoach.scenario.Mode;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;

/** A scenario before it begins: in which mode and language, and then off. */
public final class BriefingViewModel {
  private static final String LAST_MODE = "practise-mode";

  private final Library.Entry entry;
  private final Settings settings;
  private final Tasks tasks;
  private final LongSupplier seeds;
  private final Navigator navigator;
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.GUIDED);
  private final ObjectProperty<Language> language;

  /**
   * @param language in which the customer speaks unless another is chosen
   * @param seeds a fresh seed for each talk
   */
  public BriefingViewModel(
      Library.Entry entry,
      Language language,
      Settings settings,
      Tasks tasks,
      LongSupplier seeds,
      Navigator navigator) {
    this.entry = entry;
    this.settings = settings;
    this.tasks = tasks;
    this.seeds = seeds;
    this.navigator = navigator;
    this.language = new SimpleObjectProperty<>(language);
    tasks.run(
        () -> settings.get(LAST_MODE).flatMap(id -> Ids.find(Mode.class, id)),
        last -> last.ifPresent(mode::set),
        // Without the last choice the first one stands; the talk itself will tell what is wrong.
        failure -> mode.set(Mode.GUIDED));
  }

  public Scenario scenario() {
    return entry.scenario();
  }

  /** What is scored, by stage, in the author's order. Stages without criteria are left out. */
  public Map<Stage, List<Criterion>> scored() {
    Map<Stage, List<Criterion>> scored = new EnumMap<>(Stage.class);
    for (Criterion criterion : scenario().criteria()) {
      scored.computeIfAbsent(criterion.stage(), stage -> new ArrayList<>()).add(criterion);
    }
    return scored;
  }

  public ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  /** In which the customer speaks and the trainee answers. */
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** Off to the talk; the mode is offered again next time. */
  public void start() {
    Mode chosen = mode.get();
    Place begin =
        new Place.Begin(
            entry.packId(), scenario().id(), new Setup(chosen, language.get(), seeds.getAsLong()));
    tasks.<Void>run(
        () -> {
          settings.put(LAST_MODE, Ids.of(chosen));
          return null;
        },
        done -> navigator.go(begin),
        failure -> navigator.go(begin));
  }

  public void home() {
    navigator.go(new Place.Home());
  }
}

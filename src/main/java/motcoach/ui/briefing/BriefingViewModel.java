package motcoach.ui.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Library;
import motcoach.progress.Played;
import motcoach.scenario.Criterion;
import motcoach.scenario.Mode;
import motcoach.scenario.Plays;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;

/** A scenario before it begins: in which mode and language, and then off. */
public final class BriefingViewModel {
  private final Library.Entry entry;
  private final Ports ports;
  private final Tasks tasks;
  private final Navigator navigator;
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.GUIDED);
  private final ObjectProperty<Language> language;
  private final ReadOnlyObjectWrapper<Optional<Played>> played =
      new ReadOnlyObjectWrapper<>(this, "played", Optional.empty());

  /**
   * What a briefing stands on.
   *
   * @param seeds a fresh seed for each talk
   * @param plays gets ready to hear own words while the briefing is read
   * @param aside where it does so; nothing waits for it
   */
  public record Ports(BriefingReader reader, LongSupplier seeds, Plays plays, Executor aside) {}

  /**
   * @param language in which the customer speaks unless another is chosen, here or in the settings
   */
  public BriefingViewModel(
      Library.Entry entry, Language language, Ports ports, Tasks tasks, Navigator navigator) {
    this.entry = entry;
    this.ports = ports;
    this.tasks = tasks;
    this.navigator = navigator;
    this.language = new SimpleObjectProperty<>(language);
    tasks.run(
        () -> ports.reader.read(entry),
        this::show,
        // Without the last choice the first one stands; the talk itself will tell what is wrong.
        failure -> mode.set(Mode.GUIDED));
  }

  private void show(BriefingReader.Known known) {
    known.mode().ifPresent(mode::set);
    known.language().ifPresent(language::set);
    played.set(known.played());
    prepare(language.get());
    language.addListener((changed, before, now) -> prepare(now));
  }

  /** What goes wrong here goes wrong again in the turn that needs it, and is told there. */
  private void prepare(Language chosen) {
    ports.aside.execute(() -> ports.plays.prepare(scenario(), chosen));
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
            entry.packId(),
            scenario().id(),
            new Setup(chosen, language.get(), ports.seeds.getAsLong()));
    tasks.<Void>run(
        () -> {
          ports.reader.keep(chosen);
          return null;
        },
        done -> navigator.go(begin),
        failure -> navigator.go(begin));
  }

  /** The own history with this scenario; empty when it was never begun. */
  ReadOnlyObjectProperty<Optional<Played>> playedProperty() {
    return played.getReadOnlyProperty();
  }

  /** Back to a talk that was left open. */
  public void resume(UUID attempt) {
    navigator.go(new Place.Resume(attempt));
  }
}

package motcoach.ui.debrief;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Ids;
import motcoach.method.Stage;
import motcoach.progress.Settings;
import motcoach.scenario.Debrief;

/** Keeps what a trainee writes in a debrief. Every method touches the store: background only. */
final class Notebook {
  private static final String SHOWN = "shown";

  private final Settings settings;
  private final String prefix;

  Notebook(Settings settings, UUID attempt) {
    this.settings = settings;
    this.prefix = "debrief-" + attempt + "-";
  }

  /** The own view as it stood when the result was revealed; empty before that. */
  Optional<OwnView> ownView() {
    return settings.get(prefix + SHOWN).map(shown -> read());
  }

  private OwnView read() {
    Map<Stage, Debrief.BandOfStage> predicted = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      settings
          .get(prefix + stage.id())
          .flatMap(id -> Ids.find(Debrief.BandOfStage.class, id))
          .ifPresent(band -> predicted.put(stage, band));
    }
    return new OwnView(text("wanted"), text("best"), text("change"), predicted);
  }

  private String text(String what) {
    return settings.get(prefix + what).orElse("");
  }

  /** Keeps the own view and that the result has been seen. */
  void keep(OwnView view) {
    put("wanted", view.wanted());
    put("best", view.best());
    put("change", view.change());
    view.predicted().forEach((stage, band) -> put(stage.id(), Ids.of(band)));
    put(SHOWN, "yes");
  }

  private void put(String what, String value) {
    if (!value.isBlank()) {
      settings.put(prefix + what, value);
    }
  }

  /** The if–then plan: when it happens, and what to do then. */
  record Plan(String when, String then) {
    boolean whole() {
      return !when.isBlank() && !then.isBlank();
    }
  }

  Plan plan() {
    return new Plan(text("plan-when"), text("plan-then"));
  }

  void keep(Plan plan) {
    settings.put(prefix + "plan-when", plan.when());
    settings.put(prefix + "plan-then", plan.then());
  }
}

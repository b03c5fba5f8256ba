package motcoach.progress.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import motcoach.method.Ids;
import motcoach.method.Stage;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Notes;
import motcoach.scenario.Debrief;

/** Keeps what a trainee writes in one debrief. Every method touches the store: background only. */
public final class Notebook {
  private static final String SHOWN = "shown";
  private static final String DRILLS = "drills";
  private static final String SURE = "sure-";

  private final Notes notes;
  private final UUID attempt;

  public Notebook(Notes notes, UUID attempt) {
    this.notes = notes;
    this.attempt = attempt;
  }

  /** Whether the result has been revealed. */
  public boolean shown() {
    return notes.get(attempt, SHOWN).isPresent();
  }

  /** The own view as it was last kept. */
  public OwnView ownView() {
    Map<Stage, Guess> guesses = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      Ids.find(Debrief.BandOfStage.class, text(stage.id()))
          .ifPresent(
              band ->
                  guesses.put(
                      stage, new Guess(band, Ids.find(Sureness.class, text(SURE + stage.id())))));
    }
    return new OwnView(text("wanted"), text("best"), text("change"), guesses);
  }

  private String text(String key) {
    return notes.get(attempt, key).orElse("");
  }

  public void keep(OwnView view) {
    put("wanted", view.wanted());
    put("best", view.best());
    put("change", view.change());
    for (Stage stage : Stage.values()) {
      Optional<Guess> guess = Optional.ofNullable(view.guesses().get(stage));
      put(stage.id(), guess.map(g -> Ids.of(g.band())).orElse(""));
      put(SURE + stage.id(), guess.flatMap(Guess::sure).map(Ids::of).orElse(""));
    }
  }

  /** Keeps that the result has been seen. */
  public void reveal() {
    put(SHOWN, "yes");
  }

  /** What was never written leaves no trace; what was emptied is kept as empty. */
  private void put(String key, String words) {
    if (!notes.get(attempt, key).orElse("").equals(words)) {
      notes.put(attempt, key, words);
    }
  }

  public Plan plan() {
    return new Plan(text("plan-when"), text("plan-then"));
  }

  public void keep(Plan plan) {
    put("plan-when", plan.when());
    put("plan-then", plan.then());
  }

  /** What the trainee wants to tell or ask a trainer. */
  public String trainerNote() {
    return text("trainer-note");
  }

  public void keepTrainerNote(String words) {
    put("trainer-note", words);
  }

  /** The exercises this talk queued that are still there. */
  public List<DrillLibrary.Entry> drills(DrillLibrary library) {
    List<DrillLibrary.Entry> found = new ArrayList<>();
    for (String line : text(DRILLS).lines().toList()) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        library.find(line.substring(0, tab), line.substring(tab + 1)).ifPresent(found::add);
      }
    }
    return found;
  }

  public void keepDrills(List<DrillLibrary.Entry> queued) {
    put(
        DRILLS,
        queued.stream()
            .map(entry -> entry.packId() + '\t' + entry.item().id())
            .collect(Collectors.joining("\n")));
  }
}

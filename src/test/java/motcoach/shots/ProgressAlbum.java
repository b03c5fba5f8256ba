package motcoach.shots;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.VBox;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Sketch;
import motcoach.scenario.Mode;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Place;

/** Progress before the first talk, after eight, and after five thousand. */
final class ProgressAlbum implements Album {
  private static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");
  private static final int MANY = 5000;

  @Override
  public void walk(Darkroom room) {
    Learner learner = room.know(room.language() == Language.ZH ? "林月" : "Lin Yue");
    room.go(new Place.Progress());
    room.snap("progress-empty");
    few(room, learner);
    room.go(new Place.Progress());
    room.snap("progress");
    room.with(".family-table", VBox.class, table -> open((LinkCard) table.getChildren().get(0)));
    room.snapAt("progress-open", ".page", 0.14);
    for (int part = 1; part <= 3; part++) {
      room.snapAt("progress-part-" + part, ".page", 0.25 + 0.25 * part);
    }
    many(room, learner);
    room.go(new Place.Progress());
    room.snap("progress-full");
    room.snapAt("progress-full-part", ".page", 0.6);
  }

  private static void open(LinkCard row) {
    row.executeAccessibleAction(javafx.scene.AccessibleAction.FIRE);
  }

  private static void few(Darkroom room, Learner learner) {
    Sketch sketch = new Sketch(learner.id(), room.language(), 3);
    List<Library.Entry> entries = room.ports.library().entries();
    List<UUID> kept = new ArrayList<>();
    double[] skills = {0.45, 0.55, 0.6, 0.75, 0.8, 0.92, 0.9, 0.95};
    int[] scenarios = {1, 0, 1, 2, 2, 3, 4, 5};
    for (int n = 0; n < skills.length; n++) {
      Optional<UUID> origin = n == 4 ? Optional.of(kept.get(3)) : Optional.empty();
      Instant end = NOW.minus(Duration.ofHours(60L * (skills.length - n)));
      Mode mode = n < 2 ? Mode.GUIDED : Mode.PRACTICE;
      kept.add(keep(room, sketch.talk(entries.get(scenarios[n]), mode, end, skills[n], origin)));
    }
  }

  private static void many(Darkroom room, Learner learner) {
    Sketch sketch = new Sketch(learner.id(), room.language(), 4);
    List<Library.Entry> entries = room.ports.library().entries();
    for (int n = 0; n < MANY; n++) {
      Instant end = NOW.minus(Duration.ofHours(4L * (MANY - n)));
      double skill = 0.5 + 0.45 * n / MANY;
      keep(
          room,
          sketch.talk(entries.get(n % entries.size()), Mode.TEST, end, skill, Optional.empty()));
    }
  }

  private static UUID keep(Darkroom room, Sketch.Drawn drawn) {
    room.journal.begin(drawn.attempt());
    room.journal.finish(drawn.attempt().id(), drawn.result(), drawn.showing());
    return drawn.attempt().id();
  }
}

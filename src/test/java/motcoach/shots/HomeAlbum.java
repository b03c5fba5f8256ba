package motcoach.shots;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Attempt;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsals;
import motcoach.progress.Showings;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Place;

/** Home when nothing was done yet and when much was. */
final class HomeAlbum implements Album {
  @Override
  public void walk(Darkroom room) {
    Learner learner = room.know(room.language() == Language.ZH ? "林月" : "Lin Yue");
    room.go(new Place.Home());
    room.snap("home-empty");
    past(room, learner, "2026-11-02T08:03:00Z", 31, List.of(-50, -62, -70, -58, -80, -74));
    past(room, learner, "2026-11-22T16:45:00Z", 52, List.of(-50, -58, -34, -20, -28, -6, 2));
    past(room, learner, "2026-11-23T09:12:00Z", 78, List.of(-50, -42, -20, -26, 4, 30, 34, 46));
    open(room, learner);
    room.go(new Place.Home());
    room.snap("home");
    room.snapSmall("home");
    room.snapLarge("home");
  }

  private static void past(
      Darkroom room, Learner learner, String when, int total, List<Integer> emotion) {
    Library.Entry entry = room.ports.library().find("service-basics", "s-02-parcel").orElseThrow();
    UUID id = UUID.randomUUID();
    room.journal.begin(
        new Attempt(
            id,
            learner.id(),
            entry.packId(),
            entry.packVersion(),
            entry.packHash(),
            entry.scenario().id(),
            new Setup(Mode.PRACTICE, room.language(), 1),
            Instant.parse(when),
            Optional.empty(),
            0,
            Optional.empty()));
    room.journal.finish(
        id,
        new Attempt.Result(Instant.parse(when), Optional.empty(), total, total > 60, emotion),
        Showings.nothing());
  }

  private static void open(Darkroom room, Learner learner) {
    Rehearsals rehearsals =
        new Rehearsals(
            room.journal,
            room.ports.library(),
            room.ports.plays(),
            room.ports.clock(),
            room.ports.ids());
    Library.Entry entry = room.ports.library().find("service-basics", "s-02-parcel").orElseThrow();
    rehearsals
        .begin(learner, entry, new Setup(Mode.GUIDED, room.language(), 1))
        .take(
            new Input.Said(
                room.language() == Language.ZH
                    ? "让您打了三次电话，实在抱歉。"
                    : "I am sorry you had to call three times."));
  }
}

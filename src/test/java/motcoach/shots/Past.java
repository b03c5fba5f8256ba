package motcoach.shots;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Family;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Advice;
import motcoach.progress.Attempt;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Plan;
import motcoach.progress.Rehearsals;
import motcoach.progress.Showing;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;

/** A trainee who has practised for some weeks. */
final class Past {
  private final Darkroom room;
  private final Learner learner;

  Past(Darkroom room, Learner learner) {
    this.room = room;
    this.learner = learner;
  }

  /** Some talks done, one said again, one left open, one plan made, things due, one next step. */
  void full() {
    UUID planned =
        talk("s-02-parcel", "2026-11-02T08:03:00Z", Optional.empty(), 31, -50, -62, -58, -80, -74);
    boolean chinese = room.language() == Language.ZH;
    room.notes.put(planned, Plan.WHEN, chinese ? "客户叹气" : "a caller sighs");
    room.notes.put(
        planned, Plan.THEN, chinese ? "先把记录复述一遍，再提问" : "sum up the record before I ask anything");
    UUID first =
        talk("s-05-third-visit", "2026-11-19T16:45:00Z", Optional.empty(), 52, -60, -58, -34, -20);
    talk("s-05-third-visit", "2026-11-19T16:58:00Z", Optional.of(first), 71, -60, -40, -10, 8);
    talk("s-02-parcel", "2026-11-22T16:45:00Z", Optional.empty(), 66, -50, -34, -20, -28, -6, 2);
    talk("s-01-table-six", "2026-11-23T09:12:00Z", Optional.empty(), 78, -20, 4, 30, 34, 46);
    open("s-02-parcel");
    room.advice.say(
        new Advice.NextStep(Family.EXPLORE, 3, 5, entry("s-03-late-checkin")),
        new Advice.Due(4, List.of(entry("s-05-third-visit"))));
  }

  private Library.Entry entry(String scenario) {
    return room.ports.library().find("service-basics", scenario).orElseThrow();
  }

  private UUID talk(
      String scenario, String when, Optional<UUID> origin, int total, Integer... emotion) {
    Library.Entry entry = entry(scenario);
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
            origin.map(of -> new Attempt.Origin(of, 4)),
            0,
            Optional.empty()));
    Showing showing =
        new Showing(
            List.of(),
            Map.of(
                Stage.EXPLORE, total, Stage.PROPOSE, Math.min(100, total + 14), Stage.ACT, total),
            Map.of(),
            new Showing.Tone(70, 5, 3, 0),
            9,
            1,
            Duration.ofMinutes(11));
    room.journal.finish(
        id,
        new Attempt.Result(
            Instant.parse(when), Optional.of("end"), total, total > 60, List.of(emotion)),
        showing);
    return id;
  }

  private void open(String scenario) {
    new Rehearsals(
            room.journal,
            room.ports.library(),
            room.ports.plays(),
            room.ports.clock(),
            room.ports.ids())
        .begin(learner, entry(scenario), new Setup(Mode.GUIDED, room.language(), 1))
        .take(
            new Input.Said(
                room.language() == Language.ZH
                    ? "让您打了三次电话，实在抱歉。"
                    : "I am sorry you had to call three times."));
  }
}

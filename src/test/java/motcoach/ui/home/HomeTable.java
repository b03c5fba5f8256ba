package motcoach.ui.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Advice;
import motcoach.progress.Attempt;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.MemoryDiary;
import motcoach.progress.MemoryJournal;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemoryNotes;
import motcoach.progress.MemorySettings;
import motcoach.progress.Plan;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.progress.Showing;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.story.ParcelStory;
import motcoach.ui.story.ScriptedPlay;

/** A workstation in memory, as home sees it. */
final class HomeTable {
  static final Instant NOW = Instant.parse("2026-11-25T13:40:00Z");

  final MemoryLearners learners = new MemoryLearners();
  final MemoryJournal journal = new MemoryJournal();
  final MemoryNotes notes = new MemoryNotes();
  final MemoryDiary diary = new MemoryDiary(journal, notes);
  final MemorySettings settings = new MemorySettings();
  final List<Place> went = new ArrayList<>();
  final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  final Learner lin =
      new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, NOW);
  Library library = ParcelStory.library();
  Optional<Advice.NextStep> nextStep = Optional.empty();
  Advice.Due due = new Advice.Due(0, List.of());

  HomeTable() {
    learners.add(lin);
    learners.makeCurrent(lin.id());
  }

  HomeViewModel model(Flaw... flaws) {
    HomeReader reader =
        new HomeReader(
            learners,
            journal,
            diary,
            settings,
            () -> library.entries(),
            learner -> new Advice.Counsel(nextStep, due),
            () -> List.of(flaws),
            clock);
    return new HomeViewModel(reader, settings, notes, new CurrentThreadTasks(), went::add, clock);
  }

  /** An attempt left before its end. */
  Rehearsal open() {
    return new Rehearsals(journal, library, ScriptedPlay::begin, clock, UUID::randomUUID)
        .begin(lin, library.entries().get(0), new Setup(Mode.GUIDED, Language.EN, 1));
  }

  /** An attempt with a result. */
  UUID finished(String scenario, int total) {
    return finished(scenario, total, NOW);
  }

  UUID finished(String scenario, int total, Instant at) {
    Library.Entry entry = ParcelStory.entry();
    UUID id = UUID.randomUUID();
    journal.begin(
        new Attempt(
            id,
            lin.id(),
            entry.packId(),
            entry.packVersion(),
            entry.packHash(),
            scenario,
            new Setup(Mode.TEST, Language.EN, 1),
            at,
            Optional.empty(),
            0,
            Optional.empty()));
    Showing showing =
        new Showing(
            List.of(),
            Map.of(Stage.EXPLORE, 80, Stage.ACT, 45),
            Map.of(),
            new Showing.Tone(0, 0, 0, 0),
            0,
            0,
            Duration.ZERO);
    journal.finish(
        id,
        new Attempt.Result(at, Optional.of("end"), total, total >= 60, List.of(-50, -20, total)),
        showing);
    return id;
  }

  /** A plan made so many days ago. */
  UUID planned(int daysAgo) {
    UUID id = finished(ParcelStory.scenario().id(), 70, NOW.minus(Duration.ofDays(daysAgo)));
    notes.put(id, Plan.WHEN, "a caller sighs");
    notes.put(id, Plan.THEN, "sum up the record");
    return id;
  }
}

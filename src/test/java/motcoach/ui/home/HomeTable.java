package motcoach.ui.home;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Attempt;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.MemoryJournal;
import motcoach.progress.MemoryLearners;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.progress.Showings;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.story.ParcelStory;
import motcoach.ui.story.ScriptedPlay;

/** A workstation in memory, as home sees it. */
final class HomeTable {
  static final Instant NOW = Instant.parse("2026-11-23T13:40:00Z");

  final MemoryLearners learners = new MemoryLearners();
  final MemoryJournal journal = new MemoryJournal();
  final List<Place> went = new ArrayList<>();
  final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  final Learner lin =
      new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, NOW);
  Library library = ParcelStory.library();

  HomeTable() {
    learners.add(lin);
    learners.makeCurrent(lin.id());
  }

  HomeViewModel model(Flaw... flaws) {
    Library now = () -> library.entries();
    HomeReader reader =
        new HomeReader(learners, journal, now, rehearsals(now), () -> List.of(flaws));
    return new HomeViewModel(reader, new CurrentThreadTasks(), went::add, clock);
  }

  /** An attempt left before its end. */
  Rehearsal open() {
    return rehearsals(library)
        .begin(lin, library.entries().get(0), new Setup(Mode.GUIDED, Language.EN, 1));
  }

  /** An attempt with a result. */
  UUID finished(String scenario, int total) {
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
            NOW,
            Optional.empty(),
            0,
            Optional.empty()));
    journal.finish(
        id,
        new Attempt.Result(NOW, Optional.of("end"), total, total >= 60, List.of(-50, -20, total)),
        Showings.nothing());
    return id;
  }

  private Rehearsals rehearsals(Library from) {
    return new Rehearsals(journal, from, ScriptedPlay::begin, clock, UUID::randomUUID);
  }
}

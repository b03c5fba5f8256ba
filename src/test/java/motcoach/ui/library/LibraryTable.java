package motcoach.ui.library;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.Advice;
import motcoach.progress.Attempt;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.MemoryDiary;
import motcoach.progress.MemoryJournal;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemoryNotes;
import motcoach.progress.MemorySettings;
import motcoach.progress.Showings;
import motcoach.scenario.Channel;
import motcoach.scenario.Mode;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.story.ParcelStory;

/** A workstation in memory with four scenarios. */
final class LibraryTable {
  static final Instant NOW = Instant.parse("2026-11-25T13:40:00Z");

  final Library.Entry parcel =
      entry(
          "parcel", "Where is my parcel?", "我的包裹在哪", Channel.PHONE, "logistics", 2, 12, "phone.*");
  final Library.Entry table =
      entry("table", "Table six", "六号桌", Channel.COUNTER, "restaurant", 1, 15, "pro.*", "ten.*");
  final Library.Entry hotel =
      entry("hotel", "Late check-in", "深夜入住", Channel.COUNTER, "hotel", 3, 10, "mot.explore.*");
  final Library.Entry depot =
      entry("depot", "The depot calls", "网点来电", Channel.PHONE, "logistics", 2, 8, "mot.explore.*");

  final MemoryLearners learners = new MemoryLearners();
  final MemoryJournal journal = new MemoryJournal();
  final MemoryDiary diary = new MemoryDiary(journal, new MemoryNotes());
  final MemorySettings settings = new MemorySettings();
  final List<Place> went = new ArrayList<>();
  final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  final Learner lin =
      new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, NOW);
  Library library = () -> List.of(parcel, table, hotel, depot);
  Optional<Advice.NextStep> nextStep = Optional.empty();

  LibraryTable() {
    learners.add(lin);
    learners.makeCurrent(lin.id());
  }

  LibraryViewModel model() {
    Advice advice = learner -> new Advice.Counsel(nextStep, Advice.Counsel.NONE.due());
    Library now = () -> library.entries();
    return new LibraryViewModel(
        new LibraryReader(learners, diary, now, advice, settings),
        new CurrentThreadTasks(),
        went::add);
  }

  /** A talk left open. */
  UUID begin(Library.Entry entry, Optional<UUID> origin) {
    UUID id = UUID.randomUUID();
    journal.begin(
        new Attempt(
            id,
            lin.id(),
            entry.packId(),
            entry.packVersion(),
            entry.packHash(),
            entry.scenario().id(),
            new Setup(Mode.PRACTICE, Language.EN, 1),
            NOW,
            origin.map(of -> new Attempt.Origin(of, 3)),
            0,
            Optional.empty()));
    return id;
  }

  UUID finish(Library.Entry entry, Optional<UUID> origin, int total) {
    UUID id = begin(entry, origin);
    journal.finish(
        id,
        new Attempt.Result(NOW, Optional.of("end"), total, total >= 60, List.of()),
        Showings.nothing());
    return id;
  }

  private static Library.Entry entry(
      String id,
      String en,
      String zh,
      Channel channel,
      String industry,
      int level,
      int minutes,
      String... trains) {
    Scenario like = ParcelStory.scenario();
    Scenario scenario =
        new Scenario(
            id,
            new Text(en, zh),
            new Text("A customer of " + industry, "客户"),
            channel,
            industry,
            level,
            minutes,
            List.of(trains),
            like.persona(),
            like.brief(),
            like.clock(),
            like.topics(),
            like.expectations(),
            like.elements(),
            like.resources(),
            like.contacts(),
            like.tasks(),
            like.actions(),
            like.criteria(),
            like.fiveC(),
            like.beats(),
            like.events(),
            like.endings(),
            like.passMark());
    return new Library.Entry("pack", "1.0.0", "00", new Text("Basics", "基础"), scenario);
  }
}

package motcoach.ui.story;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.MemoryContests;
import motcoach.progress.MemoryJournal;
import motcoach.progress.MemoryNotes;
import motcoach.progress.MemorySettings;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.progress.review.Reviews;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Voice;
import motcoach.ui.practise.TalkPorts;

/** A workstation in memory with the parcel story on it. */
public final class Desk {
  public final MemoryJournal journal = new MemoryJournal();
  public final MemorySettings settings = new MemorySettings();
  public final List<String> spoken = new ArrayList<>();
  public final List<Place> went = new ArrayList<>();
  public final Learner learner =
      new Learner(new UUID(0, 1), "Lin Yue", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);
  public final Rehearsals rehearsals =
      new Rehearsals(
          journal,
          ParcelStory.library(),
          ScriptedPlay::begin,
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
          UUID::randomUUID);

  /** A voice whose words end up in {@link #spoken}; an empty line each time it falls silent. */
  private final Voice voice =
      new Voice() {
        @Override
        public boolean available() {
          return true;
        }

        @Override
        public void speak(String words, Language language) {
          spoken.add(language.id() + ": " + words);
        }

        @Override
        public void stop() {
          spoken.add("");
        }
      };

  /** What a conversation stands on; the chime adds "ding" to {@link #spoken}. */
  public TalkPorts talk() {
    return talk(ParcelStory.library());
  }

  public TalkPorts talk(Library library) {
    return new TalkPorts(
        journal,
        library,
        settings,
        (scenario, words, situation) -> Readings.of(words),
        voice,
        () -> spoken.add("ding"),
        aside::add);
  }

  /** What was to be done beside all other work; nothing of it is done before it is run. */
  public final List<Runnable> aside = new ArrayList<>();

  public final MemoryNotes notes = new MemoryNotes();
  public final MemoryContests contests = new MemoryContests();

  /** What was asked to be queued; each concept becomes one exercise. */
  public final List<String> slips = new ArrayList<>();

  public final Reviews reviews =
      new Reviews(
          rehearsals,
          notes,
          contests,
          Desk::exercises,
          (who, attempt, concepts, now) -> {
            slips.addAll(concepts);
            return exercises();
          },
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  private static List<DrillLibrary.Entry> exercises() {
    DrillItem.Choice choice =
        new DrillItem.Choice(Text.same("yes"), true, new Text("It asks.", "它在问。"));
    return List.of(
        new DrillLibrary.Entry(
            "service-basics",
            new DrillItem(
                "d-01",
                List.of("mot.explore.open"),
                1,
                new Text("Which question opens more?", "哪一句问得更开？"),
                new DrillItem.Choose(List.of(choice)))));
  }

  public Rehearsal begin(Mode mode, Language language) {
    return rehearsals.begin(learner, ParcelStory.entry(), new Setup(mode, language, 1));
  }

  public Optional<Rehearsals.Resumed> opened(Mode mode, Language language) {
    return Optional.of(new Rehearsals.Resumed(begin(mode, language), true));
  }
}

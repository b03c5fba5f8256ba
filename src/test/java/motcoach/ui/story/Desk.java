package motcoach.ui.story;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.MemoryJournal;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Place;

/** A workstation in memory with the parcel story on it. */
public final class Desk {
  public final MemoryJournal journal = new MemoryJournal();
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

  public Rehearsal begin(Mode mode, Language language) {
    return rehearsals.begin(learner, ParcelStory.entry(), new Setup(mode, language, 1));
  }

  public Optional<Rehearsals.Resumed> opened(Mode mode, Language language) {
    return Optional.of(new Rehearsals.Resumed(begin(mode, language), true));
  }
}

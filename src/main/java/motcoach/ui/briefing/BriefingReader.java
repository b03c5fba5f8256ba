package motcoach.ui.briefing;

import java.util.Optional;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.progress.Choice;
import motcoach.progress.Diary;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.Library;
import motcoach.progress.Played;
import motcoach.progress.Settings;
import motcoach.scenario.Mode;

/** Reads what is known before a talk: the last choices and the own history. In the background. */
public final class BriefingReader {
  private static final String LAST_MODE = "practise-mode";

  private final Learners learners;
  private final Diary diary;
  private final Settings settings;

  public BriefingReader(Learners learners, Diary diary, Settings settings) {
    this.learners = learners;
    this.diary = diary;
    this.settings = settings;
  }

  /**
   * What is known before a talk.
   *
   * @param mode chosen the last time, in whatever scenario
   * @param language to practise in, where the settings name one
   * @param played empty when this scenario was never begun
   */
  record Known(Optional<Mode> mode, Optional<Language> language, Optional<Played> played) {}

  Known read(Library.Entry entry) {
    return new Known(
        settings.get(LAST_MODE).flatMap(id -> Ids.find(Mode.class, id)),
        Choice.PRACTISE_LANGUAGE.in(settings),
        learners
            .current()
            .map(Learner::id)
            .flatMap(id -> diary.played(id).stream().filter(each -> each.of(entry)).findFirst()));
  }

  void keep(Mode mode) {
    settings.put(LAST_MODE, Ids.of(mode));
  }
}

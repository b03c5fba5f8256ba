package motcoach.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Advice;
import motcoach.progress.Diary;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.Library;
import motcoach.progress.Played;
import motcoach.progress.Settings;

/** Reads what the library shows and keeps how it was looked at. In the background. */
public final class LibraryReader {
  private static final String FILTERS = "library-filters";

  private final Learners learners;
  private final Diary diary;
  private final Library library;
  private final Advice advice;
  private final Settings settings;

  public LibraryReader(
      Learners learners, Diary diary, Library library, Advice advice, Settings settings) {
    this.learners = learners;
    this.diary = diary;
    this.library = library;
    this.advice = advice;
    this.settings = settings;
  }

  LibraryContent read() {
    Optional<UUID> learner = learners.current().map(Learner::id);
    List<Case> cases = cases(learner.map(diary::played).orElse(List.of()));
    return new LibraryContent(
        new Shelf(cases),
        learner
            .map(advice::counsel)
            .flatMap(Advice.Counsel::next)
            .flatMap(step -> NewClothes.of(step, cases)),
        settings.get(FILTERS).map(Filters::of).orElse(Filters.NONE));
  }

  void keep(Filters filters) {
    settings.put(FILTERS, filters.line());
  }

  /**
   * @param played the scenario begun last first
   */
  private List<Case> cases(List<Played> played) {
    List<Case> cases = new ArrayList<>();
    for (Library.Entry entry : library.entries()) {
      int rank = 0;
      while (rank < played.size() && !played.get(rank).of(entry)) {
        rank++;
      }
      Optional<Played> own =
          rank < played.size() ? Optional.of(played.get(rank)) : Optional.empty();
      cases.add(new Case(entry, own, rank));
    }
    return cases;
  }
}

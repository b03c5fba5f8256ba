package motcoach.ui.studio;

import java.util.List;
import motcoach.studio.trainees.Talked;

/** What trainees did, without their names. Called in the background. */
@FunctionalInterface
public interface Trainees {

  /**
   * Talks of a scenario that were held here or brought here. Words are in those whose trainees
   * handed them on.
   *
   * @param pack its id; talks of packs it is a copy of belong to it, too
   * @throws motcoach.progress.StoreException when they cannot be read
   */
  List<Talked> talks(String pack, String scenario);
}

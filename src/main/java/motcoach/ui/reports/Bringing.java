package motcoach.ui.reports;

import java.nio.file.Path;
import java.util.List;
import motcoach.method.Text;
import motcoach.progress.bundle.Receipt;

/** Takes bundles in. Slow: background only. */
public interface Bringing {

  /**
   * Takes in bundles in the order of their names; what is here is never changed or lost.
   *
   * @param places files, or folders with bundles
   * @return one for each file; none when there was no bundle in any folder
   */
  List<Taken> take(List<Path> places, Making.Going going);

  /** What came of one file. */
  sealed interface Taken {
    String file();

    /**
     * It is in.
     *
     * @param name as it was handed over
     * @param unknownPacks packs it tells of that are not here
     * @param changed positions of its journal that were changed from outside
     */
    record In(String file, String name, Receipt receipt, List<String> unknownPacks, int changed)
        implements Taken {
      public In {
        unknownPacks = List.copyOf(unknownPacks);
      }
    }

    /**
     * It is not a bundle, or not as it was signed; nothing of it was taken.
     *
     * @param why the first thing that is wrong
     */
    record Refused(String file, Text why) implements Taken {}
  }
}

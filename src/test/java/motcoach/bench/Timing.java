package motcoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** Times a piece of work that is done many times. */
final class Timing {
  private static final int TIMES = 21;

  /** As often as this something is done that is done all day long. */
  static final int ALL_DAY = 200;

  private Timing() {}

  /**
   * Prints how long it took.
   *
   * @param budget what is said of it behind the figures, such as a budget; may be empty
   */
  static void report(String what, String budget, Runnable work) {
    report(what, budget, TIMES, work);
  }

  /** The same for work done {@code times} times. */
  static void report(String what, String budget, int times, Runnable work) {
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    double first = millis[0];
    Arrays.sort(millis);
    System.out.printf(
        "%s: first %.1f ms, median %.1f ms, slowest %.1f ms%s%n",
        what, first, millis[times / 2], millis[times - 1], budget);
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

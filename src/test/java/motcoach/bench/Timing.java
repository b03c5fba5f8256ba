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

  private Timing() {}

  /**
   * Prints how long it took.
   *
   * @param budget what is said of it behind the figures, such as a budget; may be empty
   */
  static void report(String what, String budget, Runnable work) {
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      work.run();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    double first = millis[0];
    Arrays.sort(millis);
    System.out.printf(
        "%s: first %.1f ms, median %.1f ms, slowest %.1f ms%s%n",
        what, first, millis[TIMES / 2], millis[TIMES - 1], budget);
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

package motcoach.bench;

import java.lang.ref.Reference;
import java.util.List;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Situation;
import motcoach.pack.Problems;
import motcoach.pack.ShippedRules;

/** How much memory the loaded reader keeps. */
final class Memory {
  private Memory() {}

  public static void main(String[] arguments) {
    long before = used();
    ExpressionReader reader = new ShippedRules().reader(List.of(), new Problems()).orElseThrow();
    // Both languages, and once with a fault of the statistical reader, so that all is loaded.
    reader.read("We shut ten minutes ago, love.", Situation.ALONE);
    reader.read("墙上贴着呢，您自个儿瞅瞅。", Situation.ALONE);
    long after = used();
    System.out.printf("the loaded reader keeps %.1f MiB%n", (after - before) / 1048576.0);
    Reference.reachabilityFence(reader);
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

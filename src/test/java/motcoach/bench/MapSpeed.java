package motcoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import motcoach.pack.DraftFiles;
import motcoach.studio.Value;
import motcoach.studio.map.Arrangement;
import motcoach.studio.map.Graph;
import motcoach.studio.map.LayeredArranger;
import motcoach.studio.map.ScenarioGraph;

/** How long the map of the scenario of 2,000 beats takes, the first time and later. */
final class MapSpeed {
  private static final int TIMES = 6;

  private MapSpeed() {}

  public static void main(String[] arguments) throws IOException {
    Path pack = Files.createTempDirectory("map");
    Files.createDirectories(pack.resolve("scenarios"));
    Files.write(
        pack.resolve("scenarios/large.json"),
        LargeScenario.grown(Files.readAllBytes(LargeScenario.SMALL)));
    Value scenario = new DraftFiles().open(pack).draft().file("scenarios/large.json").orElseThrow();
    // As when a pack is opened.
    ScenarioGraph.of("scenarios/large.json", scenario);
    LayeredArranger.wakeUp();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      Graph graph = ScenarioGraph.of("scenarios/large.json", scenario);
      long read = System.nanoTime();
      Arrangement map = new LayeredArranger().arrange(graph);
      long done = System.nanoTime();
      System.out.printf(
          "map: %d nodes, %d lines, read in %.0f ms, arranged in %.0f ms, %.0f x %.0f%n",
          graph.nodes().size(),
          graph.edges().size(),
          (read - start) / 1e6,
          (done - read) / 1e6,
          map.width(),
          map.height());
    }
  }
}

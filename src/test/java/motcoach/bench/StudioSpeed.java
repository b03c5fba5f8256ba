package motcoach.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import motcoach.pack.DraftFiles;
import motcoach.pack.SchemaShapes;
import motcoach.studio.Draft;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.studio.TextLines;
import motcoach.studio.Value;

/** A pack with a scenario of 2,000 beats in the studio: what each edit costs. */
final class StudioSpeed {
  private static final String FILE = "scenarios/large.json";

  private StudioSpeed() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("coach-studio");
    try {
      Files.createDirectories(folder.resolve("scenarios"));
      Files.write(folder.resolve(FILE), LargeScenario.bytes());
      Files.writeString(
          folder.resolve(Draft.CARD),
          "{\"id\": \"large\", \"version\": \"1.0.0\", \"languages\": [\"en\", \"zh\"],"
              + " \"title\": {\"en\": \"Large\", \"zh\": \"大\"}, \"licence\": \"Apache-2.0\"}",
          StandardCharsets.UTF_8);
      measure(folder);
    } finally {
      Timing.delete(folder);
    }
  }

  private static void measure(Path folder) {
    DraftFiles files = new DraftFiles();
    report("open the pack", () -> files.open(folder));
    DraftFiles.Opened opened = files.open(folder);
    Draft[] draft = {opened.draft()};
    Spot spot = Spot.of(FILE, "beats", 1500, "say", 0, "en");
    int[] turn = {0};
    report(
        "one character typed",
        () -> draft[0] = draft[0].put(spot, new Value.Str("Typed " + turn[0]++)));
    Timing.report(
        "edit to fresh problems, %d edits".formatted(Timing.ALL_DAY),
        "",
        Timing.ALL_DAY,
        () -> {
          draft[0] = draft[0].put(spot, new Value.Str("Typed " + turn[0]++));
          files.check(draft[0], opened);
        });
    Outline outline = new Outline(SchemaShapes.shipped());
    report("outline", () -> outline.of(draft[0]));
    report("all texts", () -> TextLines.of(SchemaShapes.shipped(), draft[0], FILE));
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.out.printf(
        "heap in use: %.0f MiB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
  }

  private static void report(String what, Runnable work) {
    Timing.report(what, "", work);
  }
}

package motcoach.studio.tryout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.DraftFiles;
import motcoach.pack.PackTemplate;
import motcoach.pack.Problems;
import motcoach.pack.ShippedRules;
import motcoach.pack.TuningFile;
import motcoach.scenario.Engine;
import motcoach.scenario.Scenario;
import motcoach.studio.Checked;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.health.Trained;

/**
 * The small story every new pack begins with, as files, and an engine that plays by words alone.
 */
public final class LateOrder {
  public static final String FILE = "scenarios/late-order.json";
  public static final String ID = "late-order";

  private static final DraftFiles FILES = new DraftFiles();
  private static final DraftFiles.Opened OPENED = FILES.open(begun());
  private static final Engine ENGINE = newEngine();

  private LateOrder() {}

  private static Path begun() {
    try {
      Path folder = Files.createTempDirectory("late-order").resolve("bakery");
      PackTemplate.USUAL.write(folder, "bakery", Text.same("Bakery"), Language.EN);
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A new pack, with a title in both languages. */
  public static Draft draft() {
    return OPENED.draft().put(Spot.of(Draft.CARD, "title"), Value.text("Bakery", "蛋糕店"));
  }

  public static Checked check(Draft draft) {
    return FILES.check(draft, OPENED);
  }

  public static List<Trained> trained(Draft draft) {
    return FILES.trained(draft, OPENED);
  }

  public static Engine engine() {
    return ENGINE;
  }

  private static Engine newEngine() {
    Problems problems = new Problems();
    return new Engine(
        new ShippedRules().reader(List.of(), problems).orElseThrow(),
        new TuningFile().shipped(problems).orElseThrow());
  }

  public static Scenario scenario() {
    return scenario(draft());
  }

  public static Scenario scenario(Draft draft) {
    Checked checked = check(draft);
    return checked.scenario(ID).orElseThrow(() -> new AssertionError(checked.findings()));
  }

  /** The story with another value somewhere. */
  public static Draft with(Value value, Object... steps) {
    return draft().put(Spot.of(FILE, steps), value);
  }
}

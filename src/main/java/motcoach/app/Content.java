package motcoach.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.method.Handbook;
import motcoach.pack.HandbookFiles;
import motcoach.pack.PackShelf;
import motcoach.pack.Problem;
import motcoach.pack.Problems;
import motcoach.pack.ShippedMeaning;
import motcoach.pack.ShippedPacks;
import motcoach.pack.ShippedRules;
import motcoach.pack.TuningFile;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Library;
import motcoach.progress.drill.Marker;
import motcoach.scenario.Engine;
import motcoach.scenario.Play;
import motcoach.scenario.Plays;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.Tuning;
import motcoach.ui.home.Flaw;
import motcoach.ui.practise.LiveReading;

/**
 * Packs, rules and constants as read at start. What is damaged is left out and listed; without the
 * constants nothing can be played, so the library is empty then, and so are the drills, which
 * nobody could mark.
 *
 * @param editions id and version, with a blank between, of every pack
 * @param engines gives an engine of its own each time: it remembers all it has played
 */
public record Content(
    Library library,
    DrillLibrary drills,
    Optional<Marker> marker,
    Handbook handbook,
    Plays plays,
    Supplier<Engine> engines,
    LiveReading reading,
    Set<String> editions,
    List<Flaw> flaws) {

  /**
   * Reads everything; takes some tenths of a second.
   *
   * @param data the data folder, with further packs and a retrained reader
   */
  public static Content read(Optional<Path> data) {
    Problems problems = new Problems();
    PackShelf shelf =
        new PackShelf(new ShippedPacks(), data.map(folder -> folder.resolve("packs")));
    problems.addAll(shelf.problems());
    ShippedRules known = new ShippedRules();
    ShippedRules shipped = data.map(known::trainedIn).orElse(known);
    Optional<ExpressionReader> reader = shipped.reader(List.of(), problems);
    Optional<Tuning> tuning = new TuningFile().shipped(problems);
    Handbook handbook =
        new HandbookFiles()
            .shipped(problems)
            .with(shelf.packs().stream().flatMap(pack -> pack.handbook().stream()).toList());
    List<Flaw> flaws =
        problems.list().stream().filter(Problem::isError).map(Content::flaw).toList();
    if (reader.isEmpty() || tuning.isEmpty()) {
      return new Content(
          List::of,
          List::of,
          Optional.empty(),
          handbook,
          Content::noPlay,
          Content::noEngine,
          Content::noReading,
          shelf.editions(),
          flaws);
    }
    PackReaders readers = new PackReaders(reader.get(), shipped, shelf);
    Supplier<Engine> engines = () -> new Engine(reader.get(), tuning.get(), new ShippedMeaning());
    Map<ExpressionReader, Engine> playing = new ConcurrentHashMap<>();
    List<Library.Entry> entries = entries(shelf);
    List<DrillLibrary.Entry> drills =
        shelf.packs().stream().flatMap(pack -> pack.exercises().stream()).toList();
    return new Content(
        () -> entries,
        () -> drills,
        Optional.of(new Marker(reader.get())),
        handbook,
        (scenario, setup) ->
            playing
                .computeIfAbsent(
                    readers.of(scenario), by -> new Engine(by, tuning.get(), new ShippedMeaning()))
                .begin(scenario, setup),
        engines,
        (scenario, words, situation) -> readers.of(scenario).read(words, situation),
        shelf.editions(),
        flaws);
  }

  private static List<Library.Entry> entries(PackShelf shelf) {
    return shelf.packs().stream().flatMap(pack -> pack.entries().stream()).toList();
  }

  private static Flaw flaw(Problem problem) {
    String at = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    String place = problem.file() + at;
    return new Flaw(place, problem.code(), problem.message());
  }

  /** Never reached through the window: an empty library offers nothing to play. */
  private static Play noPlay(Scenario scenario, Setup setup) {
    throw unreadable();
  }

  private static Engine noEngine() {
    throw unreadable();
  }

  private static IllegalStateException unreadable() {
    return new IllegalStateException("The constants of the model could not be read");
  }

  private static Reading noReading(Scenario scenario, String words, Situation situation) {
    throw new IllegalStateException("The rules could not be read");
  }
}

package motcoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import motcoach.pack.Pack;
import motcoach.pack.PackReader;
import motcoach.pack.PackShelf;
import motcoach.pack.Problems;
import motcoach.pack.ShippedPacks;
import motcoach.scenario.Engine;
import motcoach.scenario.Scenario;

/** Finds the pack and the scenario a command names. */
final class PackChoice {
  private final Surroundings here;
  private final Path data;

  PackChoice(Surroundings here, Path data) {
    this.here = here;
    this.data = data;
  }

  /**
   * The pack with this id, or the one in this folder or file. Problems of a pack that is named by
   * its place are printed.
   *
   * @throws Failure when there is none
   */
  Pack pack(String idOrPath) {
    PackShelf shelf = new PackShelf(new ShippedPacks(), Optional.of(data.resolve("packs")));
    Optional<Pack> known =
        shelf.packs().stream().filter(pack -> pack.id().equals(idOrPath)).findFirst();
    return known.orElseGet(() -> atPath(idOrPath, shelf.packs()));
  }

  private Pack atPath(String path, List<Pack> known) {
    if (!isPlace(path)) {
      throw new Failure(
          Failure.WRONG_USE,
          here.words()
              .say(
                  "pack.unknown",
                  path,
                  known.stream().map(Pack::id).collect(Collectors.joining(", "))));
    }
    PackReader.Outcome outcome = new PackReader().read(Path.of(path), path);
    here.complain(outcome.problems());
    return outcome
        .pack()
        .orElseThrow(
            () -> new Failure(Failure.PROBLEMS, here.words().say("pack.unreadable", path)));
  }

  /** A scenario's file, for the places of problems; without bytes when it is not at hand. */
  record ScenarioFile(String name, byte[] bytes) {}

  /** The file of {@code scenario} in the pack that was named {@code idOrPath}. */
  ScenarioFile file(String idOrPath, Scenario scenario) {
    String name = idOrPath + "/scenarios/" + scenario.id() + ".json";
    Path file = Path.of(name);
    try {
      return new ScenarioFile(
          name, Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
    } catch (IOException unreadable) {
      return new ScenarioFile(name, new byte[0]);
    }
  }

  private static boolean isPlace(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /**
   * The engine that knows the pack's own rules as well; what is wrong with them is printed.
   *
   * @throws Failure when the program's own rules are damaged
   */
  Engine engine(Pack pack) {
    Problems problems = new Problems();
    Optional<Engine> engine = here.rules().engine(pack.rules(), problems);
    here.complain(problems.list());
    return engine.orElseThrow(
        () -> new Failure(Failure.PROBLEMS, here.words().say("rules.damaged")));
  }

  /** The scenario with this id; the only one when none is named. */
  Scenario scenario(Pack pack, Optional<String> id) {
    List<Scenario> all = pack.scenarios();
    if (id.isEmpty() && all.size() == 1) {
      return all.get(0);
    }
    String ids = all.stream().map(Scenario::id).collect(Collectors.joining(", "));
    if (id.isEmpty()) {
      throw new Failure(Failure.WRONG_USE, here.words().say("practice.which", ids));
    }
    return all.stream()
        .filter(scenario -> scenario.id().equals(id.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.WRONG_USE,
                    here.words().say("practice.no-scenario", pack.id(), id.get(), ids)));
  }
}

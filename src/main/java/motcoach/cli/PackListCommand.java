package motcoach.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import motcoach.method.Language;
import motcoach.pack.JsonWriter;
import motcoach.pack.Pack;
import motcoach.pack.PackShelf;
import motcoach.pack.ShippedPacks;
import motcoach.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the packs that can be practised with their scenarios. */
@Command(name = "list")
final class PackListCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  PackListCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Path folder = common.dataFolder(here.environment(), here.words()).resolve("packs");
    PackShelf shelf = new PackShelf(new ShippedPacks(), Optional.of(folder));
    shelf.packs().forEach(this::print);
    here.complain(shelf.problems());
    return shelf.hasErrors() ? Failure.PROBLEMS : 0;
  }

  private void print(Pack pack) {
    Language words = here.words().language();
    if (json) {
      here.terminal()
          .write(
              JsonWriter.line(
                  ReadingJson.object(
                      "id", pack.id(),
                      "version", pack.version(),
                      "hash", pack.hash(),
                      "title", pack.title(),
                      "licence", pack.licence(),
                      "scenarios",
                          ReadingJson.list(
                              pack.scenarios(),
                              s -> ReadingJson.object("id", s.id(), "title", s.title())))));
      return;
    }
    here.terminal().say(pack.id() + " " + pack.version() + "  " + pack.title().in(words));
    for (Scenario scenario : pack.scenarios()) {
      here.terminal()
          .say(
              "  "
                  + here.words()
                      .say(
                          "pack.scenario",
                          scenario.id(),
                          scenario.title().in(words),
                          scenario.level(),
                          scenario.minutes()));
    }
  }
}

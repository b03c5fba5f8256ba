package motcoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import motcoach.method.Language;
import motcoach.pack.PackTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a pack: a folder with a card and one small scenario that can be played at once. */
@Command(name = "new")
final class PackNewCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "FOLDER")
  private Path folder;

  @Option(names = "--title", paramLabel = "TEXT")
  private String title;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  PackNewCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    String id = folder.toAbsolutePath().normalize().getFileName().toString();
    if (!PackTemplate.isId(id)) {
      throw new Failure(Failure.WRONG_USE, here.words().say("pack.bad-id", id));
    }
    try {
      if (!PackTemplate.write(folder, id, title == null ? id : title)) {
        throw new Failure(Failure.WRONG_USE, here.words().say("pack.folder-taken", folder));
      }
    } catch (IOException unwritable) {
      throw new Failure(Failure.PROBLEMS, here.words().say("pack.not-written", folder));
    }
    here.terminal().say(here.words().say("pack.started", folder));
    return 0;
  }
}

package motcoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import motcoach.pack.PersonFile;
import motcoach.progress.Learner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes everything about one person into a file. */
@Command(name = "export-person")
final class DataExportPersonCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "NAME|ID")
  private String person;

  @Parameters(index = "1", paramLabel = "FILE")
  private Path file;

  DataExportPersonCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Words words = here.words();
    if (Files.exists(file)) {
      throw new Failure(Failure.WRONG_USE, words.say("data.export.there", file));
    }
    return People.inStore(
        here,
        common,
        store -> {
          Learner who = People.find(store, person, words);
          try {
            PersonFile.write(store.personalData().of(who.id()), Instant.now(), file);
          } catch (IOException notWritten) {
            throw new Failure(Failure.PROBLEMS, words.say("data.export.failed", file));
          }
          here.terminal().say(words.say("data.export.done", who.name(), file));
          return 0;
        });
  }
}

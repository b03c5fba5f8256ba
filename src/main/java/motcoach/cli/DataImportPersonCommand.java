package motcoach.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import motcoach.pack.PersonReader;
import motcoach.progress.PersonalData.Everything;
import motcoach.progress.PersonalData.Refusal;
import motcoach.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in somebody whom another workstation handed over. */
@Command(name = "import-person")
final class DataImportPersonCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file;

  DataImportPersonCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Words words = here.words();
    PersonReader.Reading reading = new PersonReader().read(file, file.toString());
    if (reading.everything().isEmpty()) {
      here.complain(reading.problems());
      return Failure.PROBLEMS;
    }
    Everything everything = reading.everything().get();
    try (Store store = Store.open(common.dataFolder(here.environment(), words))) {
      Optional<Refusal> refusal = store.personalData().bring(everything);
      if (refusal.isPresent()) {
        throw new Failure(
            Failure.PROBLEMS, words.say("data.import", file, words.name("refusal", refusal.get())));
      }
      here.terminal()
          .say(
              words.say(
                  "data.import.done",
                  everything.tables().get("learner").get(0).get("name"),
                  everything.tables().getOrDefault("attempt", java.util.List.of()).size()));
      return 0;
    }
  }
}

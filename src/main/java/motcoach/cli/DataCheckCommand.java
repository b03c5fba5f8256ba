package motcoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import motcoach.store.JournalChain;
import motcoach.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether everything kept is whole. */
@Command(name = "check")
final class DataCheckCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  DataCheckCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Terminal terminal = here.terminal();
    Words words = here.words();
    Path folder = common.dataFolder(here.environment(), words);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Failure(Failure.WRONG_USE, words.say("store.not-a-folder.happened", folder));
    }
    // Looking must not make anything.
    if (!Store.isIn(folder)) {
      terminal.say(words.say("data.nothing", folder));
      return 0;
    }
    try (Store store = Store.open(folder)) {
      List<String> faults = store.check();
      JournalChain.Report chain = store.chain().verify();
      faults.forEach(fault -> terminal.say(words.say("data.fault", fault)));
      chain
          .problems()
          .forEach(
              problem ->
                  terminal.say(
                      words.say(
                          "data.journal",
                          problem.position(),
                          words.name("data.journal", problem.fault()))));
      if (faults.isEmpty() && chain.whole()) {
        terminal.say(words.say("data.fine", folder, chain.head().count()));
        return 0;
      }
      return Failure.PROBLEMS;
    }
  }
}

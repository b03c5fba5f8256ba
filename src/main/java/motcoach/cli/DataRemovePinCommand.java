package motcoach.cli;

import java.util.concurrent.Callable;
import motcoach.progress.Learner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** For somebody who forgot their PIN: the lock is a courtesy, and here is its key. */
@Command(name = "remove-pin")
final class DataRemovePinCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "NAME|ID")
  private String person;

  DataRemovePinCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    return People.inStore(
        here,
        common,
        store -> {
          Learner who = People.find(store, person, here.words());
          store.pins().drop(who.id());
          here.terminal().say(here.words().say("data.pin.removed", who.name()));
          return 0;
        });
  }
}

package motcoach.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import motcoach.progress.AreaCode;
import motcoach.progress.Learner;
import motcoach.progress.PinHash;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For somebody who forgot their PIN: the lock is a courtesy, and here is its key. */
@Command(name = "remove-pin")
final class DataRemovePinCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME|ID")
  private String person;

  @Option(names = "--areas")
  private boolean areas;

  DataRemovePinCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (areas == (person != null)) {
      throw new Failure(Failure.WRONG_USE, here.words().say("data.pin.whose"));
    }
    return People.inStore(
        here,
        common,
        store -> {
          if (areas) {
            new AreaCode(store.settings(), Clock.systemUTC(), () -> new byte[PinHash.SALT_LENGTH])
                .lock()
                .remove(AreaCode.WORKSTATION);
            here.terminal().say(here.words().say("data.pin.areas"));
            return 0;
          }
          Learner who = People.find(store, person, here.words());
          store.pins().drop(who.id());
          here.terminal().say(here.words().say("data.pin.removed", who.name()));
          return 0;
        });
  }
}

package motcoach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says where progress is kept. */
@Command(name = "where")
final class DataWhereCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  DataWhereCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    here.terminal().say(common.dataFolder(here.environment(), here.words()).toString());
    return 0;
  }
}

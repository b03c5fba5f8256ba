package motcoach.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import motcoach.pack.bundle.BundleReader;
import motcoach.progress.bundle.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is in a bundle, and whether it is as it was signed. Changes nothing. */
@Command(name = "show")
final class BundleShowCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file;

  BundleShowCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    BundleReader.Reading reading = new BundleReader().read(file, file.toString());
    if (reading.bundle().isEmpty()) {
      here.complain(reading.problems());
      return Failure.PROBLEMS;
    }
    Bundle bundle = reading.bundle().get();
    BundleTexts.inventory(here, bundle);
    here.terminal()
        .say(
            here.words()
                .say(
                    "bundle.seal",
                    bundle.createdAt(),
                    bundle.seal().device(),
                    bundle.seal().head().count(),
                    bundle.seal().head().hash()));
    if (bundle.seal().changed() > 0) {
      here.terminal().say(here.words().say("bundle.changed", bundle.seal().changed()));
    }
    return 0;
  }
}

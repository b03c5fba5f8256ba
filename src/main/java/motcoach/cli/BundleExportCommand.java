package motcoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import motcoach.pack.bundle.BundleFile;
import motcoach.progress.Learner;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Consent;
import motcoach.report.WholeFile;
import motcoach.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one person's progress into a bundle and says what exactly is in it. */
@Command(name = "export")
final class BundleExportCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "NAME|ID")
  private String person;

  @Parameters(index = "1", paramLabel = "FILE")
  private Path file;

  @Option(names = "--with-words")
  private boolean words;

  @Option(names = "--pseudonym", paramLabel = "TEXT")
  private String pseudonym;

  BundleExportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Words texts = here.words();
    if (Files.exists(file)) {
      throw new Failure(Failure.WRONG_USE, texts.say("data.export.there", file));
    }
    if (pseudonym != null && Learner.cleanName(pseudonym).isEmpty()) {
      throw new Failure(Failure.WRONG_USE, texts.say("bundle.no-pseudonym"));
    }
    return People.inStore(here, common, this::write);
  }

  private int write(Store store) {
    Learner who = People.find(store, person, here.words());
    Bundle bundle =
        store
            .bundles()
            .handOut(
                who.id(),
                new Consent(Optional.ofNullable(pseudonym), words),
                UUID.randomUUID(),
                Instant.now());
    WholeFile.write(file, out -> BundleFile.write(bundle, store.bundles()::sign, out));
    BundleTexts.inventory(here, bundle);
    here.terminal().say(here.words().say("bundle.written", file));
    if (bundle.seal().changed() > 0) {
      here.terminal().say(here.words().say("bundle.changed", bundle.seal().changed()));
    }
    return 0;
  }
}

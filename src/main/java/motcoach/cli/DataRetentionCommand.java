package motcoach.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import motcoach.progress.Retention;
import motcoach.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says and sets how long talks are kept, and takes out what is over when told to. */
@Command(name = "retention")
final class DataRetentionCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Option(names = "--months", paramLabel = "N")
  private Integer months;

  @Option(names = "--apply")
  private boolean apply;

  DataRetentionCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    return People.inStore(here, common, this::run);
  }

  private int run(Store store) {
    Retention retention = store.retention();
    Words words = here.words();
    if (months != null) {
      if (months != 0 && (months < Retention.FEWEST_MONTHS || months > Retention.MOST_MONTHS)) {
        throw new Failure(
            Failure.WRONG_USE, words.say("data.retention.range", Retention.MOST_MONTHS));
      }
      retention.keepFor(months == 0 ? Optional.empty() : Optional.of(months));
    }
    Instant now = Instant.now();
    Optional<Retention.Due> due = apply ? retention.apply(now) : retention.preview(now);
    if (due.isEmpty()) {
      here.terminal().say(words.say("data.retention.for-good"));
      return 0;
    }
    here.terminal()
        .say(words.say("data.retention.months", retention.months().orElse(0), due.get().before()));
    here.terminal()
        .say(
            words.say(
                apply ? "data.retention.gone" : "data.retention.due",
                due.get().talks(),
                due.get().answers(),
                due.get().carried(),
                due.get().people()));
    return 0;
  }
}

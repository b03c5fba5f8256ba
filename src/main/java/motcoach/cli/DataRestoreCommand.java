package motcoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import motcoach.progress.Backups.Backup;
import motcoach.progress.StoreException;
import motcoach.store.Rescue;
import motcoach.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a backup back, also where what is there now cannot be opened. */
@Command(name = "restore")
final class DataRestoreCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", arity = "0..1", paramLabel = "BACKUP")
  private String name;

  @Option(names = "--yes")
  private boolean yes;

  DataRestoreCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Words words = here.words();
    Path folder = common.dataFolder(here.environment(), words);
    if (!Files.isDirectory(folder)) {
      throw new Failure(Failure.PROBLEMS, words.say("data.nothing", folder));
    }
    Backup backup = choose(folder);
    BackupTexts texts = new BackupTexts(words);
    here.terminal().say(texts.line(backup));
    here.terminal()
        .say(words.say("data.restore.backup", backup.contents().map(texts::contents).orElse("")));
    here.terminal().say(words.say("data.restore.now", now(folder, texts)));
    if (!yes) {
      here.terminal().say(words.say("data.restore.how", backup.name()));
      return 0;
    }
    try (Rescue rescue = Rescue.open(folder)) {
      rescue.restore(backup.name());
    }
    here.terminal().say(words.say("data.restore.done", folder.resolve("aside")));
    return 0;
  }

  private Backup choose(Path folder) {
    List<Backup> all;
    try (Rescue rescue = Rescue.open(folder)) {
      all = rescue.list().stream().filter(b -> b.contents().isPresent()).toList();
    }
    if (all.isEmpty()) {
      throw new Failure(Failure.PROBLEMS, here.words().say("data.backup.none"));
    }
    if (name == null) {
      return all.get(0);
    }
    return all.stream()
        .filter(backup -> backup.name().equals(name) || backup.name().equals(name + ".db"))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.WRONG_USE,
                    here.words()
                        .say(
                            "data.restore.unknown",
                            name,
                            all.stream().map(Backup::name).collect(Collectors.joining(", ")))));
  }

  private String now(Path folder, BackupTexts texts) {
    if (!Store.isIn(folder)) {
      return here.words().say("data.restore.nothing");
    }
    try (Store store = Store.open(folder)) {
      return texts.contents(store.backups().now());
    } catch (StoreException unreadable) {
      if (unreadable.kind() == StoreException.Kind.DAMAGED) {
        return here.words().say("data.restore.damaged");
      }
      throw unreadable;
    }
  }
}

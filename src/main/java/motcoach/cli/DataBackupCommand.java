package motcoach.cli;

import java.util.List;
import java.util.concurrent.Callable;
import motcoach.progress.Backups.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup, or lists those there are. */
@Command(name = "backup")
final class DataBackupCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Option(names = "--list")
  private boolean list;

  DataBackupCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Terminal terminal = here.terminal();
    BackupTexts texts = new BackupTexts(here.words());
    return People.inStore(
        here,
        common,
        store -> {
          if (!list) {
            Backup made = store.backups().make();
            terminal.say(here.words().say("data.backup.made", texts.line(made)));
            return 0;
          }
          List<Backup> all = store.backups().list();
          if (all.isEmpty()) {
            terminal.say(here.words().say("data.backup.none"));
          }
          all.forEach(backup -> terminal.say(texts.line(backup)));
          return 0;
        });
  }
}

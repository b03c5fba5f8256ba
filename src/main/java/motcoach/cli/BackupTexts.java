package motcoach.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import motcoach.progress.Backups.Backup;
import motcoach.progress.Backups.Contents;

/** Says what backups there are and what is in them. */
final class BackupTexts {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Words words;

  BackupTexts(Words words) {
    this.words = words;
  }

  String line(Backup backup) {
    return backup
        .contents()
        .map(
            contents ->
                words.say(
                    "data.backup",
                    backup.name(),
                    time(backup.madeAt()),
                    kib(backup.bytes()),
                    contents.people().size(),
                    contents.talks()))
        .orElseGet(() -> words.say("data.backup.unreadable", backup.name(), time(backup.madeAt())));
  }

  String contents(Contents contents) {
    return words.say(
        "data.contents",
        contents.talks(),
        contents.turns(),
        contents.people().stream()
            .map(who -> words.say("data.contents.person", who.name(), who.talks()))
            .collect(Collectors.joining(", ")));
  }

  private static long kib(long bytes) {
    return (bytes + 1023) / 1024;
  }

  private static String time(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }
}

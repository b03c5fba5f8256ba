package motcoach.shots;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import motcoach.method.Language;
import motcoach.progress.Backups.Backup;
import motcoach.progress.Backups.Contents;
import motcoach.progress.Backups.Person;
import motcoach.progress.Learner;
import motcoach.progress.bundle.Inventory;
import motcoach.ui.kit.Place;

/** Settings without and with backups, restoring, erasing; who is there, and the lock. */
final class SettingsAlbum implements Album {
  @Override
  public void walk(Darkroom room) {
    boolean chinese = room.language() == Language.ZH;
    Learner other = room.know(chinese ? "陈思远" : "Chen Siyuan");
    Learner learner = room.know(chinese ? "林月" : "Lin Yue");
    room.go(new Place.Home());
    room.go(new Place.Settings());
    room.snap("settings-1-top");
    room.snapAt("settings-2-middle", ".settings", 0.62);
    fill(room, learner, other);
    room.custody.lock().set(learner.id(), "135790");
    room.go(new Place.Settings());
    room.snapAt("settings-3-data", ".settings", 1);
    room.press("settings.backup.look");
    room.snap("settings-4-restore");
    room.press("settings.restore.cancel");
    room.press("settings.erase.ask");
    room.snapAt("settings-5-erase", ".settings", 1);
    room.reporting.own.addAll(
        List.of(
            new Inventory.Line(Inventory.Kind.NAME, learner.name()),
            new Inventory.Line(Inventory.Kind.TALKS, "7"),
            new Inventory.Line(Inventory.Kind.OPEN_TALKS, "1"),
            new Inventory.Line(Inventory.Kind.SCENARIOS, "4"),
            new Inventory.Line(Inventory.Kind.CRITERIA, "96")));
    room.go(new Place.Settings());
    room.press("settings.bundle.look");
    room.snapAt("settings-7-bundle", ".restore-preview", Look.values());
    room.go(new Place.Settings());
    room.press("settings.pin.change");
    room.snap("settings-6-pin");
    room.press("settings.lock-now");
    room.snap("lock-1-pin");
    for (int n = 0; n < 5; n++) {
      room.with(".text-field", TextField.class, field -> field.setText("000000"));
    }
    room.snap("lock-2-wait");
    room.press("lock.others");
    room.snap("lock-3-who");
  }

  private static void fill(Darkroom room, Learner learner, Learner other) {
    for (int day = 1; day <= 9; day++) {
      Instant made = Instant.parse("2026-11-%02dT18:05:00Z".formatted(13 + day));
      room.custody.backups.kept.add(
          0,
          new Backup(
              "b" + day, made, 184_320 + 9_000L * day, Optional.of(contents(learner, other, day))));
    }
    room.custody.backups.kept.add(
        2, new Backup("b", Instant.parse("2026-11-21T09:00:00Z"), 4_096, Optional.empty()));
    room.custody.backups.now = contents(learner, other, 11);
  }

  private static Contents contents(Learner learner, Learner other, int talks) {
    return new Contents(
        List.of(
            new Person(other.name(), 2, Optional.of(Instant.parse("2026-11-02T08:03:00Z"))),
            new Person(learner.name(), talks, Optional.of(Instant.parse("2026-11-22T16:45:00Z")))),
        talks + 2,
        (talks + 2) * 17L);
  }
}

package motcoach.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.method.Language;
import motcoach.progress.AreaCode;
import motcoach.progress.Learner;
import motcoach.progress.MemoryBackups;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemoryPersonalData;
import motcoach.progress.MemoryPins;
import motcoach.progress.MemoryPreferences;
import motcoach.progress.MemorySettings;
import motcoach.progress.PinHash;
import motcoach.progress.PinLock;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Voice;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;

/** Everything the settings stand on, in memory. */
final class SettingsTable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:40:00Z"), ZoneOffset.UTC);

  final MemoryLearners learners = new MemoryLearners();
  final MemorySettings settings = new MemorySettings();
  final MemoryPins pins = new MemoryPins();
  final MemoryBackups backups = new MemoryBackups();
  final MemoryPersonalData data = new MemoryPersonalData(learners);
  final Words words = new Words(Language.EN);
  final Theme theme = new Theme(() -> false);
  final StringProperty shown = new SimpleStringProperty("Lin");
  final IntegerProperty idle = new SimpleIntegerProperty();
  final List<String> asked = new ArrayList<>();
  final PinLock lock =
      new PinLock(pins, new MemoryPreferences(), CLOCK, () -> new byte[PinHash.SALT_LENGTH]);
  final MemoryBundle bundle = new MemoryBundle();
  final AreaCode areas =
      new AreaCode(new MemorySettings(), CLOCK, () -> new byte[PinHash.SALT_LENGTH]);
  final Learner lin =
      new Learner(new UUID(0, 1), "Lin", Language.ZH, Learner.Purpose.WRITE, Instant.EPOCH);

  SettingsTable() {
    learners.add(lin);
    learners.makeCurrent(lin.id());
  }

  SettingsViewModel model() {
    return new SettingsViewModel(
        new SettingsPorts(
            learners,
            settings,
            lock,
            backups,
            data,
            this::handOver,
            bundle,
            areas,
            Voice.NONE,
            Path.of("/data/folder")),
        words,
        theme,
        new CurrentThreadTasks(),
        new SettingsPorts.Surroundings(
            shown,
            idle,
            () -> asked.add("lock"),
            () -> asked.add("people"),
            () -> asked.add("begin")));
  }

  private void handOver(UUID learner, Path target) throws IOException {
    Files.writeString(target, data.of(learner).tables().toString());
  }

  When when() {
    return new When(words, CLOCK);
  }
}

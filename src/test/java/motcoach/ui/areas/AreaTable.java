package motcoach.ui.areas;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import motcoach.method.Language;
import motcoach.progress.AreaCode;
import motcoach.progress.MemorySettings;
import motcoach.progress.PinHash;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Words;

/** A PIN before studio and reports, in memory. */
final class AreaTable {
  static final String PIN = "135790";

  final MemorySettings settings = new MemorySettings();
  final Words words = new Words(Language.EN);
  final List<String> went = new ArrayList<>();
  final AreaCode code =
      new AreaCode(
          settings,
          Clock.fixed(Instant.parse("2026-11-23T13:40:00Z"), ZoneOffset.UTC),
          () -> new byte[PinHash.SALT_LENGTH]);

  AreaViewModel model() {
    code.lock().set(AreaCode.WORKSTATION, PIN);
    return new AreaViewModel(code, new CurrentThreadTasks(), () -> went.add("in"));
  }
}

package motcoach.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import motcoach.progress.Retention;
import motcoach.progress.Settings;

/** How long talks are kept, as a setting of this workstation. */
final class SqliteRetention implements Retention {
  private static final String KEY = "retention.months";
  private static final String FOR_GOOD = "";

  private final Database database;
  private final SqliteBackups backups;
  private final Settings settings;

  SqliteRetention(Database database, SqliteBackups backups, Settings settings) {
    this.database = database;
    this.backups = backups;
    this.settings = settings;
  }

  @Override
  public Optional<Integer> months() {
    return settings
        .get(KEY)
        .filter(text -> text.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .filter(months -> months >= FEWEST_MONTHS && months <= MOST_MONTHS);
  }

  @Override
  public void keepFor(Optional<Integer> months) {
    if (months.filter(number -> number < FEWEST_MONTHS || number > MOST_MONTHS).isPresent()) {
      throw new IllegalArgumentException("months out of range: " + months.get());
    }
    settings.put(KEY, months.map(String::valueOf).orElse(FOR_GOOD));
  }

  @Override
  public Optional<Due> preview(Instant now) {
    return expiry(now).map(expiry -> database.write(expiry::due));
  }

  @Override
  public Optional<Due> apply(Instant now) {
    Optional<Due> due = preview(now);
    expiry(now).ifPresent(backups::remove);
    return due;
  }

  private Optional<Expiry> expiry(Instant now) {
    return months()
        .map(number -> new Expiry(now.atZone(ZoneOffset.UTC).minusMonths(number).toInstant()));
  }
}

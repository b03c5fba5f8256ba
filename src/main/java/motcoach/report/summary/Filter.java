package motcoach.report.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.progress.account.Account;
import motcoach.progress.account.Person;
import motcoach.scenario.Mode;

/**
 * What a report is about; empty means all.
 *
 * @param from the first day
 * @param until the last day
 * @param scenario id in its pack
 */
public record Filter(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> team,
    Optional<String> pack,
    Optional<String> scenario,
    Optional<Language> language,
    Optional<Mode> mode) {

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  /** Everything there is. */
  public static final Filter ALL =
      new Filter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The first moment of the period. */
  Instant begins(ZoneId zone) {
    return from.map(day -> day.atStartOfDay(zone).toInstant()).orElse(EARLIEST);
  }

  /** The first moment after the period. */
  Instant ends(ZoneId zone) {
    return until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()).orElse(LATEST);
  }

  boolean takes(Person person) {
    return team.map(wanted -> person.team().filter(wanted::equals).isPresent()).orElse(true);
  }

  boolean takes(String packId, String scenarioId) {
    return pack.map(packId::equals).orElse(true) && scenario.map(scenarioId::equals).orElse(true);
  }

  boolean takes(Account account, ZoneId zone) {
    return takes(account.packId(), account.scenarioId())
        && language.map(account.setup().language()::equals).orElse(true)
        && mode.map(account.setup().mode()::equals).orElse(true)
        && !account.startedAt().isBefore(begins(zone))
        && account.startedAt().isBefore(ends(zone));
  }

  /** For the log of exports. */
  public String written() {
    StringBuilder out = new StringBuilder();
    add(out, "from", from);
    add(out, "until", until);
    add(out, "team", team);
    add(out, "pack", pack);
    add(out, "scenario", scenario);
    add(out, "lang", language.map(Language::id));
    add(out, "mode", mode.map(Mode::id));
    return out.toString();
  }

  private static void add(StringBuilder out, String name, Optional<?> value) {
    value.ifPresent(
        some -> out.append(out.length() == 0 ? "" : " ").append(name).append('=').append(some));
  }
}

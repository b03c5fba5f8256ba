package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.progress.Attempt.Origin;
import motcoach.progress.account.Account;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import org.jdbi.v3.core.Handle;

/**
 * Talks as figures, of this workstation and brought here, read from rows of one shape. For one
 * reading: it remembers what it has seen, so that few values are made twice.
 */
final class AccountRows {
  /** Own talks; a condition may follow. {@link Tallies#complete} comes first. */
  static final String OWN =
      """
      SELECT a.learner, a.id, a.pack_id, a.pack_version, a.pack_hash, a.scenario_id, a.mode,
        a.language, a.seed, a.started_at, o.origin, o.turn, r.finished_at, r.ending, r.total,
        r.passed, t.figures, t.mark_list, t.signs
      FROM attempt a LEFT JOIN result r ON r.attempt = a.id
        LEFT JOIN retry o ON o.attempt = a.id
        LEFT JOIN tally t ON t.attempt = a.id
      """;

  /** Talks that were brought here, and what tells apart their forms; a condition may follow. */
  static final String CARRIED =
      """
      SELECT person, attempt, pack_id, pack_version, pack_hash, scenario_id, mode, language, seed,
        started_at, origin, origin_turn, finished_at, ending, total, passed, figures, mark_list,
        signs, form, first_told, last_told, told
      FROM carried_talk
      """;

  private static final int FIGURES = 17;

  private final MarkLists lists;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Mode> modes = new HashMap<>();
  private final Map<String, Language> languages = new HashMap<>();

  AccountRows(Handle handle) {
    this.lists = new MarkLists(handle);
  }

  /** Contested criteria of own talks, by attempt. */
  static Map<String, Set<String>> contested(Handle handle) {
    Map<String, Set<String>> contested = new HashMap<>();
    handle
        .createQuery("SELECT attempt, criterion FROM contest")
        .map((row, context) -> List.of(row.getString(1), row.getString(2)))
        .forEach(
            contest ->
                contested
                    .computeIfAbsent(contest.get(0), none -> new HashSet<>())
                    .add(contest.get(1)));
    return contested;
  }

  /** A row of {@link #OWN}. */
  Account own(ResultSet row, Map<String, Set<String>> contested) throws SQLException {
    return account(row, contested.getOrDefault(row.getString(2), Set.of()));
  }

  /** A row of {@link #CARRIED}. */
  Account carried(ResultSet row) throws SQLException {
    return account(row, Set.of());
  }

  private Account account(ResultSet row, Set<String> contested) throws SQLException {
    String figures = row.getString(FIGURES);
    return new Account(
        UUID.fromString(row.getString(2)),
        UUID.fromString(row.getString(1)),
        once(row.getString(3)),
        once(row.getString(4)),
        once(row.getString(5)),
        once(row.getString(6)),
        new Setup(
            modes.computeIfAbsent(row.getString(7), id -> Ids.find(Mode.class, id).orElseThrow()),
            languages.computeIfAbsent(row.getString(8), id -> Language.of(id).orElseThrow()),
            row.getLong(9)),
        Moments.read(row.getString(10)),
        origin(row),
        outcome(row),
        figures == null
            ? Optional.empty()
            : Optional.of(
                WrittenFigures.read(
                    figures,
                    lists.read(row.getInt(FIGURES + 1), row.getString(FIGURES + 2), contested))));
  }

  /** The same text object for the same text: there are few different ones. */
  private String once(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }

  private static Optional<Origin> origin(ResultSet row) throws SQLException {
    String origin = row.getString(11);
    return origin == null
        ? Optional.empty()
        : Optional.of(new Origin(UUID.fromString(origin), row.getInt(12)));
  }

  private static Optional<Account.Outcome> outcome(ResultSet row) throws SQLException {
    String finishedAt = row.getString(13);
    return finishedAt == null
        ? Optional.empty()
        : Optional.of(
            new Account.Outcome(
                Moments.read(finishedAt),
                Optional.ofNullable(row.getString(14)),
                row.getInt(15),
                row.getInt(16) == 1));
  }
}

package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
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
  private static final String PACK = "pack_id, pack_version, pack_hash, scenario_id";
  private static final String SETUP = "mode, language";
  private static final String FIGURES = "mark_list, signs, figures";

  /** Own talks; a condition may follow. {@link Tallies#complete} comes first. */
  static final String OWN =
      "SELECT "
          + line(
              "a.learner, a.id",
              PACK,
              SETUP,
              "seed, started_at, o.origin, o.turn, finished_at, ending, total, passed",
              FIGURES)
          + """
             FROM attempt a LEFT JOIN result r ON r.attempt = a.id
              LEFT JOIN retry o ON o.attempt = a.id
              LEFT JOIN tally t ON t.attempt = a.id
            """;

  /** Talks that were brought here, and what tells apart their forms; a condition may follow. */
  static final String CARRIED =
      "SELECT "
          + line(
              "person, attempt",
              PACK,
              SETUP,
              "seed, started_at, origin, origin_turn, finished_at, ending, total, passed",
              FIGURES)
          + ", form, first_told, last_told, told FROM carried_talk\n";

  /** How many fields say of which pack, in which version, a talk is, and how it was begun. */
  private static final int KIND = 6;

  private final MarkLists lists;
  private final Map<String, Kind> kinds = new HashMap<>();

  /** What is the same in many talks. */
  private record Kind(
      String packId, String version, String hash, String scenario, Mode mode, Language language) {

    static Kind read(String written) {
      SpacedFields fields = new SpacedFields(written);
      return new Kind(
          fields.next(),
          fields.next(),
          fields.next(),
          fields.next(),
          Ids.find(Mode.class, fields.next()).orElseThrow(),
          Language.of(fields.next()).orElseThrow());
    }
  }

  /**
   * All columns in one text with a space between two: one column is read in half the time of
   * nineteen. None but the last, figures, has spaces in it; NULL is an empty field.
   */
  private static String line(String... columns) {
    String all = String.join(", ", columns);
    String fields = String.join(" ", Collections.nCopies(all.split(",").length, "%s"));
    return "format('" + fields + "', " + all + ")";
  }

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
    return account(row.getString(1), contested);
  }

  /** A row of {@link #CARRIED}. */
  Account carried(ResultSet row) throws SQLException {
    return account(row.getString(1), Map.of());
  }

  private Account account(String row, Map<String, Set<String>> contested) {
    SpacedFields fields = new SpacedFields(row);
    UUID person = UUID.fromString(fields.next());
    String attempt = fields.next();
    Kind kind = kinds.computeIfAbsent(fields.next(KIND), Kind::read);
    return new Account(
        UUID.fromString(attempt),
        person,
        kind.packId(),
        kind.version(),
        kind.hash(),
        kind.scenario(),
        new Setup(kind.mode(), kind.language(), Long.parseLong(fields.next())),
        Moments.read(fields.next()),
        origin(fields.next(), fields.number()),
        outcome(fields.next(), fields.next(), fields.number(), fields.number()),
        figures(
            fields.number(),
            fields.next(),
            fields.rest(),
            contested.getOrDefault(attempt, Set.of())));
  }

  private static Optional<Origin> origin(String attempt, int turn) {
    return attempt.isEmpty()
        ? Optional.empty()
        : Optional.of(new Origin(UUID.fromString(attempt), turn));
  }

  private static Optional<Account.Outcome> outcome(
      String finishedAt, String ending, int total, int passed) {
    return finishedAt.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Account.Outcome(
                Moments.read(finishedAt),
                Optional.of(ending).filter(id -> !id.isEmpty()),
                total,
                passed == 1));
  }

  private Optional<Account.Figures> figures(
      int list, String signs, String written, Set<String> contested) {
    return written.isEmpty()
        ? Optional.empty()
        : Optional.of(WrittenFigures.read(written, lists.read(list, signs, contested)));
  }
}

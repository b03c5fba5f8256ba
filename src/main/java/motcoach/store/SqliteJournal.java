package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.progress.Attempt;
import motcoach.progress.Journal;
import motcoach.progress.JournalRow;
import motcoach.progress.Showing;
import motcoach.progress.Standing;
import motcoach.progress.WrittenInput;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import org.jdbi.v3.core.Handle;

/** Attempts, their turns, results and drafts in the database. */
final class SqliteJournal implements Journal {
  private static final String ATTEMPTS =
      """
      SELECT a.*,
        (SELECT coalesce(max(sequence), 0) FROM turn WHERE attempt = a.id) AS turns,
        r.finished_at, r.ending, r.total, r.passed, r.emotion,
        o.origin, o.turn AS origin_turn
      FROM attempt a LEFT JOIN result r ON r.attempt = a.id
        LEFT JOIN retry o ON o.attempt = a.id
      """;

  private final Database database;
  private final Chain chain = new Chain();

  SqliteJournal(Database database) {
    this.database = database;
  }

  @Override
  public void begin(Attempt attempt) {
    Setup setup = attempt.setup();
    write(
        handle -> {
          chain.add(
              handle,
              ChainedTable.ATTEMPT,
              attempt.id().toString(),
              attempt.learner().toString(),
              attempt.packId(),
              attempt.packVersion(),
              attempt.packHash(),
              attempt.scenarioId(),
              setup.mode().id(),
              setup.language().id(),
              setup.seed(),
              attempt.startedAt().toString());
          attempt.origin().ifPresent(origin -> add(handle, attempt.id(), origin));
        });
  }

  private void add(Handle handle, UUID attempt, Attempt.Origin origin) {
    chain.add(
        handle, ChainedTable.RETRY, attempt.toString(), origin.attempt().toString(), origin.turn());
  }

  @Override
  public void append(JournalRow row, Standing standing) {
    write(
        handle -> {
          add(handle, row);
          Standings.keep(handle, row.attempt(), standing);
        });
  }

  @Override
  public void conclude(JournalRow last, Attempt.Result result, Showing showing) {
    write(
        handle -> {
          add(handle, last);
          add(handle, last.attempt(), result, showing);
        });
  }

  @Override
  public void finish(UUID attempt, Attempt.Result result, Showing showing) {
    write(handle -> add(handle, attempt, result, showing));
  }

  @Override
  public Optional<Standing> standing(UUID attempt) {
    return database.read(handle -> Standings.of(handle, attempt));
  }

  @Override
  public Optional<Showing> showing(UUID attempt) {
    return database.read(handle -> Showings.of(handle, attempt));
  }

  private void add(Handle handle, JournalRow row) {
    WrittenInput input = WrittenInput.of(row.input());
    chain.add(
        handle,
        ChainedTable.TURN,
        row.attempt().toString(),
        row.sequence(),
        input.kind(),
        input.text(),
        row.fingerprint(),
        row.at().toString(),
        row.offset().getId());
    if (row.input() instanceof Input.Said) {
      deleteDraft(handle, row.attempt());
    }
  }

  private void add(Handle handle, UUID attempt, Attempt.Result result, Showing showing) {
    chain.add(
        handle,
        ChainedTable.RESULT,
        attempt.toString(),
        result.finishedAt().toString(),
        result.ending().orElse(null),
        result.total(),
        result.passed() ? 1 : 0,
        Numbers.written(result.emotion()));
    Showings.keep(handle, attempt, showing);
    chain.add(
        handle, ChainedTable.SHOWN, attempt.toString(), Tallies.keep(handle, attempt.toString()));
    Standings.drop(handle, attempt);
    deleteDraft(handle, attempt);
  }

  @Override
  public List<JournalRow> rows(UUID attempt) {
    return database.read(handle -> rows(handle, attempt));
  }

  static List<JournalRow> rows(Handle handle, UUID attempt) {
    return handle
        .createQuery("SELECT * FROM turn WHERE attempt = ? ORDER BY sequence")
        .bind(0, attempt.toString())
        .map((row, context) -> turn(row))
        .list();
  }

  @Override
  public Optional<Attempt> attempt(UUID id) {
    return database.read(
        handle ->
            handle
                .createQuery(ATTEMPTS + "WHERE a.id = ?")
                .bind(0, id.toString())
                .map((row, context) -> attempt(row))
                .findOne());
  }

  @Override
  public List<Attempt> attempts(UUID learner, int limit) {
    return database.read(handle -> attempts(handle, learner, limit));
  }

  static List<Attempt> attempts(Handle handle, UUID learner, int limit) {
    return handle
        .createQuery(ATTEMPTS + "WHERE a.learner = ? ORDER BY a.position DESC LIMIT ?")
        .bind(0, learner.toString())
        .bind(1, Math.max(0, limit))
        .map((row, context) -> attempt(row))
        .list();
  }

  @Override
  public void draft(UUID attempt, String words) {
    write(
        handle -> {
          if (words.isEmpty()) {
            deleteDraft(handle, attempt);
          } else {
            handle.execute(
                "INSERT INTO draft (attempt, words) VALUES (?, ?)"
                    + " ON CONFLICT (attempt) DO UPDATE SET words = excluded.words",
                attempt.toString(),
                words);
          }
        });
  }

  @Override
  public String draft(UUID attempt) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT words FROM draft WHERE attempt = ?")
                .bind(0, attempt.toString())
                .mapTo(String.class)
                .findOne()
                .orElse(""));
  }

  private static void deleteDraft(Handle handle, UUID attempt) {
    handle.execute("DELETE FROM draft WHERE attempt = ?", attempt.toString());
  }

  /** A row of {@code turn}, or of {@code carried_turn}. */
  static JournalRow turn(ResultSet row) throws SQLException {
    return new JournalRow(
        UUID.fromString(row.getString("attempt")),
        row.getInt("sequence"),
        new WrittenInput(row.getString("kind"), row.getString("input")).input(),
        row.getString("fingerprint"),
        Instant.parse(row.getString("taken_at")),
        ZoneOffset.of(row.getString("zone_offset")));
  }

  private static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        UUID.fromString(row.getString("id")),
        UUID.fromString(row.getString("learner")),
        row.getString("pack_id"),
        row.getString("pack_version"),
        row.getString("pack_hash"),
        row.getString("scenario_id"),
        new Setup(
            Ids.find(Mode.class, row.getString("mode")).orElseThrow(),
            Language.of(row.getString("language")).orElseThrow(),
            row.getLong("seed")),
        Instant.parse(row.getString("started_at")),
        origin(row),
        row.getInt("turns"),
        result(row));
  }

  private static Optional<Attempt.Origin> origin(ResultSet row) throws SQLException {
    String origin = row.getString("origin");
    return origin == null
        ? Optional.empty()
        : Optional.of(new Attempt.Origin(UUID.fromString(origin), row.getInt("origin_turn")));
  }

  private static Optional<Attempt.Result> result(ResultSet row) throws SQLException {
    String finishedAt = row.getString("finished_at");
    if (finishedAt == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Attempt.Result(
            Instant.parse(finishedAt),
            Optional.ofNullable(row.getString("ending")),
            row.getInt("total"),
            row.getInt("passed") == 1,
            Numbers.of(row.getString("emotion"))));
  }

  /** Work that gives nothing back. */
  private interface Work {
    void on(Handle handle);
  }

  private void write(Work work) {
    database.write(
        handle -> {
          work.on(handle);
          return true;
        });
  }
}

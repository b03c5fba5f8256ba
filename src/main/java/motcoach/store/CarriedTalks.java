package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.method.Ids;
import motcoach.progress.Contests.Contest;
import motcoach.progress.JournalRow;
import motcoach.progress.WrittenInput;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle.Carried;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.progress.bundle.Tellings.Standing;
import motcoach.progress.bundle.Tellings.Telling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Talks that were brought here, in all forms in which they were told. */
final class CarriedTalks {
  /** So many ids are asked for in one query. */
  static final int TOGETHER = 500;

  private static final int COLUMNS = 24;
  private static final String INSERT =
      "INSERT INTO carried_talk (attempt, form, person, pack_id, pack_version, pack_hash,"
          + " scenario_id, mode, language, seed, started_at, origin, origin_turn, finished_at,"
          + " ending, total, passed, figures, mark_list, signs, told, first_told, last_told, standing)"
          + " VALUES ("
          + String.join(", ", Collections.nCopies(COLUMNS, "?"))
          + ")";

  private final Handle handle;
  private final AccountRows rows;
  private final MarkLists lists;

  CarriedTalks(Handle handle) {
    this.handle = handle;
    this.rows = new AccountRows(handle);
    this.lists = new MarkLists(handle);
  }

  /** The forms that are here of some talks, by talk. */
  Map<String, Set<String>> forms(List<String> attempts) {
    Map<String, Set<String>> forms = new HashMap<>();
    for (int first = 0; first < attempts.size(); first += TOGETHER) {
      List<String> some = attempts.subList(first, Math.min(first + TOGETHER, attempts.size()));
      handle
          .createQuery("SELECT attempt, form FROM carried_talk WHERE attempt IN (<attempts>)")
          .bindList("attempts", some)
          .map((row, context) -> List.of(row.getString(1), row.getString(2)))
          .forEach(
              found ->
                  forms.computeIfAbsent(found.get(0), none -> new HashSet<>()).add(found.get(1)));
    }
    return forms;
  }

  /** All tellings of one talk. */
  List<Telling> of(UUID attempt) {
    return handle
        .createQuery(AccountRows.CARRIED + "WHERE attempt = ?")
        .bind(0, attempt.toString())
        .map((row, context) -> telling(row))
        .list();
  }

  private Telling telling(ResultSet row) throws SQLException {
    Account account = rows.carried(row);
    String form = row.getString("form");
    return new Telling(
        form,
        new Carried(
            account,
            row.getInt("told") == 1
                ? Optional.of(told(account.attempt(), form))
                : Optional.empty()),
        Instant.parse(row.getString("first_told")),
        Instant.parse(row.getString("last_told")));
  }

  /** The words of one telling. */
  Told told(UUID attempt, String form) {
    return new Told(
        handle
            .createQuery(
                "SELECT * FROM carried_turn WHERE attempt = ? AND form = ? ORDER BY sequence")
            .bind(0, attempt.toString())
            .bind(1, form)
            .map((row, context) -> SqliteJournal.turn(row))
            .list(),
        handle
            .createQuery(
                "SELECT * FROM carried_contest WHERE attempt = ? AND form = ? ORDER BY criterion")
            .bind(0, attempt.toString())
            .bind(1, form)
            .map(
                (row, context) ->
                    new Contest(
                        row.getString("criterion"),
                        row.getString("words"),
                        Instant.parse(row.getString("contested_at"))))
            .list());
  }

  /** Keeps tellings that are not here yet. */
  void add(List<Telling> tellings, Standing standing) {
    if (tellings.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(INSERT)) {
      tellings.forEach(telling -> batch.add(values(telling, standing)));
      batch.execute();
    }
    for (Telling telling : tellings) {
      UUID attempt = telling.talk().account().attempt();
      telling.talk().told().ifPresent(told -> add(attempt, telling.form(), told));
    }
  }

  private Object[] values(Telling telling, Standing standing) {
    Account account = telling.talk().account();
    Optional<Account.Outcome> outcome = account.outcome();
    Optional<MarkLists.Written> marks =
        account.figures().map(figures -> lists.write(figures.marks()));
    List<Object> values = new ArrayList<>();
    Collections.addAll(
        values,
        account.attempt().toString(),
        telling.form(),
        account.person().toString(),
        account.packId(),
        account.packVersion(),
        account.packHash(),
        account.scenarioId(),
        Ids.of(account.setup().mode()),
        account.setup().language().id(),
        account.setup().seed(),
        Moments.written(account.startedAt()),
        account.origin().map(origin -> origin.attempt().toString()).orElse(null),
        account.origin().map(origin -> origin.turn()).orElse(null),
        outcome.map(how -> Moments.written(how.finishedAt())).orElse(null),
        outcome.flatMap(Account.Outcome::ending).orElse(null),
        outcome.map(Account.Outcome::total).orElse(null),
        outcome.map(how -> how.passed() ? 1 : 0).orElse(null),
        account.figures().map(WrittenFigures::of).orElse(null),
        marks.map(MarkLists.Written::list).orElse(null),
        marks.map(MarkLists.Written::signs).orElse(null),
        telling.talk().told().isPresent() ? 1 : 0,
        Moments.written(telling.firstTold()),
        Moments.written(telling.lastTold()),
        Ids.of(standing));
    return values.toArray();
  }

  private void add(UUID attempt, String form, Told told) {
    try (PreparedBatch turns =
            handle.prepareBatch("INSERT INTO carried_turn VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch contests =
            handle.prepareBatch("INSERT INTO carried_contest VALUES (?, ?, ?, ?, ?)")) {
      for (JournalRow row : told.turns()) {
        WrittenInput input = WrittenInput.of(row.input());
        turns.add(
            attempt.toString(),
            form,
            row.sequence(),
            input.kind(),
            input.text(),
            row.fingerprint(),
            row.at().toString(),
            row.offset().getId());
      }
      for (Contest contest : told.contests()) {
        contests.add(
            attempt.toString(),
            form,
            contest.criterion(),
            contest.words(),
            contest.at().toString());
      }
      if (turns.size() > 0) {
        turns.execute();
      }
      if (contests.size() > 0) {
        contests.execute();
      }
    }
  }

  /** Notes that a bundle made at {@code at} tells a talk in a form that is here already. */
  void toldAgain(UUID attempt, String form, Instant at) {
    handle.execute(
        "UPDATE carried_talk SET first_told = min(first_told, ?), last_told = max(last_told, ?)"
            + " WHERE attempt = ? AND form = ?",
        Moments.written(at),
        Moments.written(at),
        attempt.toString(),
        form);
  }

  void stand(UUID attempt, String form, Standing standing) {
    handle.execute(
        "UPDATE carried_talk SET standing = ? WHERE attempt = ? AND form = ? AND standing <> ?",
        Ids.of(standing),
        attempt.toString(),
        form,
        Ids.of(standing));
  }
}

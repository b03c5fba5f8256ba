package motcoach.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import motcoach.progress.account.Account;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Person;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * Everybody's practice in the database. Whoever is given talks must not ask the store meanwhile.
 */
final class SqliteAccounts implements Accounts {
  private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

  private static final String PEOPLE =
      """
      SELECT l.id, l.name, coalesce(t.name, c.team), 1
      FROM learner l LEFT JOIN team t ON t.person = l.id LEFT JOIN carried_person c ON c.id = l.id
      UNION ALL
      SELECT c.id, c.name, coalesce(t.name, c.team), 0
      FROM carried_person c LEFT JOIN team t ON t.person = c.id
      WHERE c.id NOT IN (SELECT id FROM learner)
      """;

  private static final String OWN =
      AccountRows.OWN
          + """
            WHERE a.started_at >= :from AND a.started_at < :until
              AND (r.attempt IS NOT NULL OR NOT EXISTS
                (SELECT 1 FROM carried_talk c
                 WHERE c.attempt = a.id AND c.standing = 'counts' AND c.finished_at IS NOT NULL))
            ORDER BY a.learner, a.position
            """;

  private static final String CARRIED =
      AccountRows.CARRIED
          + """
            WHERE standing = 'counts' AND started_at >= :from AND started_at < :until
              AND attempt NOT IN (SELECT attempt FROM result)
              AND (finished_at IS NOT NULL OR attempt NOT IN (SELECT id FROM attempt))
            ORDER BY person
            """;

  private final Database database;

  SqliteAccounts(Database database) {
    this.database = database;
  }

  @Override
  public List<Person> people() {
    return database.read(
        handle ->
            handle
                .createQuery(PEOPLE)
                .map(
                    (row, context) ->
                        new Person(
                            UUID.fromString(row.getString(1)),
                            row.getString(2),
                            Optional.ofNullable(row.getString(3)),
                            row.getInt(4) == 1))
                .stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList());
  }

  @Override
  public void each(Instant from, Instant until, Consumer<Account> taker) {
    complete();
    database.read(
        handle -> {
          each(handle, from, until, taker);
          return true;
        });
  }

  private void complete() {
    database.write(
        handle -> {
          Tallies.complete(handle);
          return true;
        });
  }

  private static void each(Handle handle, Instant from, Instant until, Consumer<Account> taker) {
    AccountRows rows = new AccountRows(handle);
    Map<String, Set<String>> contested = AccountRows.contested(handle);
    try (ResultIterator<Account> own =
            handle
                .createQuery(OWN)
                .bind("from", second(from))
                .bind("until", second(after(until)))
                .map((row, context) -> rows.own(row, contested))
                .iterator();
        ResultIterator<Account> carried =
            handle
                .createQuery(CARRIED)
                .bind("from", second(from))
                .bind("until", second(after(until)))
                .map((row, context) -> rows.carried(row))
                .iterator()) {
      Ahead mine = new Ahead(own);
      Ahead theirs = new Ahead(carried);
      while (mine.next != null || theirs.next != null) {
        give(ofNext(mine, theirs), from, until, taker);
      }
    }
  }

  /** All talks of the person whose id comes next. */
  private static List<Account> ofNext(Ahead mine, Ahead theirs) {
    String person = mine.person();
    if (person.isEmpty() || !theirs.person().isEmpty() && theirs.person().compareTo(person) < 0) {
      person = theirs.person();
    }
    List<Account> all = new ArrayList<>();
    mine.take(person, all);
    int own = all.size();
    theirs.take(person, all);
    if (all.size() > own) {
      all.sort(Comparator.comparing(Account::startedAt));
    }
    return all;
  }

  private static void give(
      List<Account> talks, Instant from, Instant until, Consumer<Account> taker) {
    for (Account talk : talks) {
      if (!talk.startedAt().isBefore(from) && talk.startedAt().isBefore(until)) {
        taker.accept(talk);
      }
    }
  }

  private static Instant after(Instant until) {
    return until.isAfter(LATEST) ? LATEST : until.plusSeconds(1);
  }

  /** The text of a whole second without its end, which is before every moment within it. */
  private static String second(Instant at) {
    Instant within = at.isBefore(EARLIEST) ? EARLIEST : at.isAfter(LATEST) ? LATEST : at;
    String text = within.truncatedTo(ChronoUnit.SECONDS).toString();
    return text.substring(0, text.length() - 1);
  }

  /** Rows in order of person, the first of them already read. */
  private static final class Ahead {
    private final Iterator<Account> rows;
    private Account next;

    Ahead(Iterator<Account> rows) {
      this.rows = rows;
      advance();
    }

    private void advance() {
      next = rows.hasNext() ? rows.next() : null;
    }

    /** Empty when there are no more. */
    String person() {
      return next == null ? "" : next.person().toString();
    }

    void take(String person, List<Account> into) {
      while (person().equals(person) && !person.isEmpty()) {
        into.add(next);
        advance();
      }
    }
  }
}

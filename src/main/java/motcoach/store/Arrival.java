package motcoach.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.progress.Attempt;
import motcoach.progress.PersonalData.Everything;
import motcoach.progress.PersonalData.Refusal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Somebody arrives from another workstation, inside the caller's transaction. Their rows get new
 * places in the chain of this one; what is made from other rows is made again.
 */
final class Arrival {
  /** Written before rows of the chain, and after them. */
  private static final List<String> FIRST = List.of("learner", "preference");

  private static final List<String> LAST =
      List.of("team", "standing", "draft", "showing", "evidence", "contest", "note", "drill_card");

  private final Handle handle;
  private final Everything everything;
  private final Chain chain = new Chain();

  private record Link(long position, ChainedTable table, Map<String, Object> row) {}

  Arrival(Handle handle, Everything everything) {
    this.handle = handle;
    this.everything = everything;
  }

  /**
   * Takes all of it.
   *
   * @throws RuntimeException when something does not fit; the transaction is to be given up
   */
  Optional<Refusal> take() {
    List<Map<String, Object>> learners = rows("learner");
    if (learners.size() != 1) {
      return Optional.of(Refusal.UNFIT);
    }
    UUID learner = UUID.fromString(String.valueOf(learners.get(0).get("id")));
    if (isThere(learner)) {
      return Optional.of(Refusal.THERE);
    }
    FIRST.forEach(this::insert);
    links().forEach(link -> chain.add(handle, link.table(), values(link)));
    LAST.forEach(this::insert);
    if (!rows("current_learner").isEmpty()) {
      handle.execute(
          "INSERT INTO current_learner (one, learner) VALUES (1, ?) ON CONFLICT DO NOTHING",
          learner.toString());
    }
    Tallies.complete(handle);
    readBack(learner);
    return Optional.empty();
  }

  private List<Map<String, Object>> rows(String table) {
    return everything.tables().getOrDefault(table, List.of());
  }

  private boolean isThere(UUID learner) {
    Set<String> ids = new HashSet<>();
    rows("attempt").forEach(row -> ids.add(String.valueOf(row.get("id"))));
    return Erasure.knowsLearner(handle, learner)
        || !new OwnBundle(handle).those(List.copyOf(ids)).isEmpty();
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (ChainedTable table : ChainedTable.ALL) {
      // What was erased there stays there.
      if (table != ChainedTable.ERASURE) {
        for (Map<String, Object> row : rows(table.name())) {
          links.add(new Link(((Number) row.get("position")).longValue(), table, row));
        }
      }
    }
    links.sort(Comparator.comparing(Link::position));
    return links;
  }

  private static Object[] values(Link link) {
    Set<String> known = new HashSet<>(link.table().columns());
    known.add("position");
    refuseUnless(known.containsAll(link.row().keySet()));
    return link.table().columns().stream().map(link.row()::get).toArray();
  }

  private void insert(String table) {
    Set<String> known = columns(table);
    for (Map<String, Object> row : rows(table)) {
      refuseUnless(known.containsAll(row.keySet()));
      List<String> names = List.copyOf(row.keySet());
      try (Update update =
          handle.createUpdate(
              "INSERT INTO "
                  + table
                  + " ("
                  + String.join(", ", names)
                  + ") VALUES ("
                  + String.join(", ", Collections.nCopies(names.size(), "?"))
                  + ")")) {
        for (int i = 0; i < names.size(); i++) {
          update.bind(i, row.get(names.get(i)));
        }
        update.execute();
      }
    }
  }

  private Set<String> columns(String table) {
    return new HashSet<>(
        handle
            .createQuery("SELECT name FROM pragma_table_info(?)")
            .bind(0, table)
            .mapTo(String.class)
            .list());
  }

  /** Whatever the program will ask for must be readable; better found now than on a screen. */
  private void readBack(UUID learner) {
    refuseUnless(SqliteLearners.all(handle).stream().anyMatch(who -> who.id().equals(learner)));
    for (Attempt attempt : SqliteJournal.attempts(handle, learner, Integer.MAX_VALUE)) {
      refuseUnless(attempt.learner().equals(learner));
      SqliteJournal.rows(handle, attempt.id());
      Standings.of(handle, attempt.id());
      Showings.of(handle, attempt.id());
      SqliteContests.of(handle, attempt.id());
    }
    SqliteRecords.talks(handle, learner, Integer.MAX_VALUE);
    SqliteDrillBook.cards(handle, learner);
    SqliteDrillBook.answers(handle, learner, Integer.MAX_VALUE);
    // Nothing of it may be about somebody else.
    for (PersonTable table : PersonTable.ALL) {
      if (FIRST.contains(table.name()) || LAST.contains(table.name()) || table.chained()) {
        long theirs =
            handle
                .createQuery("SELECT count(*) FROM " + table.name() + " WHERE " + table.about())
                .bind("learner", learner.toString())
                .mapTo(Long.class)
                .one();
        refuseUnless(theirs == rows(table.name()).size());
      }
    }
  }

  private static void refuseUnless(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("does not fit");
    }
  }
}

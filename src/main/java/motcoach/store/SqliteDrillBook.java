package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Ids;
import motcoach.progress.drill.DrillAnswer;
import motcoach.progress.drill.DrillBook;
import motcoach.progress.drill.DrillCard;
import motcoach.progress.drill.DrillKey;
import motcoach.progress.drill.Grade;
import org.jdbi.v3.core.Handle;

/** Answers to exercises and when each comes next, in the database. */
final class SqliteDrillBook implements DrillBook {
  private final Database database;
  private final Chain chain = new Chain();

  SqliteDrillBook(Database database) {
    this.database = database;
  }

  @Override
  public void add(DrillAnswer answer, DrillCard card) {
    database.write(
        handle -> {
          chain.add(
              handle,
              ChainedTable.DRILL_ANSWER,
              answer.learner().toString(),
              answer.key().packId(),
              answer.key().item(),
              answer.grade().id(),
              answer.confident() ? 1 : 0,
              answer.answer(),
              answer.at().toString());
          return keep(handle, card);
        });
  }

  @Override
  public void put(List<DrillCard> cards) {
    database.write(handle -> cards.stream().mapToInt(card -> keep(handle, card)).sum());
  }

  @Override
  public List<DrillCard> cards(UUID learner) {
    return database.read(handle -> cards(handle, learner));
  }

  static List<DrillCard> cards(Handle handle, UUID learner) {
    return handle
        .createQuery("SELECT * FROM drill_card WHERE learner = ? ORDER BY due, pack_id, item")
        .bind(0, learner.toString())
        .map((row, context) -> card(row))
        .list();
  }

  @Override
  public List<DrillAnswer> answers(UUID learner, int limit) {
    return database.read(handle -> answers(handle, learner, limit));
  }

  static List<DrillAnswer> answers(Handle handle, UUID learner, int limit) {
    return handle
        .createQuery("SELECT * FROM drill_answer WHERE learner = ? ORDER BY position DESC LIMIT ?")
        .bind(0, learner.toString())
        .bind(1, Math.max(0, limit))
        .map((row, context) -> answer(row))
        .list();
  }

  private static int keep(Handle handle, DrillCard card) {
    return handle.execute(
        """
        INSERT INTO drill_card (learner, pack_id, item, card, due, stability, queued_by)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (learner, pack_id, item) DO UPDATE SET card = excluded.card,
          due = excluded.due, stability = excluded.stability, queued_by = excluded.queued_by
        """,
        card.learner().toString(),
        card.key().packId(),
        card.key().item(),
        new StoredCard(card.since(), card.memory()).text(),
        card.due().toString(),
        card.stability(),
        card.queuedBy().map(UUID::toString).orElse(null));
  }

  private static DrillCard card(ResultSet row) throws SQLException {
    StoredCard stored = StoredCard.read(row.getString("card"));
    return new DrillCard(
        UUID.fromString(row.getString("learner")),
        key(row),
        stored.memory(),
        stored.since(),
        LocalDate.parse(row.getString("due")),
        Optional.ofNullable(row.getString("queued_by")).map(UUID::fromString));
  }

  private static DrillAnswer answer(ResultSet row) throws SQLException {
    return new DrillAnswer(
        UUID.fromString(row.getString("learner")),
        key(row),
        Ids.find(Grade.class, row.getString("rating")).orElseThrow(),
        row.getInt("confident") == 1,
        row.getString("answer"),
        Instant.parse(row.getString("answered_at")));
  }

  private static DrillKey key(ResultSet row) throws SQLException {
    return new DrillKey(row.getString("pack_id"), row.getString("item"));
  }
}

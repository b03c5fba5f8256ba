package motcoach.store;

import java.util.Collections;
import java.util.List;

/**
 * A table whose rows only grow and are linked by the chain.
 *
 * @param columns what a row says, in the order in which it is committed to; never reordered
 */
record ChainedTable(String name, List<String> columns) {
  static final ChainedTable ATTEMPT =
      new ChainedTable(
          "attempt",
          List.of(
              "id",
              "learner",
              "pack_id",
              "pack_version",
              "pack_hash",
              "scenario_id",
              "mode",
              "language",
              "seed",
              "started_at"));

  static final ChainedTable TURN =
      new ChainedTable(
          "turn",
          List.of(
              "attempt", "sequence", "kind", "input", "fingerprint", "taken_at", "zone_offset"));

  static final ChainedTable RESULT =
      new ChainedTable(
          "result", List.of("attempt", "finished_at", "ending", "total", "passed", "emotion"));

  static final ChainedTable SHOWN = new ChainedTable("shown", List.of("attempt", "digest"));

  static final ChainedTable RETRY = new ChainedTable("retry", List.of("attempt", "origin", "turn"));

  static final ChainedTable DRILL_ANSWER =
      new ChainedTable(
          "drill_answer",
          List.of("learner", "pack_id", "item", "rating", "confident", "answer", "answered_at"));

  static final ChainedTable ERASURE =
      new ChainedTable("erasure", List.of("positions", "erased_at"));

  static final List<ChainedTable> ALL =
      List.of(ATTEMPT, TURN, RESULT, SHOWN, RETRY, DRILL_ANSWER, ERASURE);

  ChainedTable {
    columns = List.copyOf(columns);
  }

  String insert() {
    String places = String.join(", ", Collections.nCopies(columns.size() + 2, "?"));
    return "INSERT INTO "
        + name
        + " (position, salt, "
        + String.join(", ", columns)
        + ") VALUES ("
        + places
        + ")";
  }

  String select() {
    return "SELECT position, salt, "
        + String.join(", ", columns)
        + " FROM "
        + name
        + " ORDER BY position";
  }
}

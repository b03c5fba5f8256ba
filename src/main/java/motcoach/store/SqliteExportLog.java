package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.account.Export;
import motcoach.progress.account.ExportLog;

/** Which reports were written, in the database. */
final class SqliteExportLog implements ExportLog {
  private final Database database;

  SqliteExportLog(Database database) {
    this.database = database;
  }

  @Override
  public void add(Export export) {
    database.write(
        handle -> {
          if (export.chainHead().isPresent()) {
            NotedHeads.note(handle, export.at());
          }
          handle.execute(
              "INSERT INTO export_log"
                  + " (exported_at, report, format, filter, row_count, sha256, chain_head)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?)",
              export.at().toString(),
              export.report(),
              export.format(),
              export.filter(),
              export.rows(),
              export.sha256(),
              export.chainHead().orElse(null));
          return export
              .by()
              .map(
                  who ->
                      handle.execute(
                          "INSERT INTO export_by (number, learner)"
                              + " VALUES (last_insert_rowid(), ?)",
                          who.toString()))
              .orElse(0);
        });
  }

  @Override
  public List<Export> all() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM export_log LEFT JOIN export_by USING (number)"
                        + " ORDER BY number DESC")
                .map((row, context) -> export(row))
                .list());
  }

  private static Export export(ResultSet row) throws SQLException {
    return new Export(
        Instant.parse(row.getString("exported_at")),
        Optional.ofNullable(row.getString("learner")).map(UUID::fromString),
        row.getString("report"),
        row.getString("format"),
        row.getString("filter"),
        row.getLong("row_count"),
        row.getString("sha256"),
        Optional.ofNullable(row.getString("chain_head")));
  }
}

package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Head;
import motcoach.progress.bundle.Bundle.Seal;
import motcoach.progress.bundle.History;
import motcoach.progress.bundle.Receipt.Device;
import org.jdbi.v3.core.Handle;

/** Where the chains of workstations were seen. */
final class Seals {
  private final Handle handle;

  Seals(Handle handle) {
    this.handle = handle;
  }

  /** Where a bundle puts its workstation beside everything seen of it. */
  Device place(Bundle bundle, String content) {
    if (bundle.seal().device().equals(OwnBundle.device(handle))) {
      return ofThisWorkstation(bundle.seal());
    }
    List<History.Dated> seen =
        handle
            .createQuery("SELECT * FROM seal WHERE device = ? AND content <> ?")
            .bind(0, bundle.seal().device())
            .bind(1, content)
            .map((row, context) -> dated(row))
            .list();
    return History.place(new History.Dated(bundle.seal(), bundle.createdAt()), seen);
  }

  /** One of our own is compared with the chain itself. */
  private Device ofThisWorkstation(Seal seal) {
    long count = seal.head().count();
    long last =
        handle.createQuery("SELECT coalesce(max(position), 0) FROM chain").mapTo(Long.class).one();
    if (!seal.key().equals(DeviceKey.publicKey(handle))) {
      return Device.FORKED;
    } else if (count > last) {
      return Device.WENT_BACK;
    }
    boolean ours =
        count == 0
            || handle
                .createQuery("SELECT head FROM chain WHERE position = ?")
                .bind(0, count)
                .mapTo(byte[].class)
                .findOne()
                .filter(head -> HexFormat.of().formatHex(head).equals(seal.head().hash()))
                .isPresent();
    if (!ours) {
      return Device.FORKED;
    }
    return count < last ? Device.OLDER : Device.GOES_ON;
  }

  void add(Bundle bundle, String content) {
    Seal seal = bundle.seal();
    handle.execute(
        "INSERT INTO seal (content, device, key, count, head, changed, trail, created_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        content,
        seal.device(),
        seal.key(),
        seal.head().count(),
        seal.head().hash(),
        seal.changed(),
        seal.trail().stream()
            .map(head -> head.count() + ":" + head.hash())
            .collect(Collectors.joining(" ")),
        Moments.written(bundle.createdAt()));
  }

  /** The furthest a workstation's chain was seen. */
  Optional<Head> newest(String device) {
    return handle
        .createQuery(
            "SELECT count, head FROM seal WHERE device = ?"
                + " ORDER BY count DESC, created_at DESC, head LIMIT 1")
        .bind(0, device)
        .map((row, context) -> new Head(row.getLong(1), row.getString(2)))
        .findOne();
  }

  private static History.Dated dated(ResultSet row) throws SQLException {
    return new History.Dated(
        new Seal(
            row.getString("device"),
            row.getString("key"),
            new Head(row.getLong("count"), row.getString("head")),
            row.getInt("changed"),
            trail(row.getString("trail"))),
        Instant.parse(row.getString("created_at")));
  }

  private static List<Head> trail(String written) {
    return written.isEmpty()
        ? List.of()
        : Arrays.stream(written.split(" ")).map(Seals::head).toList();
  }

  private static Head head(String written) {
    int colon = written.indexOf(':');
    return new Head(Long.parseLong(written.substring(0, colon)), written.substring(colon + 1));
  }
}

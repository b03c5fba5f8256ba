package motcoach.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a database file says of itself, read without SQLite: opening a file with it may already
 * change the file. Formats: sqlite.org/fileformat2.html §1.3 (header) and §4 (write-ahead log).
 * Read only while no connection is open: on POSIX, closing the file would drop SQLite's locks.
 *
 * @param applicationId whose file it is
 * @param userVersion its schema
 * @param walMode whether it is kept with a write-ahead log
 */
record FileHead(int applicationId, int userVersion, boolean walMode) {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;

  /** The head of a database and its log; empty when it is not a database at all. */
  static Optional<FileHead> read(Path file, Path wal) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(LENGTH);
    }
    if (head.length < LENGTH || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      return Optional.empty();
    }
    if (Files.exists(wal)) {
      head = lastCommitted(wal).orElse(head);
    }
    ByteBuffer at = ByteBuffer.wrap(head);
    return Optional.of(new FileHead(at.getInt(68), at.getInt(60), head[18] == 2 && head[19] == 2));
  }

  /** The first page as the last committed transaction in the log left it, if it touched it. */
  private static Optional<byte[]> lastCommitted(Path wal) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(wal), 1 << 16))) {
      byte[] header = new byte[32];
      in.readFully(header);
      return new Log(header).firstPage(in);
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  /** Walks the frames of a log as SQLite's recovery does, up to the first that is not whole. */
  private static final class Log {
    private final ByteBuffer header;
    private final ByteOrder order;
    private final int pageSize;
    private int sum1;
    private int sum2;

    Log(byte[] bytes) {
      header = ByteBuffer.wrap(bytes);
      order = (header.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      pageSize = header.getInt(8);
    }

    Optional<byte[]> firstPage(DataInputStream in) throws IOException {
      add(header.array(), 24);
      if ((header.getInt(0) & ~1) != 0x377f0682 || !sumIs(header, 24) || !plausiblePageSize()) {
        return Optional.empty();
      }
      byte[] pending = null;
      byte[] committed = null;
      byte[] frame = new byte[24];
      byte[] page = new byte[pageSize];
      while (next(in, frame, page)) {
        ByteBuffer head = ByteBuffer.wrap(frame);
        if (head.getInt(0) == 1) {
          pending = Arrays.copyOf(page, LENGTH);
        }
        boolean commit = head.getInt(4) != 0;
        if (commit && pending != null) {
          committed = pending;
        }
      }
      return Optional.ofNullable(committed);
    }

    private boolean plausiblePageSize() {
      return pageSize >= 512 && pageSize <= 65536 && Integer.bitCount(pageSize) == 1;
    }

    private boolean next(DataInputStream in, byte[] frame, byte[] page) throws IOException {
      if (in.readNBytes(frame, 0, frame.length) < frame.length
          || in.readNBytes(page, 0, page.length) < page.length) {
        return false;
      }
      ByteBuffer head = ByteBuffer.wrap(frame);
      add(frame, 8);
      add(page, page.length);
      return head.getInt(8) == header.getInt(16)
          && head.getInt(12) == header.getInt(20)
          && sumIs(head, 16);
    }

    private void add(byte[] bytes, int length) {
      ByteBuffer words = ByteBuffer.wrap(bytes).order(order);
      for (int i = 0; i < length; i += 8) {
        sum1 += words.getInt(i) + sum2;
        sum2 += words.getInt(i + 4) + sum1;
      }
    }

    private boolean sumIs(ByteBuffer at, int offset) {
      return at.getInt(offset) == sum1 && at.getInt(offset + 4) == sum2;
    }
  }
}

package motcoach.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import motcoach.progress.bundle.Bundle;
import org.jdbi.v3.core.Handle;

/**
 * Finds changes to the journal that were not made by this program. What is found without help: a
 * row edited, deleted, inserted or swapped. Rows of an erased person may be missing, and only
 * those. A cut tail or a whole older file shows only beside a head that was noted elsewhere.
 * Whoever can rebuild the whole chain is not found at all.
 */
public final class JournalChain {
  private final Database database;

  JournalChain(Database database) {
    this.database = database;
  }

  /**
   * How far the chain goes.
   *
   * @param count rows in it
   * @param hash of the last, 64 hex digits
   */
  public record Head(long count, String hash) {}

  /** What is wrong with a row. */
  public enum Fault {
    /** A position without a row, or between two rows none. */
    MISSING,
    /** A row that no link stands for. */
    UNLINKED,
    /** The row does not say what was committed. */
    CHANGED,
    /** The link does not follow from the one before. */
    BROKEN,
    /** The chain does not contain the head noted elsewhere. */
    CUT
  }

  /** One fault and where in the chain it is, from 1. */
  public record Problem(long position, Fault fault) {}

  /**
   * What a verification saw.
   *
   * @param problems by position; empty when all is well
   */
  public record Report(Head head, List<Problem> problems) {
    public Report {
      problems = List.copyOf(problems);
    }

    public boolean whole() {
      return problems.isEmpty();
    }
  }

  private record Stored(long position, String device, byte[] commitment, byte[] head) {}

  /** How far the chain goes, as it says itself. */
  public Head head() {
    return database.read(JournalChain::head);
  }

  static Head head(Handle handle) {
    return handle
        .createQuery("SELECT position, head FROM chain ORDER BY position DESC LIMIT 1")
        .map((row, context) -> new Head(row.getLong(1), hex(row.getBytes(2))))
        .findOne()
        .orElseGet(() -> new Head(0, hex(Link.START)));
  }

  /** Walks the whole chain. */
  public Report verify() {
    return verify(Optional.empty());
  }

  /** Walks the whole chain and looks for a head that was noted elsewhere. */
  public Report verify(Optional<Head> noted) {
    Set<Bundle.Head> wanted = new HashSet<>();
    noted.ifPresent(head -> wanted.add(new Bundle.Head(head.count(), head.hash())));
    return database.read(handle -> walk(handle, wanted));
  }

  /**
   * Walks the whole chain and looks for all heads that were noted; each that is missing is a fault
   * at its count.
   */
  static Report walk(Handle handle, Set<Bundle.Head> noted) {
    Set<Bundle.Head> unseen = new HashSet<>(noted);
    unseen.removeIf(head -> head.count() == 0);
    List<Problem> problems = new ArrayList<>();
    Map<Long, List<byte[]>> commitments = commitments(handle);
    Set<Long> erased = erased(handle);
    byte[] before = Link.START;
    long expected = 1;
    for (Stored link : links(handle)) {
      for (; expected < link.position(); expected++) {
        problems.add(new Problem(expected, Fault.MISSING));
      }
      expected = link.position() + 1;
      byte[] head = Link.head(before, link.device(), link.position(), link.commitment());
      if (!Arrays.equals(head, link.head())) {
        problems.add(new Problem(link.position(), Fault.BROKEN));
      }
      before = link.head();
      List<byte[]> rows = commitments.remove(link.position());
      if (erased.contains(link.position())) {
        // What was erased must be gone, and nothing may stand in its place.
        if (rows != null) {
          problems.add(new Problem(link.position(), Fault.UNLINKED));
        }
      } else {
        compare(link, rows).ifPresent(problems::add);
      }
      if (!unseen.isEmpty()) {
        unseen.remove(new Bundle.Head(link.position(), hex(link.head())));
      }
    }
    commitments.keySet().forEach(left -> problems.add(new Problem(left, Fault.UNLINKED)));
    unseen.stream()
        .map(Bundle.Head::count)
        .sorted()
        .forEach(count -> problems.add(new Problem(count, Fault.CUT)));
    Tallies.changed(handle).stream()
        .map(position -> new Problem(position, Fault.CHANGED))
        .filter(problem -> !problems.contains(problem))
        .forEach(problems::add);
    problems.sort(Comparator.comparing(Problem::position));
    return new Report(new Head(expected - 1, hex(before)), problems);
  }

  private static Optional<Problem> compare(Stored link, List<byte[]> rows) {
    if (rows == null) {
      return Optional.of(new Problem(link.position(), Fault.MISSING));
    }
    if (rows.size() > 1) {
      return Optional.of(new Problem(link.position(), Fault.UNLINKED));
    }
    return Arrays.equals(rows.get(0), link.commitment())
        ? Optional.empty()
        : Optional.of(new Problem(link.position(), Fault.CHANGED));
  }

  /** The positions that are empty because a person was erased. */
  private static Set<Long> erased(Handle handle) {
    Set<Long> erased = new HashSet<>();
    handle
        .createQuery("SELECT position, positions FROM erasure")
        .map((row, context) -> Positions.read(row.getString(2), row.getLong(1)))
        .forEach(positions -> positions.ifPresent(erased::addAll));
    return erased;
  }

  private static List<Stored> links(Handle handle) {
    return handle
        .createQuery("SELECT position, device, commitment, head FROM chain ORDER BY position")
        .map(
            (row, context) ->
                new Stored(row.getLong(1), row.getString(2), row.getBytes(3), row.getBytes(4)))
        .list();
  }

  /** What each row commits to as it reads now, by its position. */
  private static Map<Long, List<byte[]>> commitments(Handle handle) {
    Map<Long, List<byte[]>> all = new TreeMap<>();
    for (ChainedTable table : ChainedTable.ALL) {
      handle
          .createQuery(table.select())
          .map(
              (row, context) -> {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                  values.add(row.getString(i + 3));
                }
                byte[] commitment = Link.commitment(row.getBytes(2), table.name(), values);
                return Map.entry(row.getLong(1), commitment);
              })
          .forEach(
              row -> all.computeIfAbsent(row.getKey(), p -> new ArrayList<>()).add(row.getValue()));
    }
    return all;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}

package motcoach.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import motcoach.progress.bundle.Bundle.Head;
import motcoach.progress.bundle.ChainState;
import org.jdbi.v3.core.Handle;

/** Heads of the chain that were handed out, in the order of their counts. */
final class NotedHeads {
  private NotedHeads() {}

  static List<Head> all(Handle handle) {
    return handle
        .createQuery("SELECT count, head FROM noted_head ORDER BY count, head")
        .map((row, context) -> new Head(row.getLong(1), row.getString(2)))
        .list();
  }

  /** Notes how far the chain goes now: whoever cuts it from now on is found. */
  static void note(Handle handle, Instant now) {
    JournalChain.Head head = JournalChain.head(handle);
    handle.execute(
        "INSERT INTO noted_head (count, head, noted_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        head.count(),
        head.hash(),
        now.toString());
  }

  /** The whole chain, looked at beside all of them. */
  static ChainState verify(Handle handle) {
    Set<Head> noted = new HashSet<>(all(handle));
    JournalChain.Report report = JournalChain.walk(handle, noted);
    Set<Long> changed = new TreeSet<>();
    boolean cut = false;
    for (JournalChain.Problem problem : report.problems()) {
      if (problem.fault() == JournalChain.Fault.CUT) {
        cut = true;
      } else {
        changed.add(problem.position());
      }
    }
    return new ChainState(report.head().count(), report.head().hash(), List.copyOf(changed), cut);
  }
}

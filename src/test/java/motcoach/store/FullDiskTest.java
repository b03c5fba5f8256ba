package motcoach.store;

import static motcoach.store.Samples.id;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import motcoach.progress.JournalRow;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk gets full at one place after the other, and room again. */
class FullDiskTest {
  private static final int POSITIONS = 200;

  @TempDir Path folder;

  @Test
  void whatWasKeptStaysAndTheNextTurnIsKeptOnceThereIsRoom() {
    long seed = 11;
    Random random = new Random(seed);
    List<JournalRow> kept = new ArrayList<>();
    int messages = 0;
    try (Store store = Samples.open(folder)) {
      for (int position = 0; position < POSITIONS; position++) {
        limit(store, pages(store) + random.nextInt(4));
        messages += appendUntilFull(store, kept, random);
        assertThat(store.journal().rows(id(2))).isEqualTo(kept);

        limit(store, Integer.MAX_VALUE - 1);
        JournalRow next = said(2, kept.size() + 1, "又能保存了");
        store.journal().append(next, Samples.STANDING);
        kept.add(next);
      }
      assertThat(store.check()).isEmpty();
      assertThat(store.chain().verify().whole()).isTrue();
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.journal().rows(id(2))).isEqualTo(kept);
    }
    System.out.printf("positions=%d messages=%d harmed=0 seed=%d%n", POSITIONS, messages, seed);
    assertThat(messages).isEqualTo(POSITIONS);
  }

  private static int appendUntilFull(Store store, List<JournalRow> kept, Random random) {
    for (; ; ) {
      JournalRow row = said(2, kept.size() + 1, "话".repeat(1 + random.nextInt(3000)));
      try {
        store.journal().append(row, Samples.STANDING);
        kept.add(row);
      } catch (StoreException e) {
        assertThat(e.kind()).isEqualTo(Kind.FULL);
        return 1;
      }
    }
  }

  @Test
  void aLastTurnThatFindsNoRoomLeavesNeitherTurnNorResult() {
    try (Store store = Samples.open(folder)) {
      limit(store, pages(store));
      JournalRow last = said(2, 1, "再见".repeat(4000));
      assertThat(catchKind(() -> store.journal().conclude(last, Samples.result(), Samples.SHOWING)))
          .isEqualTo(Kind.FULL);
      assertThat(store.journal().attempt(id(2))).contains(Samples.attempt(2));
      limit(store, Integer.MAX_VALUE - 1);
      store.journal().conclude(last, Samples.result(), Samples.SHOWING);
      assertThat(store.journal().attempt(id(2)).orElseThrow().finished()).isTrue();
    }
  }

  @Test
  void aDatabaseThatMayNotBeWrittenSaysSo() {
    try (Store store = Samples.open(folder)) {
      store.database().read(handle -> handle.execute("PRAGMA query_only=ON"));
      assertThat(catchKind(() -> store.journal().append(said(2, 1, "x"), Samples.STANDING)))
          .isEqualTo(Kind.READ_ONLY);
      assertThat(store.journal().rows(id(2))).isEmpty();
      store.database().read(handle -> handle.execute("PRAGMA query_only=OFF"));
      store.journal().append(said(2, 1, "x"), Samples.STANDING);
    }
  }

  private static Kind catchKind(Runnable work) {
    try {
      work.run();
      throw new AssertionError("was kept");
    } catch (StoreException e) {
      return e.kind();
    }
  }

  private static int pages(Store store) {
    return store
        .database()
        .read(handle -> handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one());
  }

  private static void limit(Store store, int pages) {
    store
        .database()
        .read(
            handle ->
                handle.createQuery("PRAGMA max_page_count=" + pages).mapTo(Integer.class).one());
  }
}

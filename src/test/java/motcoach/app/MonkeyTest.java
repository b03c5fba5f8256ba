package motcoach.app;

import static motcoach.ui.kit.FxThread.fx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * Senseless pressing and clicking breaks nothing, and what is kept stays whole. More of it: {@code
 * mvn test -Dtest=MonkeyTest -Dseeds=5 -Devents=100000}, or from another seed on with {@code
 * -Dseed=3}.
 */
class MonkeyTest {
  private static final int FIRST = Integer.getInteger("seed", 1);
  private static final int SEEDS = Integer.getInteger("seeds", 2);
  private static final int EVENTS = Integer.getInteger("events", 1500);
  private static final int AT_ONCE = 50;
  private static final int REMEMBERED = 60;

  /** Threads that answer, draw and work beside. */
  private static final Pattern WINDOW =
      Pattern.compile("JavaFX Application|QuantumRenderer|coach-");

  private final List<String> uncaught = Collections.synchronizedList(new ArrayList<>());

  /** Faults in which no line of ours took part. */
  private final List<String> toolkits = new ArrayList<>();

  private final Deque<String> last = new ArrayDeque<>();
  private Thread.UncaughtExceptionHandler before;

  @TempDir Path folder;

  @BeforeEach
  void listen() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.UncaughtExceptionHandler handler = (thread, thrown) -> tell(uncaught, thrown);
    Thread.setDefaultUncaughtExceptionHandler(handler);
    fx(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler(handler);
          return true;
        });
  }

  @AfterEach
  void stopListening() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    fx(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler(null);
          return true;
        });
  }

  @Test
  void senselessPressingBreaksNothing() {
    int whole = 0;
    for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
      Path data = folder.resolve("seed-" + seed);
      long start = System.nanoTime();
      play(data, seed);
      try (Store store = Store.open(data)) {
        assertThat(store.check()).as("seed " + seed).isEmpty();
        assertThat(store.chain().verify().problems()).as("seed " + seed).isEmpty();
        assertThat(store.learners().all()).as("seed " + seed).isNotEmpty();
        whole++;
        System.out.printf(
            "seed=%d events=%d uncaught=%d toolkit=%d attempts=%d seconds=%d%n",
            seed,
            EVENTS,
            uncaught.size(),
            toolkits.size(),
            store.learners().all().stream()
                .mapToInt(who -> store.journal().attempts(who.id(), Integer.MAX_VALUE).size())
                .sum(),
            (System.nanoTime() - start) / 1_000_000_000);
      }
    }
    assertThat(uncaught).isEmpty();
    assertThat(whole).isEqualTo(SEEDS);
  }

  private void play(Path data, long seed) {
    Language language = seed % 2 == 0 ? Language.ZH : Language.EN;
    try (RealWindow window = RealWindow.open(data, language)) {
      window.settle();
      Monkey monkey = new Monkey(window.stage, seed);
      for (int done = 0; done < EVENTS; done += AT_ONCE) {
        for (int n = 0; n < AT_ONCE; n++) {
          answered(monkey);
        }
        settled(window);
      }
    }
  }

  /** A window that no longer answers tells where it is. */
  private void answered(Monkey monkey) {
    try {
      fx(() -> act(monkey));
    } catch (CompletionException hanging) {
      throw hanging(hanging);
    }
  }

  private void settled(RealWindow window) {
    try {
      window.settle();
    } catch (CompletionException hanging) {
      throw hanging(hanging);
    }
  }

  private AssertionError hanging(CompletionException hanging) {
    String where =
        Thread.getAllStackTraces().entrySet().stream()
            .filter(thread -> WINDOW.matcher(thread.getKey().getName()).find())
            .flatMap(
                thread ->
                    Stream.concat(
                        Stream.of(thread.getKey().getName()),
                        Arrays.stream(thread.getValue()).map(StackTraceElement::toString)))
            .collect(Collectors.joining("\n  "));
    return new AssertionError("After " + last + " the window is at\n  " + where, hanging);
  }

  /** What an event throws would reach the last handler; here it goes on with the next. */
  private boolean act(Monkey monkey) {
    try {
      return remember(monkey.act());
    } catch (RuntimeException thrown) {
      // Such as the toolkit's own search for a letter in a text that has just changed.
      return tell(touchesOurs(thrown) ? uncaught : toolkits, thrown);
    }
  }

  /** At once, as a later fault might keep it from being told. */
  private boolean tell(List<String> faults, Throwable thrown) {
    String told = Frames.of(thrown) + "\nafter " + last;
    System.out.println(told);
    return faults.add(told);
  }

  private static boolean touchesOurs(RuntimeException thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .takeWhile(frame -> !frame.getClassName().equals(Monkey.class.getName()))
        .anyMatch(frame -> frame.getClassName().startsWith("motcoach."));
  }

  private boolean remember(String act) {
    last.addLast(act);
    if (last.size() > REMEMBERED) {
      last.removeFirst();
    }
    return true;
  }
}

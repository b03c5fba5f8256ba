package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AsideTest {
  private final Executor aside = Aside.executor();
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  @Test
  void ofWhatWaitsOnlyTheLastIsDone() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    aside.execute(
        () -> {
          begun.countDown();
          await(free);
          done.add("first");
        });
    await(begun);
    aside.execute(() -> done.add("left behind"));
    aside.execute(() -> done.add("last"));
    free.countDown();

    assertThat(done.poll(5, TimeUnit.SECONDS)).isEqualTo("first");
    assertThat(done.poll(5, TimeUnit.SECONDS)).isEqualTo("last");
  }

  @Test
  void theProgramMayEndInTheMiddleOfIt() throws InterruptedException {
    aside.execute(() -> done.add(Thread.currentThread().isDaemon() ? "daemon" : "holds on"));

    assertThat(done.poll(5, TimeUnit.SECONDS)).isEqualTo("daemon");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BackgroundTasksTest {
  private final BackgroundTasks tasks = new BackgroundTasks();
  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    tasks.close();
  }

  @Test
  void work_is_done_elsewhere_and_answered_where_windows_live() throws InterruptedException {
    CountDownLatch answered = new CountDownLatch(2);
    tasks.run(
        Platform::isFxApplicationThread,
        onWindowThread -> {
          seen.add(onWindowThread + " " + Platform.isFxApplicationThread());
          answered.countDown();
        },
        why -> answered.countDown());
    tasks.run(
        () -> {
          throw new IllegalArgumentException();
        },
        done -> answered.countDown(),
        why -> {
          seen.add(why.getClass().getSimpleName() + " " + Platform.isFxApplicationThread());
          answered.countDown();
        });

    assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(seen).containsExactly("false true", "IllegalArgumentException true");
  }

  @Test
  void closing_finishes_what_was_handed_in() {
    for (int i = 0; i < 20; i++) {
      String name = String.valueOf(i);
      tasks.run(() -> seen.add(name), added -> {}, why -> {});
    }
    tasks.close();

    assertThat(seen).hasSize(20).startsWith("0", "1").endsWith("19");
  }

  @Test
  void once_it_is_closed_nothing_begins_any_more() {
    tasks.close();
    tasks.run(() -> seen.add("late"), added -> {}, why -> {});

    assertThat(seen).isEmpty();
  }
}

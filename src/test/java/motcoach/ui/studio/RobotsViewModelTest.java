package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import motcoach.scenario.robot.Reached;
import motcoach.scenario.robot.Robot;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.Tasks;
import org.junit.jupiter.api.Test;

class RobotsViewModelTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  /** Work waits until {@link #next}, so that something can happen in between. */
  private final Tasks tasks =
      new Tasks() {
        @Override
        public <T> void run(
            Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
          waiting.add(
              () -> {
                try {
                  onDone.accept(work.call());
                } catch (Exception e) {
                  onFailed.accept(e);
                }
              });
        }
      };

  private final LateOrderDesk desk = new LateOrderDesk();
  private final RobotsViewModel model = new RobotsViewModel(desk.tryout, tasks);

  private boolean next() {
    Runnable work = waiting.poll();
    if (work != null) {
      work.run();
    }
    return work != null;
  }

  @Test
  void they_come_to_a_result_in_steps_and_the_part_grows() {
    model.start();
    assertThat(model.runningProperty().get()).isTrue();
    List<Double> parts = new ArrayList<>();
    while (next()) {
      parts.add(model.partProperty().get());
    }

    assertThat(parts).isSorted().hasSizeGreaterThan(10);
    assertThat(model.runningProperty().get()).isFalse();
    var result = model.resultProperty().get().orElseThrow();
    assertThat(result.run(Robot.IDEAL).passed()).isEqualTo(result.run(Robot.IDEAL).plays());
    assertThat(result.reached().missed(Reached.Kind.ENDING, result.scenario())).isEmpty();

    desk.write(new Value.Num("99"), "pass-mark");
    assertThat(model.olderProperty().get()).isTrue();
    desk.editing.undo();
    assertThat(model.olderProperty().get()).isFalse();
  }

  @Test
  void they_can_be_stopped_at_any_step() {
    model.start();
    next();
    next();
    model.cancel();
    while (next()) {
      assertThat(model.runningProperty().get()).isFalse();
    }

    assertThat(model.resultProperty().get()).isEmpty();
    assertThat(model.failedProperty().get()).isFalse();
  }

  @Test
  void what_nobody_reached_is_shown_in_the_editor() {
    model.goTo(Reached.Kind.EVENT, "calls");

    assertThat(desk.editing.selectionProperty().get())
        .isEqualTo(Spot.of(LateOrder.FILE, "events", 1));
  }
}

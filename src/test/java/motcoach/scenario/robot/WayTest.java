package motcoach.scenario.robot;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.scenario.Input;
import org.junit.jupiter.api.Test;

/** What a way still tries. */
class WayTest {
  private static final Input PITCH = new Input.Chose("pitch");

  private static Way after(Input input, int times) {
    Trail trail = new Trail(null, new Input.Said("Hello."));
    for (int i = 0; i < times; i++) {
      trail = new Trail(trail, input);
    }
    return new Way(null, trail, 0);
  }

  @Test
  void theSameIsNotTriedAFifthTime() {
    assertThat(after(PITCH, 3).mayTake(PITCH)).isTrue();
    assertThat(after(PITCH, 4).mayTake(PITCH)).isFalse();
    assertThat(after(PITCH, 4).mayTake(new Input.Chose("stop"))).isTrue();
  }

  @Test
  void waitingIsNoRepetition() {
    assertThat(after(Moves.WAIT, 20).mayTake(Moves.WAIT)).isTrue();
  }
}

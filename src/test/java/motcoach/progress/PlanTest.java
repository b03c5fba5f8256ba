package motcoach.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Instant MADE = Instant.parse("2026-11-02T10:00:00Z");

  @Test
  void a_plan_is_asked_about_after_seven_days_and_left_in_peace_after_five_weeks() {
    assertThat(asked(Optional.empty(), Duration.ofDays(7).minusSeconds(1))).isFalse();
    assertThat(asked(Optional.empty(), Duration.ofDays(7))).isTrue();
    assertThat(asked(Optional.empty(), Duration.ofDays(35).minusSeconds(1))).isTrue();
    assertThat(asked(Optional.empty(), Duration.ofDays(35))).isFalse();
  }

  @Test
  void what_came_up_is_not_asked_again_what_did_not_is_after_a_week() {
    assertThat(asked(answer(Plan.Answer.HELPED), Duration.ofDays(20))).isFalse();
    assertThat(asked(answer(Plan.Answer.DID_NOT_HELP), Duration.ofDays(20))).isFalse();
    assertThat(asked(answer(Plan.Answer.NOT_YET), Duration.ofDays(14))).isFalse();
    assertThat(asked(answer(Plan.Answer.NOT_YET), Duration.ofDays(15))).isTrue();
  }

  @Test
  void an_answer_comes_back_from_its_note() {
    for (Plan.Answer answer : Plan.Answer.values()) {
      Plan.Asked asked = new Plan.Asked(MADE, answer);
      assertThat(Plan.Asked.of(asked.note())).contains(asked);
    }
    assertThat(Plan.Asked.of("yes")).isEmpty();
    assertThat(Plan.Asked.of("yesterday/helped")).isEmpty();
    assertThat(Plan.Asked.of(MADE + "/perhaps")).isEmpty();
  }

  /** Given eight days after the plan was made. */
  private static Optional<Plan.Asked> answer(Plan.Answer answer) {
    return Optional.of(new Plan.Asked(MADE.plus(Duration.ofDays(8)), answer));
  }

  private static boolean asked(Optional<Plan.Asked> last, Duration later) {
    return new Plan(new UUID(0, 1), "p", "s", "a caller sighs", "sum up", MADE, last)
        .toBeAsked(MADE.plus(later));
  }
}

package motcoach.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PracticeWeekTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** A Wednesday, 18:00 in Shanghai. */
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  @Test
  void days_count_once_and_begin_where_the_trainee_lives() {
    assertThat(week("2026-11-24T15:00:00Z", "2026-11-24T15:59:59Z").days()).isEqualTo(1);
    assertThat(week("2026-11-24T15:59:59Z", "2026-11-24T16:00:00Z").days())
        .as("before and after midnight in Shanghai")
        .isEqualTo(2);
  }

  @Test
  void the_week_begins_on_monday_and_ends_now() {
    assertThat(PracticeWeek.begin(NOW, SHANGHAI)).isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
    assertThat(week("2026-11-22T15:59:59Z", "2026-11-25T10:00:01Z").days()).isZero();
    assertThat(week("2026-11-22T16:00:00Z").days()).isEqualTo(1);
  }

  @Test
  void the_goal_is_three_unless_a_sensible_number_was_kept() {
    assertThat(goal(Optional.empty())).isEqualTo(3);
    assertThat(goal(Optional.of("5"))).isEqualTo(5);
    for (String odd : List.of("0", "8", "-1", "many", "", "3.5", "٣")) {
      assertThat(goal(Optional.of(odd))).as(odd).isEqualTo(3);
    }
  }

  @Test
  void reaching_the_goal_is_as_many_days_or_more() {
    assertThat(new PracticeWeek(2, 3).reached()).isFalse();
    assertThat(new PracticeWeek(3, 3).reached()).isTrue();
    assertThat(new PracticeWeek(4, 3).reached()).isTrue();
  }

  private static PracticeWeek week(String... moments) {
    return PracticeWeek.of(
        Stream.of(moments).map(Instant::parse).toList(), NOW, SHANGHAI, PracticeWeek.USUAL_GOAL);
  }

  private static int goal(Optional<String> kept) {
    MemorySettings settings = new MemorySettings();
    kept.ifPresent(value -> settings.put(Choice.WEEKLY_GOAL.key(), value));
    return PracticeWeek.of(List.of(), NOW, SHANGHAI, Choice.WEEKLY_GOAL.in(settings)).goal();
  }
}

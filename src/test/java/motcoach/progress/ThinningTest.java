package motcoach.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ThinningTest {
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneOffset.UTC,
          ZoneId.of("Asia/Shanghai"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Apia"));

  @Test
  void years_of_practice_leave_two_days_twelve_days_ten_weeks_nine_months() {
    Instant now = Instant.parse("2026-11-27T18:00:00Z");
    List<Instant> made = new ArrayList<>();
    for (int day = 0; day < 900; day++) {
      for (int hour = 0; hour < 4; hour++) {
        made.add(now.minus(Duration.ofDays(day)).minus(Duration.ofHours(hour)));
      }
    }
    Set<Instant> kept = Thinning.keep(made, now, ZoneOffset.UTC);

    Instant twoDays = now.minus(Duration.ofDays(2));
    assertThat(kept.stream().filter(at -> !at.isBefore(twoDays))).hasSize(9);
    assertThat(kept.stream().filter(at -> at.isBefore(twoDays))).hasSize(12 + 10 + 9);
    List<LocalDate> old =
        kept.stream()
            .filter(at -> at.isBefore(twoDays))
            .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
            .toList();
    assertThat(old).doesNotHaveDuplicates();
    // The last day of the week, the last day of the month.
    assertThat(old).contains(LocalDate.parse("2026-11-08"), LocalDate.parse("2026-07-31"));
  }

  @Test
  void somebody_who_comes_once_a_year_loses_nothing() {
    List<Instant> made =
        List.of(
            Instant.parse("2023-01-01T09:00:00Z"),
            Instant.parse("2024-02-29T09:00:00Z"),
            Instant.parse("2025-06-01T09:00:00Z"));
    assertThat(Thinning.keep(made, Instant.parse("2026-11-27T18:00:00Z"), ZoneOffset.UTC))
        .containsExactlyElementsOf(made);
  }

  @Test
  void on_a_thousand_calendars_the_newest_stays_and_the_number_stays_small() {
    long seed = 20261127;
    Random random = new Random(seed);
    for (int calendar = 0; calendar < 1000; calendar++) {
      ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
      Instant now = Instant.parse("2026-03-27T00:30:00Z");
      Set<Instant> kept = new TreeSet<>();
      for (int n = 0; n < 120; n++) {
        kept.add(now);
        Set<Instant> left = Thinning.keep(kept, now, zone);
        assertThat(left).as("seed %d calendar %d step %d", seed, calendar, n).contains(now);
        // What was let go stays away: thinning twice is thinning once.
        assertThat(Thinning.keep(left, now, zone)).isEqualTo(left);
        Instant recent = now.minus(Duration.ofDays(2));
        assertThat(left.stream().filter(at -> at.isBefore(recent)).count())
            .isLessThanOrEqualTo(12 + 10 + 9);
        kept = new TreeSet<>(left);
        now = now.plus(pause(random));
      }
    }
  }

  /** Mostly hours or days; now and then the clock is set back. */
  private static Duration pause(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> Duration.ofDays(-random.nextInt(400));
      case 1 -> Duration.ofDays(random.nextInt(200));
      case 2, 3, 4 -> Duration.ofMinutes(30 + random.nextInt(600));
      default -> Duration.ofHours(12 + random.nextInt(48));
    };
  }
}

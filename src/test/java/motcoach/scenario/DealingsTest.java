package motcoach.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DealingsTest {
  private static final int DAY_TWO = SimulatedClock.DAY;
  private static final int HALF_PAST_SIX = clock(18, 30);

  private static int clock(int hour, int minute) {
    return hour * 60 + minute;
  }

  @Test
  void halfPastSixSaidAtDawnIsThisMorning() {
    assertThat(Dealings.atHour(DAY_TWO + clock(5, 47), HALF_PAST_SIX))
        .isEqualTo(DAY_TWO + clock(6, 30));
    assertThat(Dealings.atHour(clock(23, 46), HALF_PAST_SIX)).isEqualTo(DAY_TWO + clock(6, 30));
  }

  @Test
  void onceItIsPastOrTheDayHasBegunItIsTheEvening() {
    assertThat(Dealings.atHour(clock(6, 40), HALF_PAST_SIX)).isEqualTo(HALF_PAST_SIX);
    assertThat(Dealings.atHour(clock(9, 0), HALF_PAST_SIX)).isEqualTo(HALF_PAST_SIX);
  }

  @Test
  void otherHoursSaidEarlyStayWhatTheyAre() {
    assertThat(Dealings.atHour(clock(7, 30), clock(15, 0))).isEqualTo(clock(15, 0));
    assertThat(Dealings.atHour(clock(7, 30), clock(20, 0))).isEqualTo(clock(20, 0));
    assertThat(Dealings.atHour(clock(7, 30), clock(7, 0))).isEqualTo(clock(7, 0));
  }

  @Test
  void anHourLongGoneIsTomorrows() {
    assertThat(Dealings.atHour(clock(16, 0), clock(9, 0))).isEqualTo(DAY_TWO + clock(9, 0));
    assertThat(Dealings.atHour(clock(16, 0), clock(14, 0))).isEqualTo(clock(14, 0));
  }
}

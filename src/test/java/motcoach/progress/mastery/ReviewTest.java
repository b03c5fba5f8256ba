package motcoach.progress.mastery;

import static motcoach.progress.Invented.day;
import static motcoach.progress.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import motcoach.method.Family;
import motcoach.progress.Talk;
import org.junit.jupiter.api.Test;

class ReviewTest {

  @Test
  void there_is_none_before_the_first_talk() {
    assertThat(review()).isEmpty();
    assertThat(review(talk(1, "parcel", 0).met(2).done())).isEmpty();
  }

  @Test
  void the_times_between_grow_as_long_as_it_stays_solid_elsewhere() {
    Talk[] talks = {
      talk(1, "parcel", 0).met(3).done(),
      talk(2, "table", 3).met(3).done(),
      talk(3, "hotel", 13).met(3).done(),
    };
    assertThat(due(talks[0])).isEqualTo(3);
    assertThat(due(talks[0], talks[1])).isEqualTo(13);
    assertThat(due(talks)).isEqualTo(43);
  }

  @Test
  void after_six_weeks_without_a_talk_it_is_due_whatever_the_interval() {
    Talk[] talks = {
      talk(1, "parcel", 0).met(3).done(),
      talk(2, "table", 3).met(3).done(),
      talk(3, "hotel", 13).met(3).done(),
      talk(4, "part", 43).met(3).done(),
    };
    assertThat(due(talks)).isEqualTo(43 + 42);
    assertThat(due(talks[0], talks[1], talks[2], talks[3], talk(5, "part", 60).met(3).done()))
        .as("90 days from day 43, but a talk on day 60 showed it in between")
        .isEqualTo(60 + 42);
  }

  @Test
  void a_miss_leads_back_to_three_days() {
    assertThat(
            due(
                talk(1, "parcel", 0).met(3).done(),
                talk(2, "table", 3).met(3).done(),
                talk(3, "hotel", 13).met(1).missed(2).done()))
        .isEqualTo(16);
  }

  @Test
  void the_same_scenario_or_an_early_one_does_not_lengthen_the_time() {
    assertThat(due(talk(1, "parcel", 0).met(3).done(), talk(2, "parcel", 3).met(3).done()))
        .isEqualTo(3);
    assertThat(due(talk(1, "parcel", 0).met(3).done(), talk(2, "table", 1).met(3).done()))
        .isEqualTo(3);
    assertThat(due(talk(1, "parcel", 0).met(3).done(), talk(2, "table", 2.6).met(3).done()))
        .as("half a day early is in time")
        .isEqualTo(12.6);
  }

  @Test
  void retries_and_talks_given_up_are_left_out() {
    assertThat(
            due(
                talk(1, "parcel", 0).met(3).done(),
                talk(2, "table", 5).missed(3).retryOf(1).done(),
                talk(3, "table", 6).missed(3).givenUp().done()))
        .isEqualTo(3);
  }

  @Test
  void a_clock_that_ran_ahead_does_not_put_it_off_for_years() {
    assertThat(due(talk(1, "parcel", 1500).met(3).done(), talk(2, "table", 0).met(3).done()))
        .isEqualTo(3);
  }

  @Test
  void it_is_due_on_its_day_and_names_where_it_was_met_last() {
    Review review = review(talk(1, "parcel", 0).met(3).done()).orElseThrow();
    assertThat(review.last()).isEqualTo(new Talk.Story("pack", "parcel"));
    assertThat(review.isDue(day(2.4), Duration.ofHours(12))).isFalse();
    assertThat(review.isDue(day(2.6), Duration.ofHours(12))).isTrue();
  }

  private static double due(Talk... talks) {
    Duration after = Duration.between(day(0), review(talks).orElseThrow().due());
    return Math.round(after.toMinutes() / 144.0) / 10.0;
  }

  private static Optional<Review> review(Talk... talks) {
    return Review.of(Town.samples(talks).of(Family.EXPLORE), Thresholds.STANDARD);
  }
}

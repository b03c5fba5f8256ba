package motcoach.progress.trend;

import static motcoach.progress.Invented.id;
import static motcoach.progress.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.progress.Invented;
import motcoach.progress.Talk;
import org.junit.jupiter.api.Test;

class TrendTest {

  @Test
  void first_tries_make_the_course_and_what_has_no_figure_no_point() {
    List<Talk> talks =
        List.of(
            talk(1, "parcel", 1).old(),
            talk(2, "parcel", 2).showing(Map.of(Stage.EXPLORE, 40), Map.of(), 55).done(),
            talk(3, "parcel", 3)
                .showing(Map.of(Stage.EXPLORE, 90), Map.of(FiveC.CUSTOMER, 2), 80)
                .retryOf(2)
                .done(),
            talk(4, "table", 4)
                .showing(Map.of(Stage.EXPLORE, 60, Stage.ACT, 0), Map.of(FiveC.CUSTOMER, 1), 0)
                .wordless()
                .done());

    Courses courses = Courses.of(talks);

    assertThat(values(courses.stages().get(Stage.EXPLORE))).containsExactly(40, 60);
    assertThat(values(courses.stages().get(Stage.ACT))).containsExactly(0);
    assertThat(courses.stages().get(Stage.CONFIRM).count()).isZero();
    assertThat(values(courses.fiveC().get(FiveC.CUSTOMER))).containsExactly(1);
    assertThat(values(courses.tone())).containsExactly(55);
  }

  private static List<Integer> values(Course course) {
    return course.points().stream().map(Course.Point::value).toList();
  }

  @Test
  void two_times_are_compared_over_as_many_talks_each() {
    assertThat(course().now()).isEmpty();
    assertThat(course(70).now()).hasValue(70);
    assertThat(course(70).before()).isEmpty();
    assertThat(course(50, 70, 81).together()).isEqualTo(1);
    assertThat(course(50, 70, 81).now()).hasValue(81);
    assertThat(course(50, 70, 81).before()).hasValue(70);
    Course twelve = course(0, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99);
    assertThat(twelve.together()).isEqualTo(5);
    assertThat(twelve.now()).isEqualTo(OptionalInt.of(80));
    assertThat(twelve.before()).isEqualTo(OptionalInt.of(30));
    assertThat(twelve.newest(2)).extracting(Course.Point::value).containsExactly(90, 99);
  }

  private static Course course(int... values) {
    List<Course.Point> points = new ArrayList<>();
    for (int value : values) {
      points.add(new Course.Point(id(points.size()), Invented.DAY_0, value));
    }
    return new Course(points);
  }

  @Test
  void first_tries_retries_and_help_are_counted_apart() {
    List<Talk> talks =
        List.of(
            talk(1, "parcel", 1).met(2).missed(2).helpedMet(1).helpedMissed(2).unsure(5).done(),
            talk(2, "parcel", 1).met(3).missed(1).retryOf(1).done(),
            talk(3, "parcel", 1).met(3).missed(4).retryOf(1).done(),
            talk(4, "parcel", 1).met(1).retryOf(99).done(),
            talk(5, "table", 2).met(3).done());

    Tries tries = Tries.of(talks);

    assertThat(tries.own()).isEqualTo(new Share(2, 5, 7));
    assertThat(tries.helped()).isEqualTo(new Share(1, 1, 3));
    assertThat(tries.again()).isEqualTo(new Share(3, 7, 12));
    assertThat(tries.compared()).as("the first try of the last one is not known").isEqualTo(2);
    assertThat(tries.better()).as("3 of 4 beats 3 of 7, and 3 of 7 does not").isEqualTo(1);
    assertThat(tries.own().percent()).isEqualTo(71);
  }

  @Test
  void time_is_told_by_week_from_monday_on_where_the_learner_is() {
    // Day 0 is Monday, 2 March 2026, nine in the morning UTC.
    List<Talk> talks =
        List.of(
            talk(1, "parcel", -30).practised(5).done(),
            talk(2, "parcel", -0.5).practised(7).done(),
            talk(3, "parcel", 0).practised(10).done(),
            talk(4, "parcel", 6).practised(3).retryOf(3).done(),
            talk(5, "parcel", 400).practised(2).done(),
            talk(6, "parcel", 1).old());

    PracticeTime time = PracticeTime.of(talks, LocalDate.of(2026, 3, 4), ZoneOffset.UTC, 2);

    assertThat(time.total()).isEqualTo(Duration.ofMinutes(27));
    assertThat(time.weeks())
        .containsExactly(
            new PracticeTime.Week(LocalDate.of(2026, 2, 23), Duration.ofMinutes(7), 1),
            new PracticeTime.Week(LocalDate.of(2026, 3, 2), Duration.ofMinutes(13), 3));

    PracticeTime east =
        PracticeTime.of(talks, LocalDate.of(2026, 3, 4), ZoneId.of("Asia/Shanghai"), 2);
    assertThat(east.weeks())
        .as("Sunday evening is Monday there already")
        .extracting(PracticeTime.Week::talks)
        .containsExactly(0, 4);
  }
}

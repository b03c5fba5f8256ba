package motcoach.progress.mastery;

import static motcoach.progress.Invented.day;
import static motcoach.progress.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Family;
import motcoach.progress.Invented;
import motcoach.progress.Talk;
import motcoach.progress.mastery.Requirement.Kind;
import motcoach.scenario.Channel;
import motcoach.scenario.Verdict;
import org.junit.jupiter.api.Test;

/** Each rule of a level by itself. */
class MasteriesTest {

  @Test
  void nothing_is_claimed_of_nothing() {
    Map<Family, Mastery> all =
        new Masteries(Thresholds.STANDARD).of(Town.samples(), Map.of(), day(0));
    assertThat(all.keySet()).containsExactly(Family.values());
    assertThat(all.values())
        .allSatisfy(
            mastery -> {
              assertThat(mastery.level()).isEqualTo(Level.UNSEEN);
              assertThat(mastery.last()).isEmpty();
              assertThat(mastery.refresh()).isFalse();
              assertThat(mastery.next()).map(Claim::level).contains(Level.KNOWS);
            });
  }

  @Test
  void eleven_of_twelve_and_sixteen_of_twenty_pass_but_not_twelve_of_fifteen() {
    assertThat(level(4, 0, 4, 0, 3, 1)).isEqualTo(Level.INDEPENDENT);
    assertThat(level(6, 1, 5, 1, 5, 2)).isEqualTo(Level.INDEPENDENT);
    assertThat(level(4, 1, 4, 1, 4, 1)).isEqualTo(Level.GUIDED);
  }

  /** Met and missed in parcel, table and hotel. */
  private static Level level(int... counts) {
    return Town.explore(
            3,
            talk(1, "parcel", 1).met(counts[0]).missed(counts[1]).done(),
            talk(2, "table", 2).met(counts[2]).missed(counts[3]).done(),
            talk(3, "hotel", 3).met(counts[4]).missed(counts[5]).done())
        .level();
  }

  @Test
  void eleven_opportunities_are_too_few() {
    assertThat(level(4, 0, 4, 0, 3, 0)).isEqualTo(Level.GUIDED);
  }

  @Test
  void what_was_unsure_or_had_no_chance_counts_nowhere() {
    Mastery mastery =
        Town.explore(
            3,
            talk(1, "parcel", 1).met(4).unsure(9).done(),
            talk(2, "table", 2).met(4).noOpportunity(9).done(),
            talk(3, "hotel", 3).met(3).missed(1).unsure(2).done());
    assertThat(mastery.level()).isEqualTo(Level.INDEPENDENT);
    assertThat(Town.numbers(mastery, Level.INDEPENDENT, Kind.OPPORTUNITIES))
        .isEqualTo(List.of(12, 12));
  }

  @Test
  void retries_guided_talks_and_those_given_up_do_not_measure_own_words() {
    Talk[] others = {talk(1, "parcel", 1).met(5).done(), talk(2, "table", 2).met(5).done()};
    assertThat(third(others, talk(3, "hotel", 3).met(5).done())).isEqualTo(Level.INDEPENDENT);
    assertThat(third(others, talk(3, "hotel", 3).met(5).retryOf(1).done())).isEqualTo(Level.GUIDED);
    assertThat(third(others, talk(3, "hotel", 3).met(5).guided().done())).isEqualTo(Level.GUIDED);
    assertThat(third(others, talk(3, "hotel", 3).met(5).givenUp().done())).isEqualTo(Level.GUIDED);
    assertThat(third(others, talk(3, "hotel", 3).met(5).helpedTurns(6, 10).done()))
        .isEqualTo(Level.GUIDED);
    assertThat(third(others, talk(3, "hotel", 3).met(5).helpedTurns(5, 10).done()))
        .isEqualTo(Level.INDEPENDENT);
  }

  private static Level third(Talk[] others, Talk third) {
    return Town.explore(3, others[0], others[1], third).level();
  }

  @Test
  void helped_turns_count_for_neither_side_of_own_words() {
    Mastery mastery =
        Town.explore(
            3,
            talk(1, "parcel", 1).met(4).helpedMissed(3).done(),
            talk(2, "table", 2).met(4).helpedMet(3).done(),
            talk(3, "hotel", 3).met(4).done());
    assertThat(mastery.level()).isEqualTo(Level.INDEPENDENT);
    assertThat(Town.numbers(mastery, Level.INDEPENDENT, Kind.OPPORTUNITIES))
        .isEqualTo(List.of(12, 12));
  }

  @Test
  void one_critical_criterion_missed_bars_level_three() {
    Mastery mastery =
        Town.explore(
            3,
            talk(1, "parcel", 1).met(9).done(),
            talk(2, "table", 2).met(9).criticalMissed().done(),
            talk(3, "hotel", 3).met(9).done());
    assertThat(mastery.level()).isEqualTo(Level.GUIDED);
    assertThat(Town.numbers(mastery, Level.INDEPENDENT, Kind.CRITICAL)).isEqualTo(List.of(1, 0));
  }

  @Test
  void one_channel_and_one_industry_are_too_few() {
    Mastery mastery =
        new Masteries(Thresholds.STANDARD)
            .of(
                Samples.of(
                    List.of(
                        talk(1, "a", 1).met(5).done(),
                        talk(2, "b", 2).met(5).done(),
                        talk(3, "c", 3).met(5).done()),
                    story -> Optional.of(new Circumstances(Channel.PHONE, "logistics", 1, true))),
                Map.of(),
                day(3))
            .get(Family.EXPLORE);
    assertThat(mastery.level()).isEqualTo(Level.GUIDED);
    assertThat(Town.numbers(mastery, Level.INDEPENDENT, Kind.VARIETY)).isEqualTo(List.of(1, 2));
  }

  @Test
  void a_talk_in_a_scenario_that_is_gone_counts_but_varies_nothing() {
    Talk[] talks = {
      talk(1, "gone", 1).met(5).done(),
      talk(2, "lost", 2).met(5).done(),
      talk(3, "parcel", 3).met(5).done()
    };
    assertThat(Town.explore(3, talks).level()).isEqualTo(Level.GUIDED);
    talks[1] = talk(2, "table", 2).met(5).done();
    assertThat(Town.explore(3, talks).level()).isEqualTo(Level.INDEPENDENT);
  }

  @Test
  void solid_is_three_quarters_of_the_weight_without_a_critical_violation() {
    assertThat(solid(talk(1, "parcel", 1).weighing(Verdict.Outcome.MET, 3).missed(1))).isTrue();
    assertThat(solid(talk(1, "parcel", 1).weighing(Verdict.Outcome.MET, 3).missed(2))).isFalse();
    assertThat(solid(talk(1, "parcel", 1).met(2))).isFalse();
    assertThat(solid(talk(1, "parcel", 1).met(9).violated(false))).isTrue();
    assertThat(solid(talk(1, "parcel", 1).met(9).violated(true))).isFalse();
  }

  private static boolean solid(Invented talk) {
    return Town.samples(talk.done()).of(Family.EXPLORE).get(0).tally().solid(Thresholds.STANDARD);
  }

  @Test
  void exercises_are_known_from_eighty_percent_and_seven_days_on() {
    assertThat(knows(10, 8, 7)).isTrue();
    assertThat(knows(10, 7, 7)).isFalse();
    assertThat(knows(10, 8, 6)).isFalse();
    assertThat(knows(0, 0, 30)).isFalse();
  }

  private static boolean knows(int asked, int known, int stability) {
    return Town.explore(0, new Recall(asked, known, stability, Optional.empty())).level()
        == Level.KNOWS;
  }

  @Test
  void talks_from_before_figures_were_kept_change_nothing() {
    Talk[] talks = {
      talk(1, "parcel", 1).met(5).old(),
      talk(2, "table", 2).met(4).done(),
      talk(3, "hotel", 3).met(4).done(),
      talk(4, "part", 4).met(4).done()
    };
    assertThat(Town.explore(4, talks).level()).isEqualTo(Level.INDEPENDENT);
    assertThat(Town.explore(4, talks).talks()).hasSize(3);
  }

  @Test
  void the_journal_orders_and_a_clock_that_was_wrong_refuses_nothing() {
    List<Talk> talks = new ArrayList<>();
    talks.add(talk(1, "parcel", 900).missed(4).done());
    talks.add(talk(2, "parcel", 1).met(4).done());
    talks.add(talk(3, "table", -400).met(4).done());
    talks.add(talk(4, "hotel", 3).met(4).done());
    Mastery mastery = Town.explore(4, talks.toArray(Talk[]::new));
    assertThat(mastery.level()).isEqualTo(Level.INDEPENDENT);
    assertThat(mastery.last()).contains(day(3));
    assertThat(mastery.refresh()).isFalse();
  }
}

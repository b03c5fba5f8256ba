package motcoach.progress.mastery;

import static motcoach.progress.Invented.day;
import static motcoach.progress.Invented.id;
import static motcoach.progress.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Talk;
import motcoach.progress.mastery.Requirement.Kind;
import org.junit.jupiter.api.Test;

/**
 * The levels of three invented learners, each worked out by hand from the journal.
 *
 * <p>Every mark weighs 1. "4 of 5" are opportunities of exploring, met of all that counted.
 */
class ThreeLearnersTest {

  /**
   * Mei does exercises and has talks with help.
   *
   * <pre>
   * exercises: 9 of 10 that fell due were known = 90 % >= 80 %, for 8 days >= 7   -> level 1
   * day 1  parcel, guided    3 of 4 = 75 % of weight, 4 >= 3 seen                 solid
   * day 2  parcel, guided    4 of 4                                               solid, same scenario
   * day 3  table,  guided    2 of 3 = 66 %                                        not solid
   * day 4  table,  practice  4 of 4, two of them with help                        solid -> level 2
   * own words: only the talk of day 4 is not guided: 1 scenario of 3, 2 of 12 opportunities.
   * </pre>
   */
  @Test
  void mei_knows_and_then_does_it_with_help() {
    Recall recall = new Recall(10, 9, 8, Optional.of(day(0)));
    Talk[] talks = {
      talk(1, "parcel", 1).guided().met(3).missed(1).done(),
      talk(2, "parcel", 2).guided().met(4).done(),
      talk(3, "table", 3).guided().met(2).missed(1).done(),
      talk(4, "table", 4).met(2).helpedMet(2).helpedTurns(5, 10).done(),
    };

    Mastery first = Town.explore(3, recall, talks[0], talks[1], talks[2]);
    assertThat(first.level()).isEqualTo(Level.KNOWS);
    assertThat(Town.numbers(first, Level.KNOWS, Kind.RECALLED)).isEqualTo(List.of(90, 80));
    assertThat(Town.numbers(first, Level.KNOWS, Kind.STABILITY)).isEqualTo(List.of(8, 7));
    assertThat(Town.numbers(first, Level.GUIDED, Kind.SOLID_SCENARIOS)).isEqualTo(List.of(1, 2));

    Mastery then = Town.explore(4, recall, talks);
    assertThat(then.level()).isEqualTo(Level.GUIDED);
    assertThat(then.provisional()).isFalse();
    assertThat(stoodOn(then, Level.GUIDED)).containsExactly(id(2), id(4));
    assertThat(Town.numbers(then, Level.INDEPENDENT, Kind.SCENARIOS)).isEqualTo(List.of(1, 3));
    assertThat(Town.numbers(then, Level.INDEPENDENT, Kind.OPPORTUNITIES)).isEqualTo(List.of(2, 12));
  }

  /**
   * Tom talks in his own words.
   *
   * <pre>
   * day 1  parcel  1 of 5
   * day 2  table   4 of 4
   * day 3  parcel  3 of 4   the newest talk of each scenario counts: day 1 is out
   * day 4  hotel   3 of 4
   *        last 3 scenarios: table 4, parcel 3, hotel 3 = 10 of 12 = 83 %.
   *        Beta(11, 3) lies below .70 as often as 13 throws of .70 give 11 or more: .202 > .20
   *        -> its 20th percentile is 69 %, not yet
   * day 5  part    4 of 4
   *        last 3: parcel 3, hotel 3, part 4 = 10 of 12: 69 %, not yet.
   *        last 4: table 4 more = 14 of 16 = 87 %. Beta(15, 3): 20th percentile 76 %  -> level 3
   *        4 scenarios < 5: provisional.
   * day 6  repair  5 of 5
   *        last 3: hotel 3, part 4, repair 5 = 12 of 13 = 92 % -> level 3; 5 scenarios: settled.
   * day 7  he disagrees with a verdict in repair: every window holds it -> level 3 waits;
   *        table, parcel, hotel, part and repair were solid each -> level 2 stays.
   * </pre>
   */
  @Test
  void tom_does_it_in_his_own_words() {
    Talk[] talks = {
      talk(1, "parcel", 1).met(1).missed(4).done(),
      talk(2, "table", 2).met(4).done(),
      talk(3, "parcel", 3).met(3).missed(1).done(),
      talk(4, "hotel", 4).met(3).missed(1).done(),
      talk(5, "part", 5).met(4).done(),
      talk(6, "repair", 6).met(5).done(),
    };

    Mastery fourth = Town.explore(4, first(talks, 4));
    assertThat(fourth.level()).isEqualTo(Level.GUIDED);
    assertThat(Town.numbers(fourth, Level.INDEPENDENT, Kind.OPPORTUNITIES))
        .isEqualTo(List.of(12, 12));
    assertThat(Town.numbers(fourth, Level.INDEPENDENT, Kind.SHARE)).isEqualTo(List.of(83, 80));
    assertThat(Town.numbers(fourth, Level.INDEPENDENT, Kind.CERTAINTY)).isEqualTo(List.of(69, 70));

    Mastery fifth = Town.explore(5, first(talks, 5));
    assertThat(fifth.level()).isEqualTo(Level.INDEPENDENT);
    assertThat(fifth.provisional()).isTrue();
    assertThat(stoodOn(fifth, Level.INDEPENDENT)).containsExactly(id(2), id(3), id(4), id(5));
    assertThat(Town.numbers(fifth, Level.INDEPENDENT, Kind.CERTAINTY)).isEqualTo(List.of(76, 70));

    Mastery sixth = Town.explore(6, talks);
    assertThat(sixth.level()).isEqualTo(Level.INDEPENDENT);
    assertThat(sixth.provisional()).isFalse();
    assertThat(stoodOn(sixth, Level.INDEPENDENT)).containsExactly(id(4), id(5), id(6));

    talks[5] = talk(6, "repair", 6).met(4).contested().done();
    Mastery contested = Town.explore(7, talks);
    assertThat(contested.level()).isEqualTo(Level.GUIDED);
    assertThat(Town.numbers(contested, Level.INDEPENDENT, Kind.CONTESTED)).isEqualTo(List.of(1, 0));
  }

  /**
   * Ana shows it again, later and where it is harder.
   *
   * <pre>
   * day 1  parcel (1) 4 of 4 \
   * day 2  table  (1) 4 of 4  > 12 of 12: Beta(13, 1), 20th percentile .20^(1/13) = 88 % -> level 3
   * day 3  hotel  (2) 4 of 4 /   difficulties 1, 1, 2: the middle one is 1, so one up is 2
   * day 32 part   (2) 4 of 4: unseen, harder, but 29 days later: no
   * day 33 hotel  (2) 4 of 4: 30 days later, but met before: no
   * day 34 calm   (4) 4 of 4: nothing goes wrong in it: no                      -> level 3, settled
   * day 35 repair (3) 4 of 5 = 80 %, unseen, 32 days later, something goes wrong;
   *        last 3: hotel 4, calm 4, repair 4 = 12 of 13 -> level 3 still         -> level 4
   * day 125 90 days after the last evidence: level 4 stands; day 126: refresh
   * day 127 parcel 0 of 4; day 128 table 0 of 4: last 3 scenarios: 4 of 13,
   *        last 5: 12 of 21, last 4: 8 of 17                                     -> level 2
   * </pre>
   */
  @Test
  void ana_holds_it_and_carries_it_over() {
    Talk[] talks = {
      talk(1, "parcel", 1).met(4).done(),
      talk(2, "table", 2).met(4).done(),
      talk(3, "hotel", 3).met(4).done(),
      talk(4, "part", 32).met(4).done(),
      talk(5, "hotel", 33).met(4).done(),
      talk(6, "calm", 34).met(4).done(),
      talk(7, "repair", 35).met(4).missed(1).done(),
      talk(8, "parcel", 127).missed(4).done(),
      talk(9, "table", 128).missed(4).done(),
    };

    Mastery third = Town.explore(3, first(talks, 3));
    assertThat(third.level()).isEqualTo(Level.INDEPENDENT);
    assertThat(third.provisional()).isTrue();
    assertThat(Town.numbers(third, Level.INDEPENDENT, Kind.CERTAINTY)).isEqualTo(List.of(88, 70));

    Mastery before = Town.explore(34, first(talks, 6));
    assertThat(before.level()).isEqualTo(Level.INDEPENDENT);
    assertThat(before.provisional()).isFalse();
    assertThat(Town.numbers(before, Level.LASTING, Kind.ONCE_INDEPENDENT)).isEqualTo(List.of(1, 1));
    assertThat(Town.numbers(before, Level.LASTING, Kind.DAYS_LATER)).isEqualTo(List.of(31, 30));
    assertThat(Town.numbers(before, Level.LASTING, Kind.HARDER)).isEqualTo(List.of(0, 2));

    Mastery lasting = Town.explore(125, first(talks, 7));
    assertThat(lasting.level()).isEqualTo(Level.LASTING);
    assertThat(lasting.refresh()).isFalse();
    assertThat(stoodOn(lasting, Level.LASTING)).containsExactly(id(7));
    assertThat(Town.numbers(lasting, Level.LASTING, Kind.HARDER)).isEqualTo(List.of(3, 2));

    Mastery faded = Town.explore(126, first(talks, 7));
    assertThat(faded.level()).isEqualTo(Level.LASTING);
    assertThat(faded.refresh()).isTrue();

    Mastery lost = Town.explore(128, talks);
    assertThat(lost.level()).isEqualTo(Level.GUIDED);
    assertThat(lost.refresh()).isFalse();
  }

  private static Talk[] first(Talk[] talks, int count) {
    return java.util.Arrays.copyOf(talks, count);
  }

  private static List<UUID> stoodOn(Mastery mastery, Level level) {
    return mastery.claim(level).samples().stream().map(sample -> sample.talk().attempt()).toList();
  }
}

package motcoach.progress.mastery;

import static motcoach.progress.Invented.day;
import static motcoach.progress.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import motcoach.method.Family;
import motcoach.progress.Advice;
import motcoach.progress.Evidence;
import motcoach.progress.Library;
import motcoach.progress.Records;
import motcoach.progress.Stories;
import motcoach.progress.Talk;
import motcoach.scenario.Channel;
import motcoach.scenario.Verdict.Outcome;
import org.junit.jupiter.api.Test;

class AdviserTest {
  private static final UUID LEARNER = new UUID(0, 1);
  private static final String PROMISES = "5c.customer";

  private final List<Talk> talks = new ArrayList<>();
  private List<Library.Entry> entries =
      List.of(
          Stories.entry("parcel", Channel.PHONE, 1, "mot.explore.open", PROMISES),
          Stories.entry("table", Channel.COUNTER, 4, "mot.explore.*"),
          Stories.entry("hotel", Channel.COUNTER, 2, "mot.explore.*", "5c.*"),
          Stories.entry("call", Channel.PHONE, 1, "phone.*"));

  private Advice.Counsel counsel(double day, UUID learner) {
    Records records =
        new Records() {
          @Override
          public List<Talk> talks(UUID who, int limit) {
            return who.equals(LEARNER) ? talks : List.of();
          }

          @Override
          public Map<UUID, List<Evidence>> evidence(Collection<UUID> attempts) {
            return Map.of();
          }
        };
    return new Adviser(
            records,
            () -> entries,
            who -> who.equals(LEARNER) ? 4 : 0,
            Clock.fixed(day(day), ZoneOffset.UTC),
            Thresholds.STANDARD)
        .counsel(learner);
  }

  @Test
  void before_the_first_talk_there_is_no_step_and_nothing_is_due() {
    assertThat(counsel(0, LEARNER).next()).isEmpty();
    assertThat(counsel(0, LEARNER).due()).isEqualTo(new Advice.Due(4, List.of()));
  }

  @Test
  void the_step_is_the_family_that_most_often_was_not_solid() {
    talks.add(
        talk(1, "parcel", 1)
            .met(3)
            .of(PROMISES, Outcome.MET)
            .of(PROMISES, Outcome.MET)
            .of(PROMISES, Outcome.NOT_SEEN)
            .done());
    talks.add(
        talk(2, "parcel", 2)
            .missed(3)
            .of(PROMISES, Outcome.NOT_SEEN)
            .of(PROMISES, Outcome.NOT_SEEN)
            .of(PROMISES, Outcome.NOT_SEEN)
            .done());

    assertThat(counsel(2, LEARNER).next())
        .contains(new Advice.NextStep(Family.PROMISES, 2, 2, entry("hotel")));
  }

  @Test
  void only_the_last_five_talks_are_looked_at() {
    for (int n = 1; n <= 7; n++) {
      talks.add(talk(n, "parcel", n).met(n < 4 ? 0 : 3).missed(n < 4 ? 3 : 0).done());
    }
    assertThat(counsel(7, LEARNER).next())
        .contains(new Advice.NextStep(Family.EXPLORE, 1, 5, entry("hotel")));
  }

  @Test
  void nothing_to_gain_is_no_step() {
    talks.add(talk(1, "parcel", 1).met(3).done());
    assertThat(counsel(1, LEARNER).next()).isEmpty();
  }

  @Test
  void people_not_met_before_come_first_then_those_met_longest_ago() {
    talks.add(talk(1, "table", 1).missed(3).done());
    talks.add(talk(2, "hotel", 2).missed(3).done());
    talks.add(talk(3, "hotel", 3).missed(3).done());
    assertThat(counsel(3, LEARNER).next().orElseThrow().scenario()).isEqualTo(entry("parcel"));

    talks.add(talk(4, "parcel", 4).missed(3).done());
    assertThat(counsel(4, LEARNER).next().orElseThrow().scenario()).isEqualTo(entry("table"));
  }

  @Test
  void without_another_scenario_there_is_no_step() {
    talks.add(talk(1, "parcel", 1).missed(3).done());
    entries = List.of(entry("parcel"), entry("call"));
    assertThat(counsel(1, LEARNER).next()).isEmpty();
    assertThat(counsel(30, LEARNER).due().scenarios()).isEmpty();
  }

  @Test
  void a_scenario_falls_due_on_its_day_and_one_may_serve_several_families() {
    talks.add(
        talk(1, "parcel", 0)
            .met(3)
            .of(PROMISES, Outcome.MET)
            .of(PROMISES, Outcome.MET)
            .of(PROMISES, Outcome.MET)
            .done());
    assertThat(counsel(2, LEARNER).due().scenarios()).isEmpty();
    assertThat(counsel(3, LEARNER).due()).isEqualTo(new Advice.Due(4, List.of(entry("hotel"))));
  }

  @Test
  void others_talks_are_not_looked_at() {
    talks.add(talk(1, "parcel", 0).missed(3).done());
    UUID other = new UUID(0, 2);
    assertThat(counsel(3, other).next()).isEmpty();
    assertThat(counsel(3, other).due()).isEqualTo(new Advice.Due(0, List.of()));
  }

  private Library.Entry entry(String id) {
    return entries.stream().filter(e -> e.scenario().id().equals(id)).findFirst().orElseThrow();
  }
}

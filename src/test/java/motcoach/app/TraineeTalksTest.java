package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.JournalRow;
import motcoach.progress.Talk;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.report.Invented;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict;
import motcoach.studio.trainees.Talked;
import org.junit.jupiter.api.Test;

class TraineeTalksTest {
  private static final Setup SETUP = new Setup(Mode.PRACTICE, Language.ZH, 3);

  private final Invented accounts = new Invented();

  private Account talk(long n, String pack, String scenario) {
    accounts.person(1, "Lin", "");
    return accounts.add(
        new Account(
            Invented.id(n),
            Invented.id(1),
            pack,
            "1.0.0",
            "0".repeat(64),
            scenario,
            SETUP,
            Invented.START,
            Optional.empty(),
            Optional.of(new Account.Outcome(Instant.MAX, Optional.of("good"), 83, true)),
            Optional.of(
                new Account.Figures(
                    Map.of(Stage.EXPLORE, 50),
                    Map.of(),
                    7,
                    2,
                    Duration.ofMinutes(5),
                    List.of(
                        new Talk.Mark(
                            "phone.open", Verdict.Outcome.MET, 1, false, false, false))))));
  }

  private List<Talked> talks(String pack, UUID worded) {
    Told told =
        new Told(
            List.of(
                new JournalRow(
                    worded, 1, new Input.Said("您好"), "", Invented.START, ZoneOffset.UTC)),
            List.of());
    return new TraineeTalks(
            accounts, id -> id.equals(worded) ? Optional.of(told) : Optional.empty())
        .talks(pack, "parcel");
  }

  @Test
  void talks_of_a_pack_and_of_what_it_is_a_copy_of_are_one_and_others_are_not() {
    talk(10, "basics", "parcel");
    talk(11, "basics-3fa2c1", "parcel");
    talk(12, "basics", "other");
    talk(13, "advanced", "parcel");
    assertThat(talks("basics", Invented.id(0))).hasSize(2);
    assertThat(talks("basics-0000b0", Invented.id(0))).hasSize(2);
    assertThat(talks("gone", Invented.id(0))).isEmpty();
  }

  @Test
  void words_are_there_only_where_they_came_along_and_nobody_is_named() {
    talk(10, "basics", "parcel");
    talk(11, "basics", "parcel");
    List<Talked> talks = talks("basics", Invented.id(11));
    assertThat(talks.get(0).inputs()).isEmpty();
    assertThat(talks.get(1))
        .isEqualTo(
            new Talked(
                SETUP,
                List.of(Stage.EXPLORE),
                Optional.of(new Talked.Outcome(Optional.of("good"), 83)),
                List.of(new Talked.Mark("phone.open", Verdict.Outcome.MET)),
                Optional.of(List.of(new Input.Said("您好")))));
  }
}

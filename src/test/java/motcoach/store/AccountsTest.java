package motcoach.store;

import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.id;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Contests.Contest;
import motcoach.progress.account.Account;
import motcoach.progress.account.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody's practice as reports read it. */
class AccountsTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (Store store = Samples.open(folder)) {
      store.journal().append(said(2, 1, "您好"), Samples.STANDING);
      store.journal().finish(id(2), Samples.result(), Samples.SHOWING);
      store.journal().begin(Samples.attempt(3));
    }
  }

  private static List<Account> between(Store store, Instant from, Instant until) {
    List<Account> all = new ArrayList<>();
    store.accounts().each(from, until, all::add);
    return all;
  }

  private static List<Account> all(Store store) {
    return between(store, Instant.MIN, Instant.MAX);
  }

  @Test
  void a_finished_talk_has_its_figures_and_an_open_one_has_none() {
    try (Store store = Store.open(folder)) {
      List<Account> all = all(store);
      assertThat(all).extracting(Account::attempt).containsExactly(id(2), id(3));
      Account done = all.get(0);
      assertThat(done.person()).isEqualTo(Samples.LEARNER.id());
      assertThat(done.outcome())
          .contains(new Account.Outcome(NOW.plusSeconds(99), Optional.of("won-back"), 83, true));
      Account.Figures figures = done.figures().orElseThrow();
      assertThat(figures.stages()).isEqualTo(Samples.SHOWING.stages());
      assertThat(figures.fiveC()).isEqualTo(Samples.SHOWING.fiveC());
      assertThat(figures.turns()).isEqualTo(7);
      assertThat(figures.helped()).isEqualTo(2);
      assertThat(figures.practised()).isEqualTo(Samples.SHOWING.practised());
      assertThat(figures.marks())
          .isEqualTo(store.records().talks(Samples.LEARNER.id()).get(0).marks());
      assertThat(all.get(1).outcome()).isEmpty();
      assertThat(all.get(1).figures()).isEmpty();
    }
  }

  @Test
  void a_contested_mark_says_so() {
    try (Store store = Store.open(folder)) {
      store.contests().contest(id(2), new Contest("plan-b", "", NOW));
      assertThat(all(store).get(0).figures().orElseThrow().marks())
          .extracting(mark -> mark.contested())
          .containsExactly(false, true);
    }
  }

  @Test
  void a_period_begins_with_its_first_moment_and_ends_before_its_last() {
    try (Store store = Store.open(folder)) {
      Instant second = NOW.plusSeconds(2);
      Instant third = NOW.plusSeconds(3);
      assertThat(between(store, second, third)).hasSize(1);
      assertThat(between(store, second, third.plusNanos(1))).hasSize(2);
      assertThat(between(store, second.plusNanos(1), third)).isEmpty();
    }
  }

  @Test
  void people_stand_in_order_of_name_with_the_team_that_was_set() {
    UUID lin = id(500);
    try (Store store = Store.open(folder)) {
      Tellers.take(
          store,
          Tellers.bundle(lin, "Ann", NOW, Tellers.seal(1), Tellers.figures(Tellers.talk(7, lin))));
      store.teams().put(Samples.LEARNER.id(), " 早班 ");
      store.teams().put(lin, "Night");
      assertThat(store.accounts().people())
          .containsExactly(
              new Person(lin, "Ann", Optional.of("Night"), false),
              new Person(Samples.LEARNER.id(), "王小明", Optional.of("早班"), true));
      store.teams().put(lin, " ");
      assertThat(store.teams().of(lin)).isEmpty();
    }
  }

  @Test
  void talks_of_one_person_stand_in_order_wherever_they_were() {
    try (Store store = Store.open(folder)) {
      Account early = Tellers.talk(-5, Samples.LEARNER.id());
      Tellers.take(
          store,
          Tellers.bundle(
              Samples.LEARNER.id(),
              "x",
              NOW,
              Tellers.seal(1),
              Tellers.figures(Tellers.talk(50, Samples.LEARNER.id())),
              Tellers.figures(early)));
      assertThat(all(store))
          .extracting(Account::attempt)
          .containsExactly(id(-5), id(2), id(3), id(50));
    }
  }

  @Test
  void a_talk_that_was_finished_elsewhere_counts_as_finished() {
    try (Store store = Store.open(folder)) {
      Account own = all(store).get(1);
      Account there = Tellers.talk(3, Samples.LEARNER.id());
      Account done =
          new Account(
              own.attempt(),
              own.person(),
              own.packId(),
              own.packVersion(),
              own.packHash(),
              own.scenarioId(),
              own.setup(),
              own.startedAt(),
              own.origin(),
              there.outcome(),
              there.figures());
      Tellers.take(
          store, Tellers.bundle(own.person(), "x", NOW, Tellers.seal(1), Tellers.figures(done)));
      assertThat(all(store)).hasSize(2).contains(done);
    }
  }

  @Test
  void moments_are_read_as_they_are_written() {
    for (String text :
        List.of(
            "2026-11-27T18:49:57Z",
            "2026-11-27T18:49:57.1Z",
            "2026-11-27T18:49:57.123456789Z",
            "2026-11-27T18:49:57.000000001Z",
            "+12026-11-27T18:49:57Z",
            "-0026-11-27T18:49:57Z")) {
      assertThat(Moments.read(text)).isEqualTo(Instant.parse(text));
    }
    assertThat(Moments.read(Moments.written(NOW))).isEqualTo(NOW);
  }
}

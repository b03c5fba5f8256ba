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
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Head;
import motcoach.progress.bundle.Bundle.Seal;
import motcoach.progress.bundle.ChainState;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Receipt;
import motcoach.progress.bundle.Receipt.Device;
import motcoach.scenario.Verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves in a bundle, and what comes of taking one in. */
class BundlesTest {
  private static final UUID LIN = id(500);
  private static final Instant LATER = NOW.plusSeconds(3600);

  @TempDir Path folder;
  @TempDir Path elsewhere;

  private static Store filled(Path folder) {
    Store store = Samples.open(folder);
    store.journal().append(said(2, 1, "您好"), Samples.STANDING);
    store.journal().finish(id(2), Samples.result(), Samples.SHOWING);
    store.contests().contest(id(2), new Contest("listen", "我听了", NOW));
    store.journal().begin(Samples.attempt(3));
    store.teams().put(Samples.LEARNER.id(), "早班");
    return store;
  }

  private static List<Account> accounts(Store store) {
    List<Account> all = new ArrayList<>();
    store.accounts().each(Instant.MIN, Instant.MAX, all::add);
    return all;
  }

  @Test
  void without_words_nothing_typed_and_nothing_contested_leaves() {
    try (Store store = filled(folder)) {
      Bundle bundle = store.bundles().handOut(Samples.LEARNER.id(), Consent.FIGURES, id(9), LATER);
      assertThat(bundle.toString()).doesNotContain("您好", "我听了", "listen\"", "contested=true");
      assertThat(bundle.talks()).hasSize(2);
      Account done = bundle.talks().get(0).account();
      assertThat(done.figures().orElseThrow().marks())
          .extracting(mark -> mark.outcome())
          .containsExactly(Outcome.UNSURE, Outcome.NOT_SEEN);
      assertThat(done.figures().orElseThrow().practised().toSeconds()).isEqualTo(431);
      assertThat(bundle.talks().get(1).account().outcome()).isEmpty();
      assertThat(bundle.bearer().name()).isEqualTo("王小明");
      assertThat(bundle.bearer().team()).contains("早班");
    }
  }

  @Test
  void with_words_they_are_in_it_and_a_pseudonym_stands_for_the_name() {
    try (Store store = filled(folder);
        Store other = Store.open(elsewhere)) {
      Bundle bundle =
          store
              .bundles()
              .handOut(Samples.LEARNER.id(), new Consent(Optional.of("P-7"), true), id(9), LATER);
      assertThat(bundle.toString()).doesNotContain("王小明");
      Receipt receipt = Tellers.take(other, bundle);
      assertThat(receipt.fresh()).isEqualTo(2);
      assertThat(other.bundles().told(id(2)).orElseThrow().turns())
          .containsExactly(said(2, 1, "您好"));
      assertThat(other.bundles().told(id(2)).orElseThrow().contests()).hasSize(1);
      assertThat(other.accounts().people())
          .containsExactly(new Person(Samples.LEARNER.id(), "P-7", Optional.of("早班"), false));
      assertThat(accounts(other)).isEqualTo(accounts(store));
    }
  }

  @Test
  void a_talk_counts_once_and_its_end_takes_the_place_of_its_middle() {
    Account done = Tellers.talk(1, LIN);
    try (Store store = Store.open(folder)) {
      Bundle before =
          Tellers.bundle(LIN, "Lin", NOW, Tellers.seal(3), Tellers.figures(Tellers.open(done)));
      Bundle after =
          Tellers.bundle(
              LIN,
              "Lin Yue",
              LATER,
              Tellers.seal(9, Tellers.head(3)),
              Tellers.figures(done),
              Tellers.figures(Tellers.talk(2, LIN)));
      assertThat(Tellers.take(store, before).fresh()).isEqualTo(1);
      Receipt receipt = Tellers.take(store, after);
      assertThat(receipt.fresh()).isEqualTo(1);
      assertThat(receipt.renewed()).isEqualTo(1);
      assertThat(accounts(store)).containsExactly(done, Tellers.talk(2, LIN));
      assertThat(store.accounts().people()).extracting(Person::name).containsExactly("Lin Yue");

      Receipt again = Tellers.take(store, after);
      assertThat(again.known()).isTrue();
      assertThat(again.same()).isEqualTo(2);
      assertThat(accounts(store)).hasSize(2);
    }
  }

  @Test
  void what_contradicts_is_kept_apart_and_never_replaces() {
    Account first = Tellers.talk(1, LIN, 70, Outcome.NOT_SEEN);
    Account better = Tellers.talk(1, LIN, 99, Outcome.NOT_SEEN);
    try (Store store = Store.open(folder)) {
      Tellers.take(store, Tellers.bundle(LIN, "Lin", NOW, Tellers.seal(3), Tellers.figures(first)));
      Receipt receipt =
          Tellers.take(
              store,
              Tellers.bundle(
                  LIN, "Lin", LATER, Tellers.seal(5, Tellers.head(3)), Tellers.figures(better)));
      assertThat(receipt.conflicts()).containsExactly(id(1));
      assertThat(accounts(store)).containsExactly(first);
      assertThat(store.bundles().conflicts()).hasSize(1);
    }
  }

  @Test
  void a_verdict_held_back_contradicts_nothing() {
    try (Store store = Store.open(folder)) {
      Tellers.take(
          store,
          Tellers.bundle(LIN, "Lin", NOW, Tellers.seal(3), Tellers.figures(Tellers.talk(1, LIN))));
      Account held = Tellers.talk(1, LIN, 70, Outcome.UNSURE);
      Receipt receipt =
          Tellers.take(
              store,
              Tellers.bundle(
                  LIN, "Lin", LATER, Tellers.seal(5, Tellers.head(3)), Tellers.figures(held)));
      assertThat(receipt.conflicts()).isEmpty();
      assertThat(accounts(store)).as("the newest knows what is contested").containsExactly(held);
    }
  }

  @Test
  void own_talks_stay_own() {
    try (Store store = filled(folder)) {
      List<Account> before = accounts(store);
      Bundle own = store.bundles().handOut(Samples.LEARNER.id(), Consent.FIGURES, id(9), LATER);
      Receipt receipt = Tellers.take(store, own);
      assertThat(receipt.same()).isEqualTo(2);
      assertThat(receipt.device()).isEqualTo(Device.GOES_ON);
      assertThat(accounts(store)).isEqualTo(before);
      assertThat(store.accounts().people()).hasSize(1).allMatch(Person::here);

      Account forged = Tellers.talk(2, Samples.LEARNER.id());
      Bundle other =
          Tellers.bundle(
              Samples.LEARNER.id(), "x", LATER, Tellers.seal(3), Tellers.figures(forged));
      assertThat(Tellers.take(store, other).conflicts()).containsExactly(id(2));
      assertThat(accounts(store)).isEqualTo(before);
    }
  }

  @Test
  void a_workstation_that_goes_back_or_has_two_histories_shows() {
    try (Store store = Store.open(folder)) {
      assertThat(device(store, 10, NOW)).isEqualTo(Device.GOES_ON);
      assertThat(device(store, 20, LATER, Tellers.head(10))).isEqualTo(Device.GOES_ON);
      assertThat(device(store, 5, NOW.minusSeconds(60))).as("came late").isEqualTo(Device.FORKED);
    }
    try (Store store = Store.open(elsewhere)) {
      device(store, 20, NOW, Tellers.head(5), Tellers.head(10));
      assertThat(device(store, 10, NOW.minusSeconds(9), Tellers.head(5))).isEqualTo(Device.OLDER);
      assertThat(device(store, 15, LATER)).as("cut").isEqualTo(Device.WENT_BACK);
      assertThat(device(store, 40, LATER.plusSeconds(9), Tellers.head(15)))
          .as("grown again after it was cut")
          .isEqualTo(Device.FORKED);
    }
  }

  private static Device device(Store store, long count, Instant at, Head... trail) {
    return Tellers.take(store, Tellers.bundle(LIN, "Lin", at, Tellers.seal(count, trail))).device();
  }

  @Test
  void another_key_under_the_same_name_shows() {
    try (Store store = Store.open(folder)) {
      device(store, 10, NOW);
      Seal made = new Seal(Tellers.DEVICE, "ffff", Tellers.head(10), 0, List.of());
      Receipt receipt = Tellers.take(store, Tellers.bundle(LIN, "Lin", LATER, made));
      assertThat(receipt.device()).isEqualTo(Device.FORKED);
      assertThat(receipt.newest()).contains(Tellers.head(10));
    }
  }

  @Test
  void each_hand_out_names_the_heads_before_it() {
    try (Store store = filled(folder);
        Store hr = Store.open(elsewhere)) {
      Bundle one = store.bundles().handOut(Samples.LEARNER.id(), Consent.FIGURES, id(9), NOW);
      store.journal().begin(Samples.attempt(4));
      Bundle two = store.bundles().handOut(Samples.LEARNER.id(), Consent.FIGURES, id(8), LATER);
      assertThat(one.seal().trail()).isEmpty();
      assertThat(two.seal().trail()).containsExactly(one.seal().head());
      assertThat(Tellers.take(hr, two).device()).isEqualTo(Device.GOES_ON);
      assertThat(Tellers.take(hr, one).device()).isEqualTo(Device.OLDER);
    }
  }

  @Test
  void a_preview_notes_nothing_and_a_hand_out_does() {
    try (Store store = filled(folder)) {
      Bundle preview = store.bundles().preview(Samples.LEARNER.id(), Consent.FIGURES, id(9), LATER);
      ChainState state = store.witness().state();
      assertThat(state.ok()).isTrue();
      assertThat(preview.seal().head()).isEqualTo(new Head(state.count(), state.head()));
      Bundle handed = store.bundles().handOut(Samples.LEARNER.id(), Consent.FIGURES, id(9), LATER);
      assertThat(handed).isEqualTo(preview);
    }
  }
}

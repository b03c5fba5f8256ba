package motcoach.store;

import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Carried;
import motcoach.progress.bundle.Bundle.Head;
import motcoach.progress.bundle.Form;
import motcoach.scenario.Verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bundles taken in in any order, any number of times, give one result, and nothing is ever lost.
 */
class MergeLawsTest {
  private static final List<String> TABLES =
      List.of("seal", "carried_person", "carried_talk", "carried_turn", "carried_contest");

  /** Everything but when it was taken in. */
  private static final List<String> TOLD =
      List.of(
          "SELECT content, device, key, count, head, trail, created_at FROM seal ORDER BY content",
          "SELECT content, person FROM carried_bundle ORDER BY content",
          "SELECT * FROM carried_person ORDER BY id",
          "SELECT attempt, form, person, total, figures, signs, told, first_told, last_told,"
              + " standing FROM carried_talk ORDER BY attempt, form",
          "SELECT * FROM carried_turn ORDER BY attempt, form, sequence",
          "SELECT * FROM carried_contest ORDER BY attempt, form, criterion");

  @TempDir Path folder;

  @Test
  void any_order_gives_one_digest() {
    int sets = Integer.getInteger("sets", 60);
    long seed = 11;
    Random random = new Random(seed);
    int quarantined = 0;
    try (Store store = Store.open(folder)) {
      for (int set = 0; set < sets; set++) {
        List<Bundle> bundles = bundles(random);
        String digest = digest(store, bundles);
        quarantined += count(store, "carried_talk WHERE standing = 'conflict'");
        for (int order = 0; order < 3; order++) {
          List<Bundle> others = new ArrayList<>(bundles);
          // Some twice: taking in again changes nothing.
          others.addAll(bundles.subList(0, random.nextInt(bundles.size())));
          Collections.shuffle(others, random);
          assertThat(digest(store, others)).as("set %d of seed %d", set, seed).isEqualTo(digest);
        }
      }
    }
    assertThat(quarantined).as("the sets contradict themselves now and then").isPositive();
    System.out.printf("sets=%d digests=1 each, quarantined=%d seed=%d%n", sets, quarantined, seed);
  }

  @Test
  void rows_never_become_fewer() {
    Random random = new Random(23);
    int merges = 0;
    try (Store store = Store.open(folder)) {
      while (merges < 200) {
        for (Bundle bundle : bundles(random)) {
          List<Bundle> variants =
              List.of(bundle, with(bundle, List.of()), with(bundle, half(bundle)), older(bundle));
          for (Bundle variant : variants) {
            Map<String, Integer> before = rows(store);
            List<String> told = forms(store);
            Tellers.take(store, variant);
            rows(store)
                .forEach((table, now) -> assertThat(now).isGreaterThanOrEqualTo(before.get(table)));
            assertThat(forms(store)).containsAll(told);
            merges++;
          }
        }
      }
    }
    System.out.printf("merges=%d lost=0%n", merges);
  }

  private static Bundle with(Bundle bundle, List<Carried> talks) {
    return new Bundle(
        bundle.id(),
        bundle.createdAt().plusSeconds(talks.size()),
        bundle.bearer(),
        bundle.words(),
        bundle.seal(),
        talks);
  }

  private static List<Carried> half(Bundle bundle) {
    return bundle.talks().subList(0, bundle.talks().size() / 2);
  }

  private static Bundle older(Bundle bundle) {
    return new Bundle(
        bundle.id(),
        bundle.createdAt().minusSeconds(99_999),
        bundle.bearer(),
        bundle.words(),
        Tellers.seal(1),
        half(bundle));
  }

  /** Bundles of a few people, some of whom tell the same talk differently. */
  private static List<Bundle> bundles(Random random) {
    List<Bundle> bundles = new ArrayList<>();
    int many = 2 + random.nextInt(6);
    for (int n = 0; n < many; n++) {
      UUID person = id(1 + random.nextInt(3));
      Map<UUID, Carried> talks = new HashMap<>();
      for (int t = random.nextInt(6); t > 0; t--) {
        Carried talk = talk(random, person);
        talks.put(talk.account().attempt(), talk);
      }
      Instant at = NOW.plusSeconds(random.nextInt(5) * 60L);
      int count = random.nextInt(9);
      bundles.add(
          Tellers.bundle(
              person,
              "Name " + random.nextInt(4),
              at,
              Tellers.seal(count, new Head(random.nextInt(9), Form.hash(new byte[] {1}))),
              talks.values().toArray(new Carried[0])));
    }
    return bundles;
  }

  private static Carried talk(Random random, UUID person) {
    int total = random.nextInt(12) == 0 ? 90 : 70;
    Outcome outcome = List.of(Outcome.NOT_SEEN, Outcome.UNSURE).get(random.nextInt(2));
    if (random.nextInt(12) == 0) {
      outcome = Outcome.MET;
    }
    Account account = Tellers.talk(100 + random.nextInt(8), person, total, outcome);
    int lines = 1 + random.nextInt(3);
    if (random.nextInt(3) == 0) {
      Account open = Tellers.open(account);
      return random.nextBoolean()
          ? Tellers.figures(open)
          : Tellers.told(open, "words", lines, Optional.empty());
    }
    return random.nextBoolean()
        ? Tellers.figures(account)
        : Tellers.told(
            account,
            random.nextInt(12) == 0 ? "other words" : "words",
            3,
            random.nextBoolean() ? Optional.of("no") : Optional.empty());
  }

  /** A hash over all that is told once the bundles were taken in, in this order. */
  private static String digest(Store store, List<Bundle> bundles) {
    empty(store);
    bundles.forEach(bundle -> Tellers.take(store, bundle));
    StringBuilder all = new StringBuilder();
    store.accounts().people().forEach(all::append);
    store.accounts().each(Instant.MIN, Instant.MAX, all::append);
    store
        .database()
        .read(
            handle -> {
              TOLD.forEach(
                  sql -> handle.createQuery(sql).mapToMap().forEach(row -> all.append(row)));
              return true;
            });
    return Form.hash(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void empty(Store store) {
    store
        .database()
        .write(
            handle -> {
              List.of(
                      "carried_contest",
                      "carried_turn",
                      "carried_talk",
                      "carried_person",
                      "carried_bundle",
                      "seal")
                  .forEach(table -> handle.execute("DELETE FROM " + table));
              return true;
            });
  }

  private static Map<String, Integer> rows(Store store) {
    Map<String, Integer> rows = new HashMap<>();
    TABLES.forEach(table -> rows.put(table, count(store, table)));
    return rows;
  }

  private static int count(Store store, String from) {
    return store
        .database()
        .read(
            handle ->
                handle.createQuery("SELECT count(*) FROM " + from).mapTo(Integer.class).one());
  }

  private static List<String> forms(Store store) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery("SELECT attempt || form FROM carried_talk")
                    .mapTo(String.class)
                    .list());
  }
}

package motcoach.store;

import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.id;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Contests.Contest;
import motcoach.progress.JournalRow;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Bearer;
import motcoach.progress.bundle.Bundle.Carried;
import motcoach.progress.bundle.Bundle.Head;
import motcoach.progress.bundle.Bundle.Seal;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.progress.bundle.Form;
import motcoach.progress.bundle.Receipt;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict.Outcome;

/** Bundles as another workstation would make them. */
final class Tellers {
  static final String DEVICE = "0123456789abcdef0123456789abcdef";
  static final String KEY = "302a";

  private Tellers() {}

  /** A finished talk with two verdicts. */
  static Account talk(int n, UUID person, int total, Outcome second) {
    return new Account(
        id(n),
        person,
        "core",
        "1.2.3",
        "ab12",
        "s-02",
        new Setup(Mode.PRACTICE, Language.ZH, n),
        NOW.plusSeconds(n),
        Optional.empty(),
        Optional.of(
            new Account.Outcome(
                NOW.plusSeconds(n + 600), Optional.of("won-back"), total, total > 59)),
        Optional.of(
            new Account.Figures(
                Map.of(Stage.EXPLORE, 80, Stage.ACT, 0),
                Map.of(FiveC.CUSTOMER, 2, FiveC.COMPLETE, 0),
                7,
                2,
                Duration.ofSeconds(431),
                List.of(
                    new Mark("mot.explore.listen", Outcome.MET, 2, false, true, false),
                    new Mark("5c.contingency", second, 1, true, false, false)))));
  }

  static Account talk(int n, UUID person) {
    return talk(n, person, 70, Outcome.NOT_SEEN);
  }

  /** The same talk while it goes on. */
  static Account open(Account account) {
    return new Account(
        account.attempt(),
        account.person(),
        account.packId(),
        account.packVersion(),
        account.packHash(),
        account.scenarioId(),
        account.setup(),
        account.startedAt(),
        account.origin(),
        Optional.empty(),
        Optional.empty());
  }

  static Carried figures(Account account) {
    return new Carried(account, Optional.empty());
  }

  /** With so many typed lines, and a disagreement if there are words for it. */
  static Carried told(Account account, String words, int lines, Optional<String> contest) {
    List<JournalRow> turns =
        IntStream.rangeClosed(1, lines)
            .mapToObj(
                n ->
                    new JournalRow(
                        account.attempt(),
                        n,
                        new Input.Said(words + " " + n),
                        "print-" + n,
                        NOW.plusSeconds(n),
                        ZoneOffset.UTC))
            .toList();
    return new Carried(
        account,
        Optional.of(
            new Told(
                turns, contest.map(text -> new Contest("plan-b", text, NOW)).stream().toList())));
  }

  static Seal seal(long count, Head... trail) {
    return new Seal(DEVICE, KEY, head(count), 0, List.of(trail));
  }

  static Head head(long count) {
    return new Head(count, Form.hash(new byte[] {(byte) count, 7}));
  }

  static Bundle bundle(UUID person, String name, Instant at, Seal seal, Carried... talks) {
    boolean words = List.of(talks).stream().anyMatch(talk -> talk.told().isPresent());
    return new Bundle(
        new UUID(at.toEpochMilli(), talks.length),
        at,
        new Bearer(person, name, false, Optional.empty()),
        words,
        seal,
        List.of(talks));
  }

  /** Takes a bundle in as if it had been read from a file. */
  static Receipt take(Store store, Bundle bundle) {
    return store
        .bundles()
        .take(bundle, Form.hash(bundle.toString().getBytes(StandardCharsets.UTF_8)), NOW);
  }
}

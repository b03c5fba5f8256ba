package motcoach.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.progress.Contests.Contest;
import motcoach.progress.Learner;
import motcoach.progress.StoreException;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Bearer;
import motcoach.progress.bundle.Bundle.Carried;
import motcoach.progress.bundle.Bundle.Head;
import motcoach.progress.bundle.Bundle.Seal;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.progress.bundle.ChainState;
import motcoach.progress.bundle.Consent;
import motcoach.scenario.Verdict;
import org.jdbi.v3.core.Handle;

/** Gathers what a bundle of somebody of this workstation holds; needs a transaction that writes. */
final class OwnBundle {
  private final Handle handle;
  private final AccountRows rows;
  private final Map<String, Set<String>> contested;

  OwnBundle(Handle handle) {
    this.handle = handle;
    this.rows = new AccountRows(handle);
    this.contested = AccountRows.contested(handle);
    Tallies.complete(handle);
  }

  Bundle of(UUID learner, Consent consent, ChainState chain, UUID id, Instant now) {
    return new Bundle(
        id,
        now,
        bearer(learner, consent),
        consent.words(),
        seal(chain),
        talks(learner, consent.words()));
  }

  private Bearer bearer(UUID learner, Consent consent) {
    String name =
        handle
            .createQuery("SELECT name FROM learner WHERE id = ?")
            .bind(0, learner.toString())
            .mapTo(String.class)
            .findOne()
            .orElseThrow(() -> new StoreException(StoreException.Kind.OTHER, "", null));
    Optional<String> team =
        handle
            .createQuery("SELECT name FROM team WHERE person = ?")
            .bind(0, learner.toString())
            .mapTo(String.class)
            .findOne();
    return new Bearer(
        learner,
        consent.pseudonym().map(Learner::cleanName).orElse(name),
        consent.pseudonym().isPresent(),
        team);
  }

  private Seal seal(ChainState chain) {
    List<Head> noted = NotedHeads.all(handle);
    return new Seal(
        device(handle),
        DeviceKey.publicKey(handle),
        new Head(chain.count(), chain.head()),
        chain.changed().size() + (chain.cut() ? 1 : 0),
        noted.subList(Math.max(0, noted.size() - Seal.LONGEST_TRAIL), noted.size()));
  }

  static String device(Handle handle) {
    return handle.createQuery("SELECT id FROM device").mapTo(String.class).one();
  }

  private List<Carried> talks(UUID learner, boolean words) {
    List<Account> accounts =
        handle
            .createQuery(AccountRows.OWN + "WHERE a.learner = ? ORDER BY a.position")
            .bind(0, learner.toString())
            .map((row, context) -> rows.own(row, contested))
            .list();
    return accounts.stream()
        .map(
            account ->
                words ? withWords(account) : new Carried(heldBack(account), Optional.empty()))
        .toList();
  }

  /** Which of some talks are talks of this workstation. */
  Set<String> those(List<String> attempts) {
    Set<String> those = new HashSet<>();
    for (int first = 0; first < attempts.size(); first += CarriedTalks.TOGETHER) {
      those.addAll(
          handle
              .createQuery("SELECT id FROM attempt WHERE id IN (<some>)")
              .bindList(
                  "some",
                  attempts.subList(first, Math.min(first + CarriedTalks.TOGETHER, attempts.size())))
              .mapTo(String.class)
              .list());
    }
    return those;
  }

  /** A talk of this workstation with its words, if there is such a talk. */
  Optional<Carried> talk(UUID attempt) {
    return handle
        .createQuery(AccountRows.OWN + "WHERE a.id = ?")
        .bind(0, attempt.toString())
        .map((row, context) -> rows.own(row, contested))
        .findOne()
        .map(this::withWords);
  }

  private Carried withWords(Account account) {
    List<Contest> contests =
        contested.containsKey(account.attempt().toString())
            ? SqliteContests.of(handle, account.attempt())
            : List.of();
    return new Carried(
        account, Optional.of(new Told(SqliteJournal.rows(handle, account.attempt()), contests)));
  }

  /**
   * Without a trace of what the trainee disagrees with: such a verdict reads like one that could
   * not be told, and counts for nobody either way.
   */
  private static Account heldBack(Account account) {
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
        account.outcome(),
        account.figures().map(OwnBundle::heldBack));
  }

  private static Account.Figures heldBack(Account.Figures figures) {
    return new Account.Figures(
        figures.stages(),
        figures.fiveC(),
        figures.turns(),
        figures.helped(),
        figures.practised(),
        figures.marks().stream()
            .map(
                mark ->
                    mark.contested()
                        ? new Mark(
                            mark.concept(),
                            Verdict.Outcome.UNSURE,
                            mark.weight(),
                            mark.critical(),
                            mark.helped(),
                            false)
                        : mark)
            .toList());
  }
}

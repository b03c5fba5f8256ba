package motcoach.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import motcoach.progress.Attempt;
import motcoach.progress.Learner;
import motcoach.progress.Talk;
import motcoach.progress.account.Account;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Person;
import motcoach.store.Store;

/** The practice of the people of this workstation, as its journal has it. */
final class LocalAccounts implements Accounts {
  private final Store store;

  LocalAccounts(Store store) {
    this.store = store;
  }

  @Override
  public List<Person> people() {
    return store.learners().all().stream()
        .sorted(java.util.Comparator.comparing(Learner::name))
        .map(who -> new Person(who.id(), who.name(), Optional.empty(), true))
        .toList();
  }

  @Override
  public void each(Instant from, Instant until, Consumer<Account> taker) {
    for (Person person : people()) {
      Map<UUID, Talk> talks =
          store.records().talks(person.id()).stream()
              .collect(Collectors.toMap(Talk::attempt, Function.identity()));
      List<Attempt> attempts =
          new ArrayList<>(store.journal().attempts(person.id(), Integer.MAX_VALUE));
      Collections.reverse(attempts);
      for (Attempt attempt : attempts) {
        if (!attempt.startedAt().isBefore(from) && attempt.startedAt().isBefore(until)) {
          taker.accept(account(attempt, Optional.ofNullable(talks.get(attempt.id()))));
        }
      }
    }
  }

  private static Account account(Attempt attempt, Optional<Talk> talk) {
    return new Account(
        attempt.id(),
        attempt.learner(),
        attempt.packId(),
        attempt.packVersion(),
        attempt.packHash(),
        attempt.scenarioId(),
        attempt.setup(),
        attempt.startedAt(),
        attempt.origin(),
        attempt
            .result()
            .map(
                result ->
                    new Account.Outcome(
                        result.finishedAt(), result.ending(), result.total(), result.passed())),
        talk.flatMap(of -> of.figures().map(figures -> figures(figures, of))));
  }

  private static Account.Figures figures(Talk.Figures figures, Talk talk) {
    return new Account.Figures(
        figures.stages(),
        figures.fiveC(),
        figures.turns(),
        figures.helped(),
        figures.practised(),
        talk.marks());
  }
}

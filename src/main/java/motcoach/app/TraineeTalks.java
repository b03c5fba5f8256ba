package motcoach.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import motcoach.progress.JournalRow;
import motcoach.progress.account.Account;
import motcoach.progress.account.Accounts;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.scenario.Input;
import motcoach.studio.PackNames;
import motcoach.studio.trainees.Talked;
import motcoach.ui.studio.Trainees;

/**
 * Talks as authors see them: figures of all that were held here or brought here, words only of
 * those that were handed on with their words. Nobody is named.
 */
final class TraineeTalks implements Trainees {
  private final Accounts accounts;
  private final Function<UUID, Optional<Told>> told;

  /**
   * @param told the words of a talk that was brought here with them
   */
  TraineeTalks(Accounts accounts, Function<UUID, Optional<Told>> told) {
    this.accounts = accounts;
    this.told = told;
  }

  @Override
  public List<Talked> talks(String pack, String scenario) {
    String origin = PackNames.origin(pack);
    List<Account> held = new ArrayList<>();
    accounts.each(
        Instant.EPOCH,
        Instant.parse("9999-01-01T00:00:00Z"),
        account -> {
          if (account.scenarioId().equals(scenario)
              && PackNames.origin(account.packId()).equals(origin)) {
            held.add(account);
          }
        });
    return held.stream().map(this::talked).toList();
  }

  private Talked talked(Account account) {
    Optional<List<Input>> inputs =
        told.apply(account.attempt())
            .map(words -> words.turns().stream().map(JournalRow::input).toList());
    return new Talked(
        account.setup(),
        account.figures().map(seen -> List.copyOf(seen.stages().keySet())).orElse(List.of()),
        account.outcome().map(end -> new Talked.Outcome(end.ending(), end.total())),
        account
            .figures()
            .map(
                seen ->
                    seen.marks().stream()
                        .map(mark -> new Talked.Mark(mark.concept(), mark.outcome()))
                        .toList())
            .orElse(List.of()),
        inputs);
  }
}

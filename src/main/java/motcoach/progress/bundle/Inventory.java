package motcoach.progress.bundle;

import java.util.ArrayList;
import java.util.List;
import motcoach.progress.account.Account;
import motcoach.scenario.Input;

/** What exactly is in a bundle, line by line, to be shown before it is saved or brought in. */
public final class Inventory {

  /** What a line is about; its value is a text for the first three, else a number. */
  public enum Kind {
    NAME,
    PSEUDONYM,
    TEAM,
    TALKS,
    OPEN_TALKS,
    SCENARIOS,
    CRITERIA,
    TYPED_LINES,
    OTHER_TURNS,
    CONTESTED
  }

  /** One line. */
  public record Line(Kind kind, String value) {}

  private Inventory() {}

  /** The lines of {@code bundle}; those about words are there only when words are. */
  public static List<Line> of(Bundle bundle) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(bundle.bearer().pseudonym() ? Kind.PSEUDONYM : Kind.NAME, bundle.bearer().name()));
    bundle.bearer().team().ifPresent(team -> lines.add(new Line(Kind.TEAM, team)));
    List<Account> accounts = bundle.talks().stream().map(Bundle.Carried::account).toList();
    long open = accounts.stream().filter(account -> account.outcome().isEmpty()).count();
    lines.add(number(Kind.TALKS, accounts.size() - open));
    lines.add(number(Kind.OPEN_TALKS, open));
    lines.add(
        number(
            Kind.SCENARIOS,
            accounts.stream().map(a -> a.packId() + "/" + a.scenarioId()).distinct().count()));
    lines.add(
        number(
            Kind.CRITERIA,
            accounts.stream()
                .flatMap(account -> account.figures().stream())
                .mapToInt(figures -> figures.marks().size())
                .sum()));
    if (bundle.words()) {
      lines.addAll(words(bundle));
    }
    return List.copyOf(lines);
  }

  private static List<Line> words(Bundle bundle) {
    long typed = 0;
    long turns = 0;
    long contested = 0;
    for (Bundle.Carried talk : bundle.talks()) {
      if (talk.told().isPresent()) {
        Bundle.Told told = talk.told().get();
        turns += told.turns().size();
        typed += told.turns().stream().filter(row -> row.input() instanceof Input.Said).count();
        contested += told.contests().size();
      }
    }
    return List.of(
        number(Kind.TYPED_LINES, typed),
        number(Kind.OTHER_TURNS, turns - typed),
        number(Kind.CONTESTED, contested));
  }

  private static Line number(Kind kind, long number) {
    return new Line(kind, String.valueOf(number));
  }
}

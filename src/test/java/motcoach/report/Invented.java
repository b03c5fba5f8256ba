package motcoach.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.progress.Attempt.Origin;
import motcoach.progress.Library;
import motcoach.progress.Stories;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Person;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict.Outcome;

/** Invented people and their talks, in memory. */
public final class Invented implements Accounts {
  public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private final Map<UUID, Person> people = new LinkedHashMap<>();
  private final Map<UUID, List<Account>> talks = new LinkedHashMap<>();

  public static UUID id(long n) {
    return new UUID(0x1234_5678_9abc_4defL, 0x8000_0000_0000_0000L | n);
  }

  /** Somebody with the id {@code n}. */
  public Person person(long n, String name, String team) {
    Person person =
        new Person(id(n), name, team.isEmpty() ? Optional.empty() : Optional.of(team), true);
    people.put(person.id(), person);
    return person;
  }

  /** Sets the team of somebody; a blank one takes it away. */
  public void team(UUID person, String team) {
    people.computeIfPresent(
        person,
        (id, old) ->
            new Person(id, old.name(), Optional.of(team).filter(t -> !t.isBlank()), old.here()));
  }

  public void remove(UUID person) {
    people.remove(person);
    talks.remove(person);
  }

  public Account add(Account account) {
    talks.computeIfAbsent(account.person(), first -> new ArrayList<>()).add(account);
    return account;
  }

  /** Replaces a talk with another of the same id. */
  public void change(Account account) {
    talks
        .get(account.person())
        .replaceAll(old -> old.attempt().equals(account.attempt()) ? account : old);
  }

  public List<Account> of(UUID person) {
    return talks.getOrDefault(person, List.of());
  }

  @Override
  public List<Person> people() {
    return people.values().stream().sorted(Comparator.comparing(Person::name)).toList();
  }

  @Override
  public void each(Instant from, Instant until, Consumer<Account> taker) {
    for (Person person : people()) {
      of(person.id()).stream()
          .filter(talk -> !talk.startedAt().isBefore(from) && talk.startedAt().isBefore(until))
          .sorted(Comparator.comparing(Account::startedAt))
          .forEach(taker);
    }
  }

  /** A talk that goes on, in the scenario {@code s-1} of the pack {@code core}. */
  public static Account talk(long n, Person person, Mode mode, Instant at) {
    return new Account(
        id(1_000_000 + n),
        person.id(),
        "core",
        "1.2.0",
        "ab".repeat(32),
        "s-1",
        new Setup(mode, Language.ZH, 1),
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, ended after ten minutes. */
  public static Account ended(Account talk, int total, boolean passed, List<Mark> marks) {
    return new Account(
        talk.attempt(),
        talk.person(),
        talk.packId(),
        talk.packVersion(),
        talk.packHash(),
        talk.scenarioId(),
        talk.setup(),
        talk.startedAt(),
        talk.origin(),
        Optional.of(
            new Account.Outcome(
                talk.startedAt().plusSeconds(600), Optional.of("good"), total, passed)),
        Optional.of(
            new Account.Figures(
                Map.of(Stage.EXPLORE, total, Stage.PROPOSE, total / 2),
                Map.of(FiveC.CUSTOMER, 2, FiveC.COMPLETE, 0),
                8,
                1,
                Duration.ofSeconds(510),
                marks)));
  }

  /** The same, given up after five minutes. */
  public static Account givenUp(Account talk) {
    return new Account(
        talk.attempt(),
        talk.person(),
        talk.packId(),
        talk.packVersion(),
        talk.packHash(),
        talk.scenarioId(),
        talk.setup(),
        talk.startedAt(),
        talk.origin(),
        Optional.of(
            new Account.Outcome(talk.startedAt().plusSeconds(300), Optional.empty(), 20, false)),
        Optional.empty());
  }

  /** The same in another scenario. */
  public static Account in(Account talk, String pack, String scenario, Language language) {
    return new Account(
        talk.attempt(),
        talk.person(),
        pack,
        talk.packVersion(),
        talk.packHash(),
        scenario,
        new Setup(talk.setup().mode(), language, 1),
        talk.startedAt(),
        talk.origin(),
        talk.outcome(),
        talk.figures());
  }

  /** The same as one that says a turn of another one again. */
  public static Account again(Account talk, Account origin) {
    return new Account(
        talk.attempt(),
        talk.person(),
        talk.packId(),
        talk.packVersion(),
        talk.packHash(),
        talk.scenarioId(),
        talk.setup(),
        talk.startedAt(),
        Optional.of(new Origin(origin.attempt(), 3)),
        talk.outcome(),
        talk.figures());
  }

  public static Mark mark(String concept, Outcome outcome, boolean critical, boolean contested) {
    return new Mark(concept, outcome, 2, critical, false, contested);
  }

  /** A library with the scenarios {@code s-1} and {@code s-2} of the pack {@code core}. */
  public static Library library() {
    return () ->
        List.of(
            Stories.entry("core", "s-1", new Text("The parcel", "包裹在哪儿"), 70),
            Stories.entry("core", "s-2", new Text("The quote", "报价"), 60));
  }
}

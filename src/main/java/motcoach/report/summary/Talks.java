package motcoach.report.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Person;

/** The talks a report is about, told one after another, as often as they are asked for. */
public final class Talks {

  /** Takes the next talk. */
  @FunctionalInterface
  public interface Taker {
    void take(Person person, Line line) throws IOException;
  }

  private final Accounts accounts;
  private final Filter filter;
  private final Names names;
  private final ZoneId zone;

  public Talks(Accounts accounts, Filter filter, Names names, ZoneId zone) {
    this.accounts = accounts;
    this.filter = filter;
    this.names = names;
    this.zone = zone;
  }

  /**
   * Tells all of them. Where people have pseudonyms, in the order of these: the order of their
   * names would say who is who.
   */
  public void each(Taker taker) throws IOException {
    Map<UUID, Person> people = new HashMap<>();
    accounts.people().stream()
        .filter(filter::takes)
        .forEach(person -> people.put(person.id(), person));
    try {
      if (names.hidden()) {
        for (Line line : sorted(people)) {
          taker.take(people.get(line.person()), line);
        }
      } else {
        each(people, line -> take(taker, people, line));
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static void take(Taker taker, Map<UUID, Person> people, Line line) {
    try {
      taker.take(people.get(line.person()), line);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void each(Map<UUID, Person> people, java.util.function.Consumer<Line> taker) {
    accounts.each(
        filter.begins(zone),
        filter.ends(zone),
        account -> {
          if (people.containsKey(account.person()) && filter.takes(account, zone)) {
            taker.accept(Line.of(account));
          }
        });
  }

  private List<Line> sorted(Map<UUID, Person> people) {
    Map<UUID, String> called = new HashMap<>();
    people.forEach((id, person) -> called.put(id, names.id(person)));
    List<Line> lines = new ArrayList<>();
    each(people, lines::add);
    lines.sort(
        Comparator.comparing((Line line) -> called.get(line.person()))
            .thenComparing(Line::startedAt));
    return lines;
  }
}

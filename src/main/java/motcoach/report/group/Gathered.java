package motcoach.report.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Family;
import motcoach.method.Ids;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.account.Account.Figures;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Person;

/**
 * What everybody's talks show, by measure. Counted are whole talks that came to an ending, and in
 * them what was done in own words and is not contested.
 */
final class Gathered {
  /** That somebody practised at all. */
  static final String ACTIVE = "active";

  private final Segments segments;
  private final Instant from;
  private final Instant until;
  private final Map<UUID, Optional<String>> teams = new HashMap<>();
  private final Map<String, Map<UUID, Contribution>> byMeasure = new HashMap<>();
  private final Map<String, Optional<Family>> families = new HashMap<>();

  private Gathered(Segments segments, Instant from, Instant until) {
    this.segments = segments;
    this.from = from;
    this.until = until;
  }

  static Gathered of(Accounts accounts, Segments segments, Instant from, Instant until) {
    Gathered gathered = new Gathered(segments, from, until);
    for (Person person : accounts.people()) {
      gathered.teams.put(person.id(), person.team());
    }
    accounts.each(segments.begins(), segments.ends(), gathered::add);
    return gathered;
  }

  private void add(Account account) {
    boolean whole =
        account.origin().isEmpty()
            && account.outcome().flatMap(Account.Outcome::ending).isPresent();
    int segment = segments.of(account.startedAt());
    if (!whole || segment < 0 || !teams.containsKey(account.person())) {
      return;
    }
    boolean now = !account.startedAt().isBefore(from) && account.startedAt().isBefore(until);
    count(ACTIVE, account, segment, now, List.of());
    Map<Family, List<Mark>> marks = new HashMap<>();
    account.figures().map(Figures::marks).orElse(List.of()).stream()
        .filter(mark -> mark.outcome().counts() && !mark.contested() && !mark.helped())
        .forEach(
            mark ->
                families
                    .computeIfAbsent(mark.concept(), Family::of)
                    .ifPresent(
                        family ->
                            marks.computeIfAbsent(family, none -> new ArrayList<>()).add(mark)));
    marks.forEach((family, of) -> count(Ids.of(family), account, segment, now, of));
  }

  private void count(String measure, Account account, int segment, boolean now, List<Mark> marks) {
    Contribution of =
        byMeasure
            .computeIfAbsent(measure, first -> new HashMap<>())
            .computeIfAbsent(account.person(), first -> new Contribution(segments.count()));
    of.add(account.attempt(), segment, now, marks);
  }

  /** By person. */
  Map<UUID, Contribution> of(String measure) {
    return byMeasure.getOrDefault(measure, Map.of());
  }

  Optional<String> team(UUID person) {
    return teams.getOrDefault(person, Optional.empty());
  }
}

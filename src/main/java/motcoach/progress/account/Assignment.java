package motcoach.progress.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody should have practised by a day. It is done once every scenario of it came to an
 * ending, whatever the mode, language or result, in a talk begun on {@code from} or later.
 *
 * @param scenario id in the pack; empty means every scenario of the pack
 * @param from the first day whose talks count
 * @param by the last day in time
 */
public record Assignment(
    UUID id,
    Assignee assignee,
    String packId,
    Optional<String> scenario,
    LocalDate from,
    LocalDate by) {

  /** Who should do it. */
  public sealed interface Assignee {
    boolean covers(Person person);
  }

  /** One person. */
  public record One(UUID person) implements Assignee {
    @Override
    public boolean covers(Person who) {
      return who.id().equals(person);
    }
  }

  /** Everybody who is in the team when the report is made. */
  public record Team(String name) implements Assignee {
    @Override
    public boolean covers(Person who) {
      return who.team().filter(name::equals).isPresent();
    }
  }

  public Assignment {
    if (by.isBefore(from)) {
      throw new IllegalArgumentException("due before it begins: " + from + " to " + by);
    }
  }

  public boolean asksFor(String pack, String scenarioId) {
    return packId.equals(pack) && scenario.map(scenarioId::equals).orElse(true);
  }

  public boolean overdue(LocalDate today) {
    return today.isAfter(by);
  }
}

package motcoach.report.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import motcoach.progress.Talk.Story;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Person;

/** What was assigned to whom, and what of it is done. */
final class Duties {
  private record Who(UUID person, Story story) {}

  private final List<Assignment> assignments;
  private final List<Story> known;
  private final ZoneId zone;
  private final LocalDate today;
  private final Map<Who, Instant> ended = new HashMap<>();

  /**
   * @param known scenarios an assignment of a whole pack asks for
   */
  Duties(List<Assignment> assignments, List<Story> known, ZoneId zone, Instant now) {
    this.assignments = List.copyOf(assignments);
    this.known = List.copyOf(known);
    this.zone = zone;
    this.today = LocalDate.ofInstant(now, zone);
  }

  /** The first moment whose talks matter; empty when nothing was assigned. */
  Optional<Instant> begins() {
    return assignments.stream()
        .map(each -> each.from().atStartOfDay(zone).toInstant())
        .min(Instant::compareTo);
  }

  void add(Line line) {
    if (line.ended() && !line.again() && !assignments.isEmpty()) {
      ended.merge(
          new Who(line.person(), new Story(line.packId(), line.scenarioId())),
          line.startedAt(),
          (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  private boolean done(Person person, Story story, Assignment assignment) {
    Instant last = ended.get(new Who(person.id(), story));
    return last != null && !LocalDate.ofInstant(last, zone).isBefore(assignment.from());
  }

  /** What assignments say of somebody who did not do what they ask for; the worst of them. */
  Optional<Status> says(Person person, Story story) {
    return open(person, story)
        .map(each -> each.overdue(today) ? Status.OVERDUE : Status.ASSIGNED)
        .max(Status::compareTo);
  }

  private Stream<Assignment> open(Person person, Story story) {
    return assignments.stream()
        .filter(each -> each.asksFor(story.packId(), story.scenarioId()))
        .filter(each -> each.assignee().covers(person))
        .filter(each -> !done(person, story, each));
  }

  /** What somebody has not done, the one due first first. */
  List<NotDone> notDone(Person person) {
    List<NotDone> open = new ArrayList<>();
    for (Assignment assignment : assignments) {
      if (assignment.assignee().covers(person)) {
        stories(assignment)
            .filter(story -> !done(person, story, assignment))
            .forEach(
                story ->
                    open.add(
                        new NotDone(person, story, assignment.by(), assignment.overdue(today))));
      }
    }
    return open.stream().sorted(java.util.Comparator.comparing(NotDone::by)).toList();
  }

  /** How many scenarios were assigned to somebody in all. */
  int assigned(Person person) {
    return (int)
        assignments.stream()
            .filter(each -> each.assignee().covers(person))
            .flatMap(this::stories)
            .count();
  }

  private Stream<Story> stories(Assignment assignment) {
    return assignment
        .scenario()
        .map(scenario -> Stream.of(new Story(assignment.packId(), scenario)))
        .orElseGet(
            () -> known.stream().filter(story -> story.packId().equals(assignment.packId())));
  }
}

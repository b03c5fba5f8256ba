package motcoach.studio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Things of a scenario that have an id and are spoken of elsewhere in it. */
public enum Kind {
  TOPIC("topics", Set.of("topic", "touched", "topics")),
  EXPECTATION("expectations", Set.of("expectation", "answers", "cues", "voice")),
  ELEMENT("elements", Set.of("element", "proposed", "elements", "promise")),
  RESOURCE("resources", Set.of("resource")),
  /** The customer and everybody else who speaks. */
  PERSON("contacts", Set.of("who", "on-line", "approver", "owner")),
  TASK("tasks", Set.of("task")),
  ACTION("actions", Set.of("action", "did")),
  CRITERION("criteria", Set.of()),
  BEAT("beats", Set.of("options-of")),
  EVENT("events", Set.of("event")),
  ENDING("endings", Set.of()),
  /** Something the story remembers; it has no list of its own, the first to set it makes it. */
  MEMORY("", Set.of("flag", "set"));

  private final String section;
  private final Set<String> uses;

  Kind(String section, Set<String> uses) {
    this.section = section;
    this.uses = uses;
  }

  /** The field of a scenario that lists them; empty for what has no list. */
  public String section() {
    return section;
  }

  /** What a field speaks of, when it speaks of something by its id. */
  public static Optional<Kind> named(String field) {
    return Stream.of(values()).filter(kind -> kind.uses.contains(field)).findFirst();
  }

  public static Optional<Kind> of(String section) {
    return Stream.of(values())
        .filter(kind -> !section.isEmpty() && kind.section.equals(section))
        .findFirst();
  }

  /** Sections of a scenario in the order in which they are written. */
  public static List<Kind> listed() {
    return Stream.of(values()).filter(kind -> !kind.section.isEmpty()).toList();
  }
}

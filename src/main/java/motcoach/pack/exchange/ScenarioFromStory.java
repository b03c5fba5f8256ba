package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import motcoach.method.Text;
import motcoach.studio.Value;

/**
 * Tells a branching story in our format. Our beats are chosen by what the trainee has just done,
 * not by where the talk stands; so every passage gets a topic of its own, an option that leads
 * there carries it, and the beat waits for it. Whoever picks the option comes to the passage and
 * nowhere else. (A flag would not do: it stays set, so a story could never go back.)
 */
final class ScenarioFromStory {
  private static final Text NO_REASON = new Text("Not explained yet.", "还没有写为什么。");

  private final Story story;
  private final Routes routes;

  private ScenarioFromStory(Story story, Remarks remarks) {
    this.story = story;
    this.routes = new Routes(story, remarks);
  }

  static Value.Obj write(Story story, Remarks remarks) {
    return new ScenarioFromStory(story, remarks).scenario();
  }

  private Value.Obj scenario() {
    List<Value> contacts = new ArrayList<>();
    Set<String> speakers = new LinkedHashSet<>();
    story.passages().forEach(passage -> speakers.add(passage.who()));
    speakers.remove("note");
    speakers.remove(story.customer());
    for (String id : speakers) {
      Text name = story.people().getOrDefault(id, Text.same(id));
      contacts.add(Build.object("id", id, "name", name, "about", name));
    }
    Text customer = story.people().getOrDefault(story.customer(), new Text("The customer", "客户"));
    Value end = goodEnd();
    return Build.object(
        "id", story.id(),
        "note", Build.orNone(story.note()),
        "title", story.title(),
        "summary", story.summary(),
        "channel", "counter",
        "industry", "service",
        "level", story.level(),
        "minutes", 10,
        "persona", persona(customer),
        "brief", brief(),
        "clock", Build.object("day", "monday", "start", "09:00"),
        "topics", Build.orNone(routes.topics()),
        "expectations", List.of(matter(end)),
        "contacts", Build.orNone(contacts),
        "criteria", List.of(criterion(end)),
        "beats", story.passages().stream().map(this::beat).toList(),
        "endings", endings());
  }

  private Value beat(Story.Passage passage) {
    Value waits = Build.object("topic", routes.to(passage));
    boolean first = passage.id().equals(story.start());
    boolean linked =
        story.passages().stream()
            .flatMap(other -> other.links().stream())
            .anyMatch(link -> link.target().equals(passage.id()));
    Value opens = Build.object("turn", Build.object("at-most", 0));
    Value when = !first ? waits : linked ? Build.object("any", List.of(opens, waits)) : opens;
    List<Value> effects = new ArrayList<>();
    passage.stage().ifPresent(stage -> effects.add(Build.object("enter", stage.id())));
    if (first) {
      effects.add(Build.object("voice", "matter"));
    }
    if (passage.ending().isPresent()) {
      effects.add(Build.object("set", flag(passage)));
      effects.add(Build.object("close", true));
    }
    return Build.object(
        "id", passage.id(),
        "note", Build.orNone(passage.note()),
        "who", passage.who(),
        "when", when,
        "say", passage.says(),
        "effects", Build.orNone(effects),
        "options", Build.orNone(passage.links().stream().map(this::option).toList()));
  }

  private Value option(Story.Link link) {
    return Build.object(
        "id", link.id(),
        "note", Build.orNone(link.note()),
        "text", link.text(),
        "acts", Build.orNone(link.acts()),
        "topics", List.of(routes.of(link)),
        "why", link.why().orElse(NO_REASON));
  }

  private static String flag(Story.Passage passage) {
    return "ended-" + passage.id();
  }

  private List<Value> endings() {
    List<Value> endings = new ArrayList<>();
    FreeIds ids = new FreeIds("unfinished");
    for (Story.Passage passage : story.passages()) {
      passage
          .ending()
          .ifPresent(
              end ->
                  endings.add(
                      Build.object(
                          "id", ids.take(passage.id(), "ending"),
                          "title", end.title(),
                          "text", end.text(),
                          "comes-back", end.comesBack(),
                          "when", Build.object("flag", flag(passage)))));
    }
    endings.add(
        Build.object(
            "id",
            "unfinished",
            "title",
            new Text("Unfinished", "没有谈完"),
            "text",
            new Text("The talk stopped before an end of the story.", "谈话没走到故事的结局就停了。"),
            "comes-back",
            false));
    return endings;
  }

  /** That the talk came to an end that is good; to any end when none is called good. */
  private Value goodEnd() {
    List<Story.Passage> ends =
        story.passages().stream().filter(passage -> passage.ending().isPresent()).toList();
    List<Story.Passage> good =
        ends.stream().filter(passage -> passage.ending().get().comesBack()).toList();
    List<Value> flags =
        (good.isEmpty() ? ends : good)
            .stream().map(passage -> (Value) Build.object("flag", flag(passage))).toList();
    return flags.isEmpty()
        ? Build.object("turn", Build.object("at-least", 1))
        : Build.object("any", flags);
  }

  private Value persona(Text name) {
    return Build.object(
        "id",
        story.customer(),
        "name",
        name,
        "about",
        name,
        "face",
        "young-woman",
        "baseline",
        20,
        "start",
        0,
        "trust",
        50,
        // Stories from elsewhere know no patience: it must not run out before their own end.
        "patience",
        50);
  }

  private static Value brief() {
    return Build.object(
        "role", new Text("You serve the customer.", "由你接待这位客户。"),
        "place", new Text("At work.", "工作中。"),
        "goals", List.of(new Text("Bring the talk to a good end.", "把谈话带到好的结局。")));
  }

  private static Value matter(Value end) {
    return Build.object(
        "id",
        "matter",
        "note",
        "Made by the import; say here what the customer wants.",
        "latent",
        false,
        "weight",
        1,
        "label",
        new Text("What the customer came for", "客户这次来的目的"),
        "answered",
        end);
  }

  private static Value criterion(Value end) {
    return Build.object(
        "id", "good-end",
        "note", "Made by the import; say here what shall be judged.",
        "concept", "mot.explore.listen",
        "stage", "explore",
        "weight", 1,
        "label", new Text("Come to a good end", "走到好的结局"),
        "met", end);
  }
}

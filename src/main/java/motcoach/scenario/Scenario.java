package motcoach.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import motcoach.method.Text;

/**
 * One customer situation, as an author wrote it. Ids are permanent and unique within their list.
 *
 * @param industry a word of the industry list, such as {@code logistics}
 * @param level difficulty 1 to 5
 * @param minutes how long a play usually takes the trainee
 * @param trains concept ids of the method reference; {@code phone.*} names a family
 * @param passMark total score from 0 to 100 that counts as passed
 */
public record Scenario(
    String id,
    Text title,
    Text summary,
    Channel channel,
    String industry,
    int level,
    int minutes,
    List<String> trains,
    Persona persona,
    Brief brief,
    SimulatedClock clock,
    List<Topic> topics,
    List<Expectation> expectations,
    List<Element> elements,
    List<Resource> resources,
    List<Contact> contacts,
    List<TaskCard> tasks,
    List<Action> actions,
    List<Criterion> criteria,
    List<FiveCRule> fiveC,
    List<Beat> beats,
    List<Event> events,
    List<Ending> endings,
    int passMark) {

  public Scenario {
    trains = List.copyOf(trains);
    topics = List.copyOf(topics);
    expectations = List.copyOf(expectations);
    elements = List.copyOf(elements);
    resources = List.copyOf(resources);
    contacts = List.copyOf(contacts);
    tasks = List.copyOf(tasks);
    actions = List.copyOf(actions);
    criteria = List.copyOf(criteria);
    fiveC = List.copyOf(fiveC);
    beats = List.copyOf(beats);
    events = List.copyOf(events);
    endings = List.copyOf(endings);
  }

  public Optional<Element> element(String id) {
    return find(elements, Element::id, id);
  }

  public Optional<Expectation> expectation(String id) {
    return find(expectations, Expectation::id, id);
  }

  public Optional<Contact> contact(String id) {
    return find(contacts, Contact::id, id);
  }

  /** Whether {@code who} is a customer: the persona, or a contact that counts as one. */
  public boolean isCustomer(String who) {
    return persona.id().equals(who) || contact(who).filter(Contact::customer).isPresent();
  }

  /** The name of the persona or a contact; the id itself for someone who is neither. */
  public Text nameOf(String who) {
    return who.equals(persona.id())
        ? persona.name()
        : contact(who).map(Contact::name).orElseGet(() -> Text.same(who));
  }

  public Optional<TaskCard> task(String id) {
    return find(tasks, TaskCard::id, id);
  }

  public Optional<Action> action(String id) {
    return find(actions, Action::id, id);
  }

  public Optional<Beat> beat(String id) {
    return find(beats, Beat::id, id);
  }

  private static <T> Optional<T> find(List<T> list, Function<T, String> key, String id) {
    return list.stream().filter(item -> key.apply(item).equals(id)).findFirst();
  }
}

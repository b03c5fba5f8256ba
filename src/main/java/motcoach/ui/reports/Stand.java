package motcoach.ui.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.progress.Library;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Decree;
import motcoach.progress.account.Export;
import motcoach.progress.account.Organisation;
import motcoach.progress.account.Person;
import motcoach.progress.account.Policy;

/**
 * What there is to report about, and what was reported.
 *
 * @param people in order of name
 * @param teams in order
 * @param packs in their own order
 * @param policy what holds
 * @param decree what an administrator wrote down of it
 * @param organisation to whom learning records belong, where somebody named one
 * @param assignments the one due first first
 * @param log the newest first
 */
public record Stand(
    List<Person> people,
    List<String> teams,
    List<Pack> packs,
    Policy policy,
    Optional<Decree> decree,
    Optional<Organisation> organisation,
    List<Assignment> assignments,
    List<Export> log) {

  /** A pack that can be practised here. */
  public record Pack(String id, Text title, List<Story> stories) {
    public Pack {
      stories = List.copyOf(stories);
    }
  }

  /**
   * A scenario of a pack.
   *
   * @param id in its pack
   */
  public record Story(String id, Text title) {}

  public Stand {
    people = List.copyOf(people);
    teams = List.copyOf(teams);
    packs = List.copyOf(packs);
    assignments = List.copyOf(assignments);
    log = List.copyOf(log);
  }

  /** Slow: background only. */
  static Stand read(ReportPorts ports) {
    List<Person> people = ports.accounts().people();
    return new Stand(
        people,
        people.stream().flatMap(person -> person.team().stream()).distinct().sorted().toList(),
        packs(ports.library()),
        ports.policies().get(),
        ports.policies().decreed(),
        Optional.of(Organisation.in(ports.settings()))
            .filter(each -> !each.equals(Organisation.NONE)),
        ports.assignments().all(),
        ports.log().all());
  }

  private static List<Pack> packs(Library library) {
    Map<String, Text> titles = new LinkedHashMap<>();
    Map<String, List<Story>> stories = new LinkedHashMap<>();
    for (Library.Entry entry : library.entries()) {
      titles.putIfAbsent(entry.packId(), entry.packTitle());
      stories
          .computeIfAbsent(entry.packId(), first -> new ArrayList<>())
          .add(new Story(entry.scenario().id(), entry.scenario().title()));
    }
    List<Pack> packs = new ArrayList<>();
    titles.forEach((id, title) -> packs.add(new Pack(id, title, stories.get(id))));
    return packs;
  }

  /** The title of a pack; its id where it is no longer here. */
  Text title(String pack) {
    return packs.stream()
        .filter(each -> each.id().equals(pack))
        .map(Pack::title)
        .findFirst()
        .orElse(Text.same(pack));
  }

  /** The ids of the scenarios of a pack; none where it is no longer here. */
  List<String> storiesOf(String pack) {
    return packs.stream()
        .filter(each -> each.id().equals(pack))
        .flatMap(each -> each.stories().stream())
        .map(Story::id)
        .toList();
  }

  /** The title of a scenario; its id where it is no longer here. */
  Text title(String pack, String scenario) {
    return packs.stream()
        .filter(each -> each.id().equals(pack))
        .flatMap(each -> each.stories().stream())
        .filter(story -> story.id().equals(scenario))
        .map(Story::title)
        .findFirst()
        .orElse(Text.same(scenario));
  }
}

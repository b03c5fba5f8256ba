package motcoach.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Handbook;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Library;
import motcoach.scenario.Scenario;
import motcoach.scenario.drill.DrillSet;

/**
 * What a trainer publishes, as read from its folder.
 *
 * @param id permanent, kebab-case
 * @param version a semantic version
 * @param languages in which all of it can be practised
 * @param licence an SPDX id or a sentence
 * @param changelog newest first, as written
 * @param scenarios those that could be read, by file name
 * @param drills short exercises, by file name
 * @param handbook what it adds to the handbook, by file name
 * @param rules wording rules of its own
 * @param hash SHA-256 in hex over the names and bytes of all its files
 */
public record Pack(
    String id,
    String version,
    Set<Language> languages,
    Text title,
    Optional<Text> summary,
    List<String> authors,
    String licence,
    List<Change> changelog,
    List<Scenario> scenarios,
    List<DrillSet> drills,
    List<Handbook.Chapter> handbook,
    List<RuleFile> rules,
    String hash) {

  /** One entry of the changelog. */
  public record Change(String version, Text text) {}

  public Pack {
    languages = Set.copyOf(languages);
    authors = List.copyOf(authors);
    changelog = List.copyOf(changelog);
    scenarios = List.copyOf(scenarios);
    drills = List.copyOf(drills);
    handbook = List.copyOf(handbook);
    rules = List.copyOf(rules);
  }

  /** Its scenarios, as a library has them. */
  public List<Library.Entry> entries() {
    return scenarios.stream()
        .map(scenario -> new Library.Entry(id, version, hash, title, scenario))
        .toList();
  }

  /** The short exercises of all its files. */
  public List<DrillLibrary.Entry> exercises() {
    return drills.stream()
        .flatMap(set -> set.items().stream())
        .map(item -> new DrillLibrary.Entry(id, item))
        .toList();
  }
}

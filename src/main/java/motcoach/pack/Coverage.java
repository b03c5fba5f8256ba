package motcoach.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import motcoach.method.ConceptNames;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.scenario.Criterion;
import motcoach.scenario.Scenario;
import motcoach.scenario.drill.DrillItem;
import motcoach.scenario.drill.DrillSet;
import motcoach.studio.health.Trained;

/** Which concept of the method is explained and trained where. */
public final class Coverage {

  /**
   * One concept.
   *
   * @param card whether the handbook explains it
   * @param scenarios ids of those that train it: they say so, or judge it
   * @param levels difficulties of these scenarios
   * @param judged how many criteria look for it, by stage
   * @param drills how many items train it
   * @param languages in which something trains it
   */
  public record Row(
      String concept,
      boolean card,
      List<String> scenarios,
      Set<Integer> levels,
      Map<Stage, Integer> judged,
      int drills,
      Set<Language> languages) {
    public boolean trained() {
      return !scenarios.isEmpty() || drills > 0;
    }

    /** The same under the handbook's name for the concept, which is written as in the pack. */
    private Trained trained(Handbook handbook) {
      String written = KnownConcepts.written(concept);
      Text name = handbook.card(concept).map(HandbookCard::title).orElse(Text.same(written));
      return new Trained(written, name, scenarios, levels, judged, drills, languages);
    }
  }

  private Coverage() {}

  /** A row for every concept in the order of the handbook, the pack's own last. */
  public static List<Row> of(Pack pack, Handbook handbook) {
    Handbook whole = handbook.with(pack.handbook());
    Stream<String> own =
        pack.handbook().stream().flatMap(chapter -> chapter.cards().stream()).map(HandbookCard::id);
    return Stream.concat(Concepts.all().stream(), own)
        .map(concept -> row(concept, pack, whole))
        .toList();
  }

  static List<Trained> trained(Pack pack, Handbook handbook) {
    Handbook whole = handbook.with(pack.handbook());
    return of(pack, handbook).stream().map(row -> row.trained(whole)).toList();
  }

  private static Row row(String concept, Pack pack, Handbook handbook) {
    List<String> scenarios = new ArrayList<>();
    Set<Integer> levels = new TreeSet<>();
    Map<Stage, Integer> judged = new EnumMap<>(Stage.class);
    for (Scenario scenario : pack.scenarios()) {
      boolean named =
          scenario.trains().stream().anyMatch(name -> ConceptNames.covers(name, concept));
      List<Criterion> looked =
          scenario.criteria().stream().filter(c -> c.concept().equals(concept)).toList();
      looked.forEach(criterion -> judged.merge(criterion.stage(), 1, Integer::sum));
      if (named || !looked.isEmpty()) {
        scenarios.add(scenario.id());
        levels.add(scenario.level());
      }
    }
    int drills = (int) items(pack).stream().filter(i -> i.concepts().contains(concept)).count();
    Set<Language> languages = EnumSet.noneOf(Language.class);
    if (!scenarios.isEmpty() || drills > 0) {
      languages.addAll(pack.languages());
    }
    return new Row(
        concept,
        handbook.card(concept).isPresent(),
        List.copyOf(scenarios),
        levels,
        judged,
        drills,
        languages);
  }

  private static List<DrillItem> items(Pack pack) {
    return pack.drills().stream().map(DrillSet::items).flatMap(List::stream).toList();
  }
}

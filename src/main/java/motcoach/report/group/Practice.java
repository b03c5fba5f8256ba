package motcoach.report.group;

import java.util.Comparator;
import java.util.Optional;
import motcoach.method.ConceptNames;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Text;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Library;

/** What concepts are called, and what a group can do together about one that stays open. */
public final class Practice {
  private final Handbook handbook;
  private final Library library;
  private final DrillLibrary drills;

  public Practice(Handbook handbook, Library library, DrillLibrary drills) {
    this.handbook = handbook;
    this.library = library;
    this.drills = drills;
  }

  /** The title of its card, or of the chapter that comes nearest; its id where there is neither. */
  public Text title(String concept) {
    return handbook
        .open(concept)
        .map(
            opening ->
                opening
                    .spot()
                    .card()
                    .map(HandbookCard::title)
                    .orElse(opening.spot().chapter().title()))
        .orElse(Text.same(concept));
  }

  /** The easiest scenario that trains a concept. */
  public Optional<Text> scenario(String concept) {
    return library.entries().stream()
        .map(Library.Entry::scenario)
        .filter(
            scenario ->
                scenario.trains().stream().anyMatch(name -> ConceptNames.covers(name, concept)))
        .min(Comparator.comparingInt(scenario -> scenario.level()))
        .map(scenario -> scenario.title());
  }

  /** How many short exercises train a concept. */
  public int exercises(String concept) {
    return (int)
        drills.entries().stream()
            .filter(
                entry ->
                    entry.item().concepts().stream()
                        .anyMatch(name -> ConceptNames.covers(name, concept)))
            .count();
  }
}

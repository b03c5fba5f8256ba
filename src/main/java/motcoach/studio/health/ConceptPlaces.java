package motcoach.studio.health;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import motcoach.method.Stage;
import motcoach.studio.Draft;
import motcoach.studio.Kind;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** Where in a pack a concept of the method is trained. */
public final class ConceptPlaces {
  private ConceptPlaces() {}

  /** The first criterion that looks for a concept in a stage. */
  public static Optional<Spot> judged(Draft draft, String concept, Stage stage) {
    return things(draft, "scenarios", Kind.CRITERION.section())
        .filter(spot -> has(draft, spot, "concept", concept))
        .filter(spot -> has(draft, spot, "stage", stage.id()))
        .findFirst();
  }

  /** The first exercise that trains a concept. */
  public static Optional<Spot> drill(Draft draft, String concept) {
    return things(draft, "drills", "items")
        .filter(
            spot ->
                draft.at(spot).orElse(null) instanceof Value.Obj item
                    && item.list("concepts").contains(new Value.Str(concept)))
        .findFirst();
  }

  private static boolean has(Draft draft, Spot spot, String field, String word) {
    return draft.at(spot.then(field)).filter(new Value.Str(word)::equals).isPresent();
  }

  private static Stream<Spot> things(Draft draft, String folder, String section) {
    return Outline.files(draft, folder).stream()
        .map(file -> Spot.of(file, section))
        .flatMap(list -> IntStream.range(0, size(draft, list)).mapToObj(list::then));
  }

  private static int size(Draft draft, Spot list) {
    List<Value> items =
        draft.at(list).orElse(null) instanceof Value.Arr arr ? arr.items() : List.of();
    return items.size();
  }
}

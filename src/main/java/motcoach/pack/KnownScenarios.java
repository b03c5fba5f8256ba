package motcoach.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/**
 * Scenarios of a draft, each read again only when it has changed, and without the way over text:
 * that is what makes fresh problems quick in a large pack. Not for several threads.
 */
final class KnownScenarios {
  private final ScenarioFiles files = new ScenarioFiles();
  private final Map<String, Known> known = new HashMap<>();

  /**
   * @param spots where the values stand, by places that were only made up
   */
  private record Known(Value value, ScenarioFiles.Outcome outcome, Map<Place, Spot> spots) {}

  /** What came of a scenario of the draft; empty when its file is no readable JSON. */
  Optional<ScenarioFiles.Outcome> read(Draft draft, String file) {
    known.keySet().retainAll(draft.files().keySet());
    return draft.file(file).map(value -> know(file, value).outcome());
  }

  /** Where the values of a scenario that was read stand. */
  Optional<Map<Place, Spot>> spots(String file) {
    return Optional.ofNullable(known.get(file)).map(Known::spots);
  }

  private Known know(String file, Value value) {
    Known before = known.get(file);
    if (before != null && before.value() == value) {
      return before;
    }
    Map<Place, Spot> spots = new HashMap<>();
    Located root = located(value, new Spot(file, List.of()), spots);
    Known now = new Known(value, files.read(root), spots);
    known.put(file, now);
    return now;
  }

  /** Each value gets a line of its own in a file that is never written. */
  private static Place next(Spot spot, Map<Place, Spot> spots) {
    Place place = new Place(spot.file(), spots.size() + 1, 1);
    spots.put(place, spot);
    return place;
  }

  private static Located located(Value value, Spot spot, Map<Place, Spot> spots) {
    Place at = next(spot, spots);
    if (value instanceof Value.Obj object) {
      Map<String, Located.Member> members = new LinkedHashMap<>();
      object
          .fields()
          .forEach(
              (name, each) -> {
                Spot field = spot.then(name);
                members.put(
                    name, new Located.Member(next(field, spots), located(each, field, spots)));
              });
      return new Located.Obj(at, members);
    } else if (value instanceof Value.Arr list) {
      List<Located> items = new ArrayList<>();
      for (int i = 0; i < list.items().size(); i++) {
        items.add(located(list.items().get(i), spot.then(i), spots));
      }
      return new Located.Arr(at, items);
    } else if (value instanceof Value.Str text) {
      return new Located.Str(at, text.value());
    } else if (value instanceof Value.Num number) {
      return new Located.Num(at, number.size());
    } else if (value instanceof Value.Bool flag) {
      return new Located.Bool(at, flag.value());
    }
    return new Located.Null(at);
  }
}

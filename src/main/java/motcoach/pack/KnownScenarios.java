package motcoach.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
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
  private final Map<String, Known> known = new HashMap<>();

  private record Known(
      Value value, KnownConcepts concepts, ScenarioFiles.Outcome outcome, Lines lines) {}

  /** What came of a scenario of the draft; empty when its file is no readable JSON. */
  Optional<ScenarioFiles.Outcome> read(Draft draft, String file, KnownConcepts concepts) {
    known.keySet().retainAll(draft.files().keySet());
    return draft.file(file).map(value -> know(file, value, concepts).outcome());
  }

  /** Where a problem of a scenario that was read stands; empty for any other file. */
  Optional<Spot> spot(Problem problem) {
    return Optional.ofNullable(known.get(problem.file()))
        .map(scenario -> scenario.lines().spot(problem.file(), problem.line()));
  }

  private Known know(String file, Value value, KnownConcepts concepts) {
    Known before = known.get(file);
    if (before != null && before.value() == value && before.concepts().equals(concepts)) {
      return before;
    }
    Lines lines = new Lines(file);
    Located root = lines.of(value, before == null ? Map.of() : before.lines().things);
    Known now = new Known(value, concepts, new ScenarioFiles(concepts).read(root), lines);
    known.put(file, now);
    return now;
  }

  /** Each value gets a line of its own in a file that is never written. */
  private static final class Lines {
    /** How deep the things of a scenario lie: in a list, in the file. */
    private static final int THINGS = 2;

    private final String file;
    private final List<Step> steps = new ArrayList<>();

    private final Map<Value, Thing> things = new IdentityHashMap<>();
    private Map<Value, Thing> before = Map.of();
    private int depth;

    /**
     * @param parent the line of what holds the value, from 1; 0 for the whole
     */
    private record Step(int parent, Object step) {}

    /**
     * A thing with its lines.
     *
     * @param parent the line of the list it is in
     * @param steps of its lines, the first its own
     */
    private record Thing(int parent, Located located, List<Step> steps) {}

    Lines(String file) {
      this.file = file;
    }

    /**
     * @param known things as they were before the edit, most of which did not change
     */
    Located of(Value root, Map<Value, Thing> known) {
      before = known;
      Located located = located(root, 0, "");
      // Else every state of the pack would hold on to the one before.
      before = Map.of();
      return located;
    }

    /** One that did not change and did not move is taken over as it was. */
    private Located thing(Value value, int parent, Object step) {
      Thing known = before.get(value);
      int first = steps.size();
      if (known != null
          && known.parent() == parent
          && known.located().at().line() == first + 1
          && known.steps().get(0).step().equals(step)) {
        steps.addAll(known.steps());
        things.put(value, known);
        return known.located();
      }
      Located made = made(value, parent, step);
      things.put(value, new Thing(parent, made, List.copyOf(steps.subList(first, steps.size()))));
      return made;
    }

    private Place next(int parent, Object step) {
      steps.add(new Step(parent, step));
      return new Place(file, steps.size(), 1);
    }

    private Located located(Value value, int parent, Object step) {
      depth++;
      Located located =
          depth == THINGS + 1 ? thing(value, parent, step) : made(value, parent, step);
      depth--;
      return located;
    }

    private Located made(Value value, int parent, Object step) {
      Place at = next(parent, step);
      int line = at.line();
      if (value instanceof Value.Obj object) {
        Map<String, Located.Member> members = new LinkedHashMap<>();
        object
            .fields()
            .forEach(
                (name, each) -> {
                  Located inner = located(each, line, name);
                  members.put(name, new Located.Member(inner.at(), inner));
                });
        return new Located.Obj(at, members);
      } else if (value instanceof Value.Arr list) {
        List<Located> items = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
          items.add(located(list.items().get(i), line, i));
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

    /** The way to a line; the whole file for a line that is none. */
    Spot spot(String name, int line) {
      LinkedList<Object> way = new LinkedList<>();
      int at = line;
      while (at > 1 && at <= steps.size()) {
        way.addFirst(steps.get(at - 1).step());
        at = steps.get(at - 1).parent();
      }
      return new Spot(name, way);
    }
  }
}

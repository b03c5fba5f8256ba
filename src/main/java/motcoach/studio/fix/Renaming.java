package motcoach.studio.fix;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.studio.Draft;
import motcoach.studio.Kind;
import motcoach.studio.References;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/**
 * Another id for something of a scenario.
 *
 * @param places how many places change: its own, if it has one, and all that speak of it
 */
public record Renaming(String file, Kind kind, String from, int places) {
  /** Words the format itself uses where an id of this kind may stand. */
  private static final Map<Kind, Set<String>> RESERVED =
      Map.of(
          Kind.ELEMENT, Set.of("any"),
          Kind.PERSON, Set.of("me", "note", "nobody"),
          Kind.ACTION, Set.of("wait"));

  /** Why an id cannot be had. */
  public enum Trouble {
    EMPTY,
    SPELLING,
    TAKEN,
    RESERVED
  }

  public static Renaming of(Draft draft, String file, Kind kind, String from) {
    Value scenario = draft.file(file).orElse(Value.Obj.EMPTY);
    int own = References.home(file, scenario, kind, from).isPresent() ? 1 : 0;
    return new Renaming(file, kind, from, own + References.uses(file, scenario, kind, from).size());
  }

  /** The thing a place is, when it is one that can be renamed. */
  public static Optional<Renaming> at(Draft draft, Spot spot) {
    boolean person = spot.steps().size() == 1 && spot.steps().get(0).equals("persona");
    Optional<Kind> kind =
        !spot.file().startsWith("scenarios/")
            ? Optional.empty()
            : person
                ? Optional.of(Kind.PERSON)
                : spot.steps().size() == 2
                    ? Kind.of(spot.steps().get(0).toString())
                    : Optional.empty();
    Optional<String> id =
        draft
            .at(spot)
            .filter(Value.Obj.class::isInstance)
            .flatMap(thing -> ((Value.Obj) thing).string("id"))
            .filter(own -> !own.isBlank());
    return kind.flatMap(known -> id.map(own -> of(draft, spot.file(), known, own)));
  }

  /** What stands against an id; nothing when it can be had, or is the old one. */
  public Optional<Trouble> trouble(Draft draft, String to) {
    if (to.isBlank()) {
      return Optional.of(Trouble.EMPTY);
    } else if (!FreshId.wellFormed(to)) {
      return Optional.of(Trouble.SPELLING);
    } else if (RESERVED.getOrDefault(kind, Set.of()).contains(to)) {
      return Optional.of(Trouble.RESERVED);
    }
    Value scenario = draft.file(file).orElse(Value.Obj.EMPTY);
    return !to.equals(from) && References.ids(scenario, kind).contains(to)
        ? Optional.of(Trouble.TAKEN)
        : Optional.empty();
  }
}

package motcoach.studio.fix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Text;
import motcoach.studio.Draft;
import motcoach.studio.Kind;
import motcoach.studio.Outline;
import motcoach.studio.References;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/**
 * What goes with something that is taken away.
 *
 * @param spot where it stands
 * @param label what it says of itself
 * @param mentions places elsewhere that speak of it
 * @param left how many of them must stay, because somebody has to be named there
 * @param lost what could come up before and never can without it, itself not among it
 * @param draft the pack without it and without what spoke of it
 */
public record Loss(
    Spot spot, Text label, List<Spot> mentions, int left, List<Spot> lost, Draft draft) {
  public Loss {
    mentions = List.copyOf(mentions);
    lost = List.copyOf(lost);
  }

  /** Whether nothing else is touched. */
  public boolean alone() {
    return mentions.isEmpty() && lost.isEmpty();
  }

  /** What goes with the thing, or the part of one, at a place that is there. */
  public static Loss of(Shapes shapes, Draft draft, Spot spot) {
    Text label = draft.at(spot).map(Outline::label).orElse(Text.same(""));
    Draft bare = draft.remove(spot);
    if (!spot.file().startsWith("scenarios/") || spot.steps().isEmpty()) {
      return new Loss(spot, label, List.of(), 0, List.of(), bare);
    }
    Optional<Kind> kind =
        spot.steps().size() == 2 ? Kind.of(spot.steps().get(0).toString()) : Optional.empty();
    Optional<String> id =
        draft
            .at(spot)
            .filter(Value.Obj.class::isInstance)
            .flatMap(thing -> ((Value.Obj) thing).string("id"));
    return kind.isPresent() && id.isPresent()
        ? of(shapes, draft, spot, label, kind.get(), id.get())
        : new Loss(spot, label, List.of(), 0, lost(draft, bare, spot), bare);
  }

  private static Loss of(Shapes shapes, Draft draft, Spot spot, Text label, Kind kind, String id) {
    String file = spot.file();
    Draft bare = draft.remove(spot);
    Value root = bare.file(file).orElseThrow();
    boolean another = References.home(file, root, kind, id).isPresent();
    if (another) {
      return new Loss(spot, label, List.of(), 0, lost(draft, bare, spot), bare);
    }
    List<Spot> mentions =
        References.uses(file, draft.file(file).orElseThrow(), kind, id).stream()
            .filter(use -> !spot.holds(use))
            .toList();
    Value stripped = new Mentions(shapes, file, kind, id).without(root);
    Draft after = bare.put(Spot.of(file), stripped);
    int left = References.uses(file, stripped, kind, id).size();
    return new Loss(spot, label, mentions, left, lost(draft, after, spot), after);
  }

  private static List<Spot> lost(Draft before, Draft after, Spot spot) {
    String file = spot.file();
    Value root = before.file(file).orElseThrow();
    Set<Possible.Thing> still = Possible.in(after.file(file).orElseThrow());
    return Possible.in(root).stream()
        .filter(thing -> !still.contains(thing))
        .flatMap(thing -> References.home(file, root, thing.kind(), thing.id()).stream())
        .filter(home -> !spot.holds(home))
        .toList();
  }
}

package motcoach.pack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import motcoach.method.Text;
import motcoach.studio.Comments;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/**
 * What a new edition of a pack would bring to those who have the one before, and the version it
 * should carry.
 *
 * @param before version of the edition before
 * @param now version the pack says it has
 * @param step how far the version has to rise
 * @param proposed the version it should carry; never below {@code now}
 * @param lines one plain sentence per changed thing
 * @param told whether the changelog has an entry for {@code now}
 */
public record PackChanges(
    String before, String now, Step step, String proposed, List<Text> lines, boolean told) {

  /** How far a version rises, the smallest first. */
  public enum Step {
    NONE,
    /** Only what is read has changed. */
    PATCH,
    /** There is something new; what was there works as before. */
    MINOR,
    /** Something is gone, or points are given otherwise: attempts cannot be compared. */
    MAJOR
  }

  /** Fields of a scenario that points come from. */
  private static final Set<String> SCORING =
      Set.of("pass-mark", "criteria", "five-c", "expectations", "elements");

  /** Fields of a wording rule that are only read. */
  private static final Set<String> READ = Set.of("message", "suggest", "hit", "miss", "note");

  /** Words by which something is recognised: more of them change no points. */
  private static final Set<String> HEARD = Set.of("phrases", "examples", "needs", "cues", "note");

  public PackChanges {
    lines = List.copyOf(lines);
  }

  /** Whether the version has to rise, or the changelog lacks a word about it. */
  public boolean asks() {
    return step != Step.NONE && !(now.equals(proposed) && told);
  }

  /** Whether the edition before is newer than that of another comparison. */
  public boolean isNewerThan(PackChanges other) {
    return PackVersion.of(before).compareTo(PackVersion.of(other.before)) > 0;
  }

  /** Compares two editions, each a folder or a {@code .motpack}. */
  public static PackChanges between(Path before, Path after) {
    DraftFiles files = new DraftFiles();
    DraftFiles.Opened old = files.open(before);
    DraftFiles.Opened young = files.open(after);
    String from = version(old.draft());
    String now = version(young.draft());
    Step step = step(old, young);
    String raised = raised(from, step);
    boolean enough = PackVersion.of(now).compareTo(PackVersion.of(raised)) >= 0;
    return new PackChanges(
        from,
        now,
        step,
        enough ? now : raised,
        PackDiff.between(before, after, new Problems()),
        told(young.draft(), enough ? now : raised));
  }

  private static String version(Draft draft) {
    return string(draft, "version").filter(PackReader::isVersion).orElse("0.0.0");
  }

  private static Optional<String> string(Draft draft, String field) {
    return draft
        .at(Spot.of(Draft.CARD, field))
        .filter(Value.Str.class::isInstance)
        .map(text -> ((Value.Str) text).value());
  }

  private static boolean told(Draft draft, String version) {
    return draft.at(Spot.of(Draft.CARD, "changelog")).orElse(null) instanceof Value.Arr list
        && list.items().stream()
            .anyMatch(
                entry ->
                    entry instanceof Value.Obj object
                        && object.string("version").filter(version::equals).isPresent());
  }

  private static String raised(String version, Step step) {
    List<Integer> old = PackVersion.of(version).numbers();
    return switch (step) {
      case NONE -> version;
      case PATCH -> old.get(0) + "." + old.get(1) + "." + (old.get(2) + 1);
      case MINOR -> old.get(0) + "." + (old.get(1) + 1) + ".0";
      case MAJOR -> old.get(0) + 1 + ".0.0";
    };
  }

  private static Step step(DraftFiles.Opened before, DraftFiles.Opened after) {
    Step step = Step.NONE;
    Set<String> names = new TreeSet<>(before.bytes().keySet());
    names.addAll(after.bytes().keySet());
    names.remove(Comments.FILE);
    for (String name : names) {
      step = larger(step, file(name, before, after));
    }
    return step;
  }

  private static Step file(String name, DraftFiles.Opened before, DraftFiles.Opened after) {
    boolean rules = name.startsWith("rules/");
    byte[] old = before.bytes().get(name);
    byte[] young = after.bytes().get(name);
    if (old == null || young == null) {
      return rules || young == null ? Step.MAJOR : Step.MINOR;
    }
    Optional<Value> one = before.draft().file(name);
    Optional<Value> other = after.draft().file(name);
    if (one.isEmpty() || other.isEmpty()) {
      return Arrays.equals(old, young) ? Step.NONE : Step.PATCH;
    }
    if (name.equals(Draft.CARD)) {
      return value(bare(one.get()), bare(other.get()), false);
    }
    return rules ? rules(one.get(), other.get()) : value(one.get(), other.get(), false);
  }

  /** The card without what only tells of editions. */
  private static Value bare(Value card) {
    return card instanceof Value.Obj object ? object.without("version").without("changelog") : card;
  }

  private static Step rules(Value before, Value after) {
    return read(before).equals(read(after))
        ? before.equals(after) ? Step.NONE : Step.PATCH
        : Step.MAJOR;
  }

  /** Rules without what is only read in them. */
  private static Value read(Value value) {
    if (value instanceof Value.Arr list) {
      return new Value.Arr(list.items().stream().map(PackChanges::read).toList());
    } else if (value instanceof Value.Obj object) {
      Map<String, Value> left = new LinkedHashMap<>();
      object
          .fields()
          .forEach(
              (name, each) -> {
                if (!READ.contains(name)) {
                  left.put(name, read(each));
                }
              });
      return new Value.Obj(left);
    }
    return value;
  }

  private static Step value(Value before, Value after, boolean scoring) {
    if (before.equals(after)) {
      return Step.NONE;
    } else if (isText(before) && isText(after)) {
      return Step.PATCH;
    } else if (before instanceof Value.Obj one && after instanceof Value.Obj other) {
      return fields(one, other, scoring);
    } else if (before instanceof Value.Arr one && after instanceof Value.Arr other) {
      return items(one, other, scoring);
    }
    return scoring ? Step.MAJOR : Step.MINOR;
  }

  private static Step fields(Value.Obj before, Value.Obj after, boolean scoring) {
    Step step = Step.NONE;
    Set<String> names = new LinkedHashSet<>(before.fields().keySet());
    names.addAll(after.fields().keySet());
    for (String name : names) {
      boolean counts = (scoring || SCORING.contains(name)) && !HEARD.contains(name);
      Optional<Value> old = before.get(name);
      Optional<Value> young = after.get(name);
      if (name.equals("note")) {
        step = larger(step, old.equals(young) ? Step.NONE : Step.PATCH);
      } else if (old.isPresent() && young.isPresent()) {
        step = larger(step, value(old.get(), young.get(), counts));
      } else {
        step = larger(step, counts ? Step.MAJOR : Step.MINOR);
      }
    }
    return step;
  }

  private static Step items(Value.Arr before, Value.Arr after, boolean scoring) {
    Map<String, Value> old = byId(before);
    Map<String, Value> young = byId(after);
    if (old.size() < before.items().size() || young.size() < after.items().size()) {
      return plain(before, after, scoring);
    }
    Step step = old.keySet().equals(young.keySet()) ? Step.NONE : Step.MINOR;
    for (Map.Entry<String, Value> entry : old.entrySet()) {
      Value now = young.get(entry.getKey());
      step = larger(step, now == null ? Step.MAJOR : value(entry.getValue(), now, scoring));
    }
    return moved(old, young) ? larger(step, Step.MINOR) : step;
  }

  private static boolean moved(Map<String, Value> old, Map<String, Value> young) {
    return !List.copyOf(old.keySet()).equals(List.copyOf(young.keySet()));
  }

  /** Lists whose items have no names: the same many texts are reworded, else there are others. */
  private static Step plain(Value.Arr before, Value.Arr after, boolean scoring) {
    Step step = before.items().size() == after.items().size() ? Step.NONE : Step.MINOR;
    for (int i = 0; i < Math.min(before.items().size(), after.items().size()); i++) {
      step = larger(step, value(before.items().get(i), after.items().get(i), scoring));
    }
    return scoring && step == Step.MINOR ? Step.MAJOR : step;
  }

  private static Map<String, Value> byId(Value.Arr list) {
    Map<String, Value> items = new LinkedHashMap<>();
    for (Value item : list.items()) {
      if (item instanceof Value.Obj object) {
        object.string("id").or(() -> object.string("c")).ifPresent(id -> items.put(id, item));
      }
    }
    return items;
  }

  private static boolean isText(Value value) {
    return value instanceof Value.Obj object
        && object.fields().keySet().equals(Set.of("en", "zh"))
        && object.fields().values().stream().allMatch(Value.Str.class::isInstance);
  }

  private static Step larger(Step one, Step other) {
    return one.ordinal() >= other.ordinal() ? one : other;
  }
}

package motcoach.studio;

import java.util.HashSet;
import java.util.Set;

/** Ids that a new thing of a file may not have. */
public final class TakenIds {
  /**
   * Exercises and cards may not share ids over all their files; others keep theirs to themselves.
   */
  private static final Set<String> SHARED = Set.of("drills", "handbook");

  private TakenIds() {}

  /** All ids in a file, or in its folder where they are shared. */
  public static Set<String> of(Draft draft, String file) {
    Set<String> taken = new HashSet<>();
    String folder = file.substring(0, Math.max(0, file.indexOf('/')));
    if (SHARED.contains(folder)) {
      Outline.files(draft, folder).forEach(each -> collect(draft.file(each).get(), taken));
    } else {
      draft.file(file).ifPresent(root -> collect(root, taken));
    }
    return taken;
  }

  private static void collect(Value value, Set<String> ids) {
    if (value instanceof Value.Obj object) {
      object.string("id").ifPresent(ids::add);
      object.fields().values().forEach(each -> collect(each, ids));
    } else if (value instanceof Value.Arr list) {
      list.items().forEach(each -> collect(each, ids));
    }
  }
}

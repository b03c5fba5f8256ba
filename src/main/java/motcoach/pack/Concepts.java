package motcoach.pack;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import motcoach.method.Text;

/**
 * The permanent ids of the method's concepts, in the order of the handbook. A family is named with
 * a star: {@code phone.*}.
 */
public final class Concepts {
  private static final Set<String> SHIPPED = read();

  private Concepts() {}

  private static Set<String> read() {
    byte[] bytes =
        RuleFiles.resource("handbook/concepts.txt", new Problems())
            .orElseThrow(() -> new IllegalStateException("handbook/concepts.txt is not shipped"));
    Set<String> ids =
        new LinkedHashSet<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    return Collections.unmodifiableSet(ids);
  }

  /** All ids. */
  public static Set<String> all() {
    return SHIPPED;
  }

  /** The concepts {@code name} stands for: itself, or those of its family; none when unknown. */
  public static List<String> named(String name) {
    if (!name.endsWith("*")) {
      return SHIPPED.contains(name) ? List.of(name) : List.of();
    }
    String start = name.substring(0, name.length() - 1);
    return SHIPPED.stream().filter(id -> id.startsWith(start) || id.equals(bare(start))).toList();
  }

  /** {@code ladder.*} means {@code ladder} too. */
  private static String bare(String start) {
    return start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
  }

  /** Reports {@code name} when it stands for no concept. */
  static void check(String name, Place at, Problems problems) {
    if (!name.isBlank() && named(name).isEmpty()) {
      problems.misspelt(
          at,
          "MOT065",
          Severity.WARNING,
          new Text("\"" + name + "\" is no concept of the method.", "方法里没有“" + name + "”这个概念。"),
          name,
          SHIPPED);
    }
  }
}

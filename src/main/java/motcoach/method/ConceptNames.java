package motcoach.method;

/**
 * How concepts of the method are named: one by its id, such as {@code ladder.core}, a group of them
 * with a star, such as {@code ladder.*}, which {@code ladder} itself belongs to.
 */
public final class ConceptNames {
  private static final String ALL_BELOW = ".*";

  private ConceptNames() {}

  public static boolean isGroup(String name) {
    return name.endsWith(ALL_BELOW);
  }

  /** Whether {@code name} stands for {@code concept}, alone or among others. */
  public static boolean covers(String name, String concept) {
    if (!isGroup(name)) {
      return name.equals(concept);
    }
    String stem = name.substring(0, name.length() - ALL_BELOW.length());
    return concept.equals(stem) || concept.startsWith(stem + ".");
  }

  /** {@code mot.explore} for {@code mot.explore.listen}; empty where there is nothing above. */
  static String above(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }
}

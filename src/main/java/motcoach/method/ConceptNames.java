package motcoach.method;

/**
 * How concepts are named: one of the method by its id, such as {@code ladder.core}, a group of them
 * with a star, such as {@code ladder.*}, which {@code ladder} itself belongs to; one that a pack
 * explains itself by the pack and its card, such as {@code front-desk/late-checkout}, so that packs
 * of different trainers never mean each other's.
 */
public final class ConceptNames {
  private static final String ALL_BELOW = ".*";
  private static final char OF_A_PACK = '/';

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

  /** The name of what a card in a pack's own handbook explains. */
  public static String ofPack(String pack, String card) {
    return pack + OF_A_PACK + card;
  }

  /** Whether a pack explains it, and not the method. */
  public static boolean isOfPack(String name) {
    return name.indexOf(OF_A_PACK) >= 0;
  }

  /** {@code mot.explore} for {@code mot.explore.listen}; empty where there is nothing above. */
  static String above(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }
}

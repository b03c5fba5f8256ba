package motcoach.studio.map;

/**
 * A line of a map.
 *
 * @param from place of a node in its graph
 * @param to place of a node in its graph
 * @param quiet whether it is left out of the layout and drawn on demand only
 */
public record Edge(int from, int to, Reason reason, boolean quiet) {

  /**
   * A line in its usual way. Lent options say nothing about what comes when and would pull
   * everything to the few beats that lend them; lines across the parts of the talk would cross all
   * that stands between. Both are quiet.
   */
  public Edge(int from, int to, Reason reason) {
    this(from, to, reason, reason == Reason.OPTIONS || reason == Reason.CARRIES);
  }
}

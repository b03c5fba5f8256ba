/**
 * The map of a scenario: what in it makes what possible, as a graph read from its conditions and
 * effects, and where everything stands when it is drawn. Pure like {@code studio}, of which it may
 * import everything; the only place that knows the layout library.
 */
package motcoach.studio.map;

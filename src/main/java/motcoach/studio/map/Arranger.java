package motcoach.studio.map;

/** Finds places for everything on a map. Takes its time: called in the background. */
@FunctionalInterface
public interface Arranger {
  Arrangement arrange(Graph graph);
}

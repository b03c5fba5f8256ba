package motcoach.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything kept about one person, to hand over or to erase. Slow: background only. */
public interface PersonalData {

  /**
   * What is kept, as it is kept.
   *
   * @param schema of the tables
   * @param tables rows by table, each value by its column: text, number or null
   */
  record Everything(int schema, Map<String, List<Map<String, Object>>> tables) {}

  Everything of(UUID learner);

  /** Why somebody cannot be taken in. */
  enum Refusal {
    /** They are here already, or one of their talks is. */
    THERE,
    /** Written by a newer program. */
    NEWER,
    /** Not what this program writes: a table, column or value that cannot be. */
    UNFIT
  }

  /**
   * Takes in somebody as another workstation handed them over: all of it or nothing. What bundles
   * told about them there is not taken along; the bundles are.
   *
   * @return empty when they are here now
   */
  Optional<Refusal> bring(Everything everything);

  /**
   * Erases somebody, here and in every backup. What remains is that so many rows were once there.
   *
   * @throws StoreException when it could not be done; the person is then still there
   */
  void erase(UUID learner);
}

package motcoach.studio.map;

import motcoach.method.Stage;

/** Parts of a talk in their order on a map. */
public enum Part {
  /** In every stage, or it cannot be told in which. */
  ANY_TIME,
  EXPLORE,
  PROPOSE,
  ACT,
  CONFIRM,
  END;

  static Part of(Stage stage) {
    return valueOf(stage.name());
  }
}

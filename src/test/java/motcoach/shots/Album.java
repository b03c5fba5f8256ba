package motcoach.shots;

/**
 * A walk through some screens with pictures on the way. Walked once per language, off the JavaFX
 * thread, from a first start with nothing kept.
 */
@FunctionalInterface
interface Album {
  void walk(Darkroom room);
}

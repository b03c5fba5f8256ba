package motcoach.report;

/** The program's own wording in one language. */
@FunctionalInterface
public interface Wording {

  /** The wording of {@code key} with its arguments filled in. */
  String say(String key, Object... arguments);
}

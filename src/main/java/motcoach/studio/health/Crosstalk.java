package motcoach.studio.health;

import motcoach.method.Language;
import motcoach.studio.Kind;

/**
 * Examples of one topic or element that are heard as another one as well: whoever says the one sets
 * off what waits for the other.
 *
 * @param of what the examples stand under
 * @param heard what they are heard as besides
 * @param count how many of them in the language, at least 1
 * @param all how many examples there are in the language
 * @param first the first of them
 */
public record Crosstalk(
    Subject of, Subject heard, Language language, int count, int all, String first) {

  /** Fewer examples are chance. */
  private static final int FEW = 3;

  /** A topic or an element by its id. */
  public record Subject(Kind kind, String id) {}

  /** Whether it is the rule rather than chance: half of the examples, and more than two. */
  public boolean isUsual() {
    return count >= FEW && 2 * count >= all;
  }
}

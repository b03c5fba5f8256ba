package motcoach.studio;

import java.util.List;
import java.util.Optional;

/** What may stand in a place of a pack file, as the published schema says. */
public sealed interface Shape {

  /** One line of text, the same in both languages; often an id. */
  record Line(Optional<String> pattern) implements Shape {}

  /** Something to read, in both languages. */
  record Both() implements Shape {}

  /** Lists of words for each language. */
  record Phrases() implements Shape {}

  /**
   * A number.
   *
   * @param whole whether it has no fraction
   */
  record Number(boolean whole, double least, double most) implements Shape {}

  /** Yes or no. */
  record Flag() implements Shape {}

  /** One of some words. */
  record OneOf(List<String> words) implements Shape {}

  /**
   * A list.
   *
   * @param least how many there must be
   * @param alone whether a single item may stand without the list
   */
  record Many(Shape item, int least, boolean alone) implements Shape {}

  /** Fields with names. */
  record Group(List<Field> fields) implements Shape {
    public Optional<Field> field(String name) {
      return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
  }

  /** One field of a group. */
  record Field(String name, Shape shape, boolean required) {}

  /** One of several groups, told apart by their first field; or an object without fields. */
  record Forms(List<Group> forms, boolean mayBeEmpty) implements Shape {}

  /** A shape that is used in several places, and may hold itself. */
  record Named(String name) implements Shape {}

  /** Anything; such as a note. */
  record Any() implements Shape {}
}

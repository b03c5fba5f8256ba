package motcoach.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the readers of one scenario file share: its ids, its problems, and readers of the small
 * parts.
 */
final class Script {
  private final Problems problems;
  private final KnownConcepts concepts;
  private final Names names;
  private final ConditionReader conditions = new ConditionReader();
  private final EffectReader effects = new EffectReader();
  private final PhraseCheck phrases = new PhraseCheck();
  private final Map<String, Lender> lenders = new HashMap<>();

  /**
   * Whose options a beat takes.
   *
   * @param at where it says so
   */
  record Lender(String beat, Place at) {}

  Script(Located root, KnownConcepts concepts, Problems problems) {
    this.problems = problems;
    this.concepts = concepts;
    this.names = new Names(root, problems);
  }

  Problems problems() {
    return problems;
  }

  /** The concept a name in the file means. */
  String concept(String name, Place at) {
    return concepts.read(name, at, problems);
  }

  Names names() {
    return names;
  }

  ConditionReader conditions() {
    return conditions;
  }

  EffectReader effects() {
    return effects;
  }

  /** By beat, those that take the options of another. */
  Map<String, Lender> lenders() {
    return lenders;
  }

  PhraseCheck phrases() {
    return phrases;
  }

  /**
   * What {@code reader} makes of an object, with every field it did not ask for reported; empty
   * when {@code value} is no object.
   */
  <T> Optional<T> read(Located value, Function<Sheet, T> reader) {
    return Fields.of(value, problems)
        .map(
            fields -> {
              Sheet sheet = new Sheet(this, fields);
              T result = reader.apply(sheet);
              sheet.done();
              return result;
            });
  }
}

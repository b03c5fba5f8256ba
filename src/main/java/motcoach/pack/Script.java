package motcoach.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import motcoach.scenario.Option;

/**
 * What the readers of one scenario file share: its ids, its problems, and readers of the small
 * parts.
 */
final class Script {
  private final Problems problems;
  private final Names names;
  private final ConditionReader conditions = new ConditionReader();
  private final EffectReader effects = new EffectReader();
  private final PhraseCheck phrases = new PhraseCheck();
  private final Map<String, List<Option>> optionsByBeat = new HashMap<>();

  Script(Located root, Problems problems) {
    this.problems = problems;
    this.names = new Names(root, problems);
  }

  Problems problems() {
    return problems;
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

  /** The options of the beats read so far, by beat. */
  Map<String, List<Option>> optionsByBeat() {
    return optionsByBeat;
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

package motcoach.pack;

import java.util.List;
import java.util.Optional;
import motcoach.expression.ExpressionReader;
import motcoach.expression.ToneConstants;
import motcoach.scenario.Engine;
import motcoach.scenario.Tuning;

/**
 * Builds what reads words and plays scenarios from the files that come with the program. Compiling
 * the rules takes some tenths of a second, so the reader without further rules is built once. For
 * one thread.
 */
public final class ShippedRules {
  private final RuleFiles files = new RuleFiles();
  private final Problems shippedProblems = new Problems();
  private Optional<ExpressionReader> shipped;

  /**
   * A reader with the shipped rules.
   *
   * @param more rule files of a pack, used beside the shipped ones
   * @param problems receives what is wrong; a rule with a problem is left out
   * @return empty when the constants of the score cannot be read
   */
  public Optional<ExpressionReader> reader(List<RuleFile> more, Problems problems) {
    if (!more.isEmpty()) {
      return build(more, problems);
    }
    if (shipped == null) {
      shipped = build(List.of(), shippedProblems);
    }
    problems.addAll(shippedProblems.list());
    return shipped;
  }

  private Optional<ExpressionReader> build(List<RuleFile> more, Problems problems) {
    List<RuleFile> own = files.shipped(problems);
    Optional<ToneConstants> constants = new ToneFile().shipped(problems);
    return constants.map(known -> new ExpressionReader(files.compile(own, more, problems), known));
  }

  /**
   * An engine with the shipped rules and constants.
   *
   * @param more rule files of a pack, used beside the shipped ones
   * @return empty, with problems, when the shipped constants cannot be read
   */
  public Optional<Engine> engine(List<RuleFile> more, Problems problems) {
    Optional<Tuning> tuning = new TuningFile().shipped(problems);
    return reader(more, problems).flatMap(reader -> tuning.map(t -> new Engine(reader, t)));
  }
}

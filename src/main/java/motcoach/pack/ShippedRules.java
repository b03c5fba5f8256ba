package motcoach.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import motcoach.expression.ContextReader;
import motcoach.expression.ExpressionReader;
import motcoach.expression.StatisticalReader;
import motcoach.expression.ToneConstants;
import motcoach.expression.learning.Corpus;
import motcoach.expression.learning.RuleExamples;
import motcoach.method.Language;
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
  private final Optional<Path> trained;
  private Optional<ExpressionReader> shipped;

  /** With the statistical readers that come with the program. */
  public ShippedRules() {
    this(Optional.empty());
  }

  private ShippedRules(Optional<Path> trained) {
    this.trained = trained;
  }

  /** The same with the readers that were trained into a data folder, if any were. */
  public ShippedRules trainedIn(Path dataFolder) {
    boolean any =
        Stream.of(ModelFile.WORDS, ModelFile.CONTEXT)
            .anyMatch(file -> Files.isRegularFile(dataFolder.resolve(file.own())));
    return any ? new ShippedRules(Optional.of(dataFolder)) : this;
  }

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
    Set<String> known = new HashSet<>();
    own.forEach(file -> file.set().rules().forEach(rule -> known.add(rule.id())));
    return constants.map(
        tone ->
            new ExpressionReader(
                files.compile(own, more, problems),
                tone,
                models(problems),
                rule -> !known.contains(rule.id())));
  }

  private List<StatisticalReader> models(Problems problems) {
    Map<Language, ContextReader> contexts = new EnumMap<>(Language.class);
    readers(ModelFile.CONTEXT, problems).forEach(one -> contexts.put(one.language(), one));
    return readers(ModelFile.WORDS, problems).stream()
        .map(
            reader ->
                Optional.ofNullable(contexts.get(reader.language()))
                    .map(context -> reader.with(context, new ShippedEncoder()))
                    .orElse(reader))
        .toList();
  }

  private <T> List<T> readers(ModelFile<T> file, Problems problems) {
    List<T> own =
        trained
            .map(folder -> folder.resolve(file.own()))
            .filter(Files::isRegularFile)
            .map(path -> file.read(path, problems))
            .orElse(List.of());
    return own.isEmpty() ? file.shipped(problems) : own;
  }

  /**
   * A reader by the shipped rules alone, to train with and to compare with.
   *
   * @return empty, with problems, when the constants of the score cannot be read
   */
  public Optional<ExpressionReader> rulesAlone(Problems problems) {
    List<RuleFile> own = files.shipped(problems);
    return new ToneFile()
        .shipped(problems)
        .map(tone -> new ExpressionReader(files.compile(own, List.of(), problems), tone));
  }

  /** The lines by which the shipped rules prove themselves, to train with. */
  public Corpus examples(Problems problems) {
    Corpus examples = new Corpus(List.of(), List.of());
    for (RuleFile file : files.shipped(problems)) {
      examples = examples.and(RuleExamples.of(file.set()));
    }
    return examples;
  }

  /**
   * An engine with the shipped rules and constants.
   *
   * @param more rule files of a pack, used beside the shipped ones
   * @return empty, with problems, when the shipped constants cannot be read
   */
  public Optional<Engine> engine(List<RuleFile> more, Problems problems) {
    Optional<Tuning> tuning = new TuningFile().shipped(problems);
    return reader(more, problems)
        .flatMap(reader -> tuning.map(t -> new Engine(reader, t, new ShippedMeaning())));
  }
}

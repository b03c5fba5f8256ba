package motcoach.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.expression.learning.Judge;
import motcoach.expression.learning.LabelledLine;
import motcoach.method.Language;
import motcoach.pack.Problems;
import motcoach.pack.ShippedRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long one utterance of 200 characters takes: the whole reader, rules alone, and the simple
 * judges for comparison, in one run. Sampled, so that the median and the 99th percentile show.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ReadingSpeed {
  private static final int LENGTH = 200;

  @Param({"EN", "ZH"})
  private Language language;

  private final List<String> texts = new ArrayList<>();
  private int next;
  private ExpressionReader reader;
  private ExpressionReader rules;
  private Judge negations;
  private Judge lexicon;
  private Situation situation;

  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(ReadingSpeed.class.getSimpleName()).build()).run();
  }

  /** Texts made of lines of the corpus, one behind the other. */
  @Setup
  public void prepare() {
    Problems problems = new Problems();
    ShippedRules shipped = new ShippedRules();
    reader = shipped.reader(List.of(), problems).orElseThrow();
    rules = shipped.rulesAlone(problems).orElseThrow();
    negations = Baselines.all().get("negation keywords");
    lexicon = Baselines.all().get("opinion lexicon");
    situation = new Situation(Optional.of(language), Optional.empty(), false);
    StringBuilder text = new StringBuilder();
    for (LabelledLine line : Parts.learnt().in(language).lines()) {
      text.append(line.text()).append(' ');
      if (text.length() >= LENGTH && texts.size() < 500) {
        texts.add(text.substring(0, LENGTH));
        text.setLength(0);
      }
    }
  }

  private String text() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  @Benchmark
  public Reading wholeReader() {
    return reader.read(text(), situation);
  }

  @Benchmark
  public Reading rulesAlone() {
    return rules.read(text(), situation);
  }

  @Benchmark
  public Judge.Judgement negationKeywords() {
    return negations.judge(text(), language);
  }

  @Benchmark
  public Judge.Judgement opinionLexicon() {
    return lexicon.judge(text(), language);
  }
}

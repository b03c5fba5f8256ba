package motcoach.expression.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import motcoach.method.Language;

/** Labelled lines and pairs, in the order of their files. */
public record Corpus(List<LabelledLine> lines, List<LabelledPair> pairs) {

  public Corpus {
    lines = List.copyOf(lines);
    pairs = List.copyOf(pairs);
  }

  /** This corpus with another behind it. */
  public Corpus and(Corpus other) {
    return new Corpus(
        Stream.concat(lines.stream(), other.lines.stream()).toList(),
        Stream.concat(pairs.stream(), other.pairs.stream()).toList());
  }

  /** What is in one language. */
  public Corpus in(Language language) {
    return new Corpus(
        lines.stream().filter(line -> line.language() == language).toList(),
        pairs.stream().filter(pair -> pair.language() == language).toList());
  }

  /** What belongs to the situations that {@code wanted} accepts. */
  public Corpus where(Predicate<String> wanted) {
    return new Corpus(
        lines.stream().filter(line -> wanted.test(line.situation())).toList(),
        pairs.stream().filter(pair -> wanted.test(pair.situation())).toList());
  }

  /** The situations in order of appearance. */
  public List<String> situations() {
    return Stream.concat(
            lines.stream().map(LabelledLine::situation),
            pairs.stream().map(LabelledPair::situation))
        .distinct()
        .toList();
  }

  /** All single lines and both halves of all pairs. */
  public List<LabelledLine> everyLine() {
    List<LabelledLine> all = new ArrayList<>(lines);
    for (LabelledPair pair : pairs) {
      all.add(pair.negativeLine());
      all.add(pair.positiveLine());
    }
    return all;
  }
}

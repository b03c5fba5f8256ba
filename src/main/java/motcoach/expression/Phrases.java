package motcoach.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;

/**
 * Named lists of phrases in rule pattern syntax (without classes), found in an utterance in time
 * linear in its length. Nothing is masked: what a customer said and is said back is found too.
 * Immutable and thread-safe.
 */
public final class Phrases {
  private final Language language;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, List<Program>> programs = new LinkedHashMap<>();
  private int largest;

  /** A place in an utterance, in UTF-16 code units; {@code end} is one past the last. */
  public record Span(int start, int end) {}

  private Phrases(Language language) {
    this.language = language;
  }

  /**
   * Compiles phrases by name.
   *
   * @throws IllegalArgumentException when a phrase cannot be used; see {@link #problem}
   */
  public static Phrases compile(Language language, Map<String, List<String>> byName) {
    Phrases phrases = new Phrases(language);
    Map<String, List<PatternNode.Branch>> branches = new LinkedHashMap<>();
    byName.forEach((name, patterns) -> branches.put(name, phrases.parse(patterns)));
    branches.forEach((name, trees) -> phrases.build(name, trees));
    return phrases;
  }

  /** What is wrong with one phrase, or empty when it can be used. */
  public static Optional<RuleProblem.Kind> problem(Language language, String pattern) {
    try {
      branches(language, pattern, new Vocabulary());
      return Optional.empty();
    } catch (PatternException problem) {
      return Optional.of(problem.kind());
    }
  }

  private List<PatternNode.Branch> parse(List<String> patterns) {
    List<PatternNode.Branch> all = new ArrayList<>();
    for (String pattern : patterns) {
      try {
        all.addAll(branches(language, pattern, vocabulary));
      } catch (PatternException problem) {
        throw new IllegalArgumentException(problem.kind() + " in phrase " + pattern, problem);
      }
    }
    return all;
  }

  private static List<PatternNode.Branch> branches(
      Language language, String pattern, Vocabulary vocabulary) throws PatternException {
    WordClasses none = new WordClasses(language, Map.of());
    List<PatternNode.Branch> branches = new ArrayList<>();
    for (PatternNode.Branch branch : PatternParser.parse(language, pattern)) {
      PatternNode body = none.resolve(branch.body());
      ProgramBuilder.collect(body, vocabulary);
      branches.add(new PatternNode.Branch(branch.start(), body, branch.toClauseEnd()));
    }
    return branches;
  }

  private void build(String name, List<PatternNode.Branch> branches) {
    List<Program> built =
        branches.stream().map(branch -> ProgramBuilder.build(branch, vocabulary)).toList();
    built.forEach(program -> largest = Math.max(largest, program.size()));
    programs.put(name, built);
  }

  /** The first place of each name that occurs in {@code text}. */
  public Map<String, Span> find(String text) {
    Tokens tokens = Utterance.of(text, Optional.empty()).in(language);
    vocabulary.number(tokens);
    Program.Room room = new Program.Room(largest + 1);
    Map<String, Span> found = new LinkedHashMap<>();
    programs.forEach(
        (name, own) -> first(own, tokens, room).ifPresent(span -> found.put(name, span)));
    return found;
  }

  private static Optional<Span> first(List<Program> own, Tokens tokens, Program.Room room) {
    for (Program program : own) {
      for (int at = 0; at < tokens.size; at++) {
        int end = program.match(tokens, at, room);
        if (end > at) {
          return Optional.of(new Span(tokens.from[at], tokens.to[end - 1]));
        }
      }
    }
    return Optional.empty();
  }
}

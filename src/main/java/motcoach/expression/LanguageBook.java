package motcoach.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Stage;

/** The compiled rules of one language. */
final class LanguageBook {
  private final Language language;
  private final Vocabulary vocabulary;
  private final List<Program> terms;
  private final List<CompiledRule> rules;
  private final ProgramIndex termIndex;
  private final PatternIndex matches;
  private final PatternIndex exceptions;
  private final int largestTerm;
  private final int largest;

  LanguageBook(
      Language language, Vocabulary vocabulary, List<Program> terms, List<CompiledRule> rules) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.terms = List.copyOf(terms);
    this.rules = List.copyOf(rules);
    termIndex = new ProgramIndex(terms);
    matches = PatternIndex.ofMatches(rules, vocabulary);
    exceptions = PatternIndex.ofExceptions(rules, vocabulary);
    largestTerm = terms.stream().mapToInt(Program::size).max().orElse(0);
    largest = rules.stream().mapToInt(CompiledRule::largest).max().orElse(0);
  }

  /** This book with fewer rules. */
  LanguageBook with(List<CompiledRule> fewer) {
    return new LanguageBook(language, vocabulary, terms, fewer);
  }

  Language language() {
    return language;
  }

  List<CompiledRule> rules() {
    return rules;
  }

  int patterns() {
    return matches.size();
  }

  /** The utterance as this language sees it, masked and ready for matching. */
  Tokens prepare(Utterance utterance) {
    Tokens tokens = utterance.in(language);
    vocabulary.number(tokens);
    List<int[]> found = new ArrayList<>();
    boolean[] all = new boolean[terms.size()];
    Arrays.fill(all, true);
    ProgramIndex.Wanted wanted = new ProgramIndex.Wanted(all, tokens);
    wanted.everywhere();
    termIndex.run(
        tokens,
        wanted,
        new Program.Room(largestTerm + 1),
        (term, start, end) -> found.add(new int[] {start, end}));
    found.forEach(span -> tokens.mask(span[0], span[1]));
    return tokens;
  }

  /** Everything the rules mark, before the marks compete. */
  List<Hit> find(Tokens tokens, Situation situation, boolean prefilter) {
    boolean[] speaking = new boolean[rules.size()];
    for (int i = 0; i < speaking.length; i++) {
      speaking[i] = !situation.silences(rules.get(i).rule());
    }
    return find(tokens, situation.stage(), speaking, prefilter);
  }

  /** What one rule on its own marks. */
  List<Hit> find(Tokens tokens, CompiledRule rule) {
    boolean[] speaking = new boolean[rules.size()];
    speaking[rules.indexOf(rule)] = true;
    return find(tokens, Optional.empty(), speaking, true);
  }

  private List<Hit> find(
      Tokens tokens, Optional<Stage> stage, boolean[] speaking, boolean prefilter) {
    Program.Room room = new Program.Room(largest + 1);
    List<CompiledRule.Match> found = matches.matches(tokens, speaking, room, prefilter);
    if (found.isEmpty()) {
      return List.of();
    }
    boolean[][] excused = excused(tokens, found, room, prefilter);
    Negation negation = Negation.in(tokens, language);
    List<Hit> hits = new ArrayList<>();
    for (CompiledRule.Match match : found) {
      CompiledRule rule = rules.get(match.rule());
      if (!isExcused(match, tokens, excused) && !rule.isCancelled(match, tokens, negation)) {
        hits.add(rule.hit(match, tokens, stage));
      }
    }
    return hits;
  }

  /** By rule, the clauses an exception stands in; null for a rule without any. */
  private boolean[][] excused(
      Tokens tokens, List<CompiledRule.Match> found, Program.Room room, boolean prefilter) {
    boolean[] asked = new boolean[rules.size()];
    found.forEach(match -> asked[match.rule()] = true);
    int clauses = tokens.clause[tokens.size - 1] + 1;
    boolean[][] excused = new boolean[rules.size()][];
    for (CompiledRule.Match match : exceptions.matches(tokens, asked, room, prefilter)) {
      if (excused[match.rule()] == null) {
        excused[match.rule()] = new boolean[clauses];
      }
      for (int i = match.start(); i < match.end(); i++) {
        excused[match.rule()][tokens.clause[i]] = true;
      }
    }
    return excused;
  }

  private static boolean isExcused(CompiledRule.Match match, Tokens tokens, boolean[][] excused) {
    boolean[] clauses = excused[match.rule()];
    if (clauses == null) {
      return false;
    }
    for (int i = tokens.clause[match.start()]; i <= tokens.clause[match.end() - 1]; i++) {
      if (clauses[i]) {
        return true;
      }
    }
    return false;
  }
}

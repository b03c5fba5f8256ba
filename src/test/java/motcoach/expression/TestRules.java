package motcoach.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import motcoach.method.Act;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;

/** Small rules for tests of the reader: label, act, weight and patterns, without examples. */
final class TestRules {
  static final ToneConstants TONE =
      new ToneConstants(50, 12, 10, 50, 10, 0.4, 20, 39, Map.of(), Map.of());

  private final List<Source> sources = new ArrayList<>();
  private final List<String> terms = new ArrayList<>();

  private record Source(Language language, Rule rule) {}

  /**
   * Adds a rule.
   *
   * @param what {@code label}, {@code label/act} or {@code /act}
   */
  TestRules with(Language language, String what, int weight, String... patterns) {
    return with(language, what, weight, List.of(), Rule.Negated.STAYS, Set.of(), patterns);
  }

  TestRules with(
      Language language,
      String what,
      int weight,
      List<String> unless,
      Rule.Negated negated,
      Set<Stage> worse,
      String... patterns) {
    String[] parts = what.split("/", -1);
    String label = parts[0].replace('_', '-');
    Optional<Act> act = parts.length > 1 ? Ids.find(Act.class, parts[1]) : Optional.empty();
    sources.add(
        new Source(
            language,
            new Rule(
                language.id() + "." + what + "." + sources.size(),
                Ids.find(Category.class, label),
                Ids.find(Move.class, label),
                act,
                weight,
                List.of(patterns),
                unless,
                negated,
                Set.of(),
                worse,
                Text.same("why"),
                List.of("better"),
                List.of(),
                List.of())));
    return this;
  }

  TestRules term(String term) {
    terms.add(term);
    return this;
  }

  /** A rule book without the check of examples, which these rules do not have. */
  RuleBook book() {
    Map<Language, LanguageBook> books = new HashMap<>();
    for (Language language : Language.values()) {
      Vocabulary vocabulary = new Vocabulary();
      List<CompiledRule.Draft> drafts = new ArrayList<>();
      for (Source source : sources) {
        if (source.language == language) {
          Rule rule = source.rule;
          drafts.add(
              new CompiledRule.Draft(
                  rule,
                  branches(language, rule.patterns(), vocabulary),
                  branches(language, rule.unless(), vocabulary)));
        }
      }
      List<PatternNode.Branch> masked = branches(language, terms, vocabulary);
      List<CompiledRule> rules = new ArrayList<>();
      Function<PatternNode.Branch, Program> build =
          branch -> ProgramBuilder.build(branch, vocabulary);
      drafts.forEach(draft -> rules.add(draft.compile(build)));
      books.put(
          language,
          new LanguageBook(language, vocabulary, masked.stream().map(build).toList(), rules));
    }
    return new RuleBook(books);
  }

  ExpressionReader reader() {
    return new ExpressionReader(book(), TONE);
  }

  private static List<PatternNode.Branch> branches(
      Language language, List<String> patterns, Vocabulary vocabulary) {
    List<PatternNode.Branch> branches = new ArrayList<>();
    try {
      for (String pattern : patterns) {
        for (PatternNode.Branch branch : PatternParser.parse(language, pattern)) {
          ProgramBuilder.collect(branch.body(), vocabulary);
          branches.add(branch);
        }
      }
    } catch (PatternException broken) {
      throw new IllegalArgumentException(broken.detail(), broken);
    }
    return branches;
  }
}

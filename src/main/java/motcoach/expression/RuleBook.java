package motcoach.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;

/** Compiled rules of all languages; immutable, safe to share between threads. */
public final class RuleBook {
  private final Map<Language, LanguageBook> books;

  RuleBook(Map<Language, LanguageBook> books) {
    this.books = new EnumMap<>(books);
  }

  /** A rule book with what had to be left out of it. */
  public record Compiled(RuleBook book, List<RuleProblem> problems) {
    public Compiled {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Compiles rule sets; several may share a language. A rule with a problem is left out, the others
   * work.
   */
  public static Compiled compile(List<RuleSet> sets) {
    return compile(List.of(), sets);
  }

  /**
   * Compiles rule sets of which some need not run their own examples again.
   *
   * @param proven sets whose examples were tried when the program was built: their examples are not
   *     run
   * @param fresh sets that still have to prove themselves, beside the others
   */
  public static Compiled compile(List<RuleSet> proven, List<RuleSet> fresh) {
    return new RuleCompiler().compile(proven, fresh);
  }

  /** The rules in use, in the order they were given, by language. */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    books.values().forEach(book -> book.rules().forEach(rule -> rules.add(rule.rule())));
    return List.copyOf(rules);
  }

  /** How many patterns, counting each alternative, are in use. */
  public int patterns() {
    return books.values().stream().mapToInt(LanguageBook::patterns).sum();
  }

  Optional<LanguageBook> of(Language language) {
    return Optional.ofNullable(books.get(language));
  }

  /** Everything marked in {@code utterance}, before the marks compete. */
  List<Hit> find(Utterance utterance, Situation situation, boolean prefilter) {
    List<Hit> hits = new ArrayList<>();
    for (LanguageBook book : books.values()) {
      if (utterance.speaks(book.language())) {
        hits.addAll(book.find(book.prepare(utterance), situation, prefilter));
      }
    }
    return hits;
  }
}

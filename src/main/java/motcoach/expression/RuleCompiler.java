package motcoach.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;

/** Turns rule sets into a {@link RuleBook}, collecting what is wrong with each rule. */
final class RuleCompiler {
  private static final int MOST_RULES = 2_000;
  private static final int MOST_PATTERNS = 40;
  private static final int LONGEST_PATTERN = 400;
  private static final int MOST_TERMS = 400;

  /** Most instructions of all rules together; the shipped rules take a small part of it. */
  private static final int LARGEST_BOOK = 1_000_000;

  private final List<RuleProblem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> trusted = new HashSet<>();
  private final Map<Language, Part> parts = new EnumMap<>(Language.class);
  private final Map<String, List<Change>> changes = new HashMap<>();

  /** Rules changed by another file, as they were before. */
  private final Map<String, CompiledRule.Draft> before = new HashMap<>();

  private final Map<Source, List<PatternNode.Branch>> parsed = new HashMap<>();
  private int instructions;

  /** What is known of one language while sets are read. */
  private static final class Part {
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<PatternNode.Branch> terms = new ArrayList<>();
    private final List<CompiledRule.Draft> drafts = new ArrayList<>();

    /** Many rules have exceptions in common; each is compiled once. */
    private final Map<PatternNode.Branch, Program> programs = new IdentityHashMap<>();

    private Program program(PatternNode.Branch branch) {
      return programs.computeIfAbsent(branch, b -> ProgramBuilder.build(b, vocabulary));
    }
  }

  /** A pattern as written in a file with these classes. */
  private record Source(Language language, WordClasses classes, String pattern) {}

  /** A change to a rule, with the classes its patterns may use. */
  private record Change(Amendment amendment, WordClasses classes) {}

  RuleBook.Compiled compile(List<RuleSet> proven, List<RuleSet> fresh) {
    fresh.forEach(this::gather);
    proven.forEach(this::read);
    trusted.addAll(ids);
    fresh.forEach(this::read);
    changes.keySet().stream()
        .filter(rule -> !ids.contains(rule))
        .forEach(rule -> problems.add(new RuleProblem(rule, RuleProblem.Kind.UNKNOWN_RULE, rule)));
    Map<Language, LanguageBook> all = new EnumMap<>(Language.class);
    parts.forEach((language, part) -> all.put(language, book(language, part)));
    RuleBook whole = new RuleBook(all);
    Map<Language, LanguageBook> good = new EnumMap<>(Language.class);
    all.forEach((language, book) -> good.put(language, proven(book, parts.get(language), whole)));
    RuleBook working = new RuleBook(good);
    for (LanguageBook book : good.values()) {
      book.rules().stream()
          .filter(rule -> !trusted.contains(rule.rule().id()))
          .forEach(rule -> RuleChecks.audit(rule, working, problems));
    }
    return new RuleBook.Compiled(working, problems);
  }

  /** The book of one set without asking for examples; empty when a rule of it cannot be read. */
  Optional<LanguageBook> unproven(RuleSet set) {
    Part part = parts.computeIfAbsent(set.language(), language -> new Part());
    WordClasses classes = new WordClasses(set.language(), set.classes());
    try {
      part.terms.addAll(branches(set.language(), set.terms(), classes, part.vocabulary));
      for (Rule rule : set.rules()) {
        part.drafts.add(
            new CompiledRule.Draft(
                rule,
                branches(set.language(), rule.patterns(), classes, part.vocabulary),
                branches(set.language(), rule.unless(), classes, part.vocabulary)));
      }
      return Optional.of(book(set.language(), part));
    } catch (PatternException unreadable) {
      return Optional.empty();
    }
  }

  private void gather(RuleSet set) {
    WordClasses classes = new WordClasses(set.language(), set.classes());
    for (Amendment amendment : set.amendments()) {
      if (!amendment.unless().isEmpty() && amendment.misses().isEmpty()) {
        problems.add(new RuleProblem(amendment.rule(), RuleProblem.Kind.NO_EXAMPLE, "miss"));
      } else {
        changes
            .computeIfAbsent(amendment.rule(), rule -> new ArrayList<>())
            .add(new Change(amendment, classes));
      }
    }
  }

  private boolean isOff(Rule rule) {
    return changes.getOrDefault(rule.id(), List.of()).stream()
        .anyMatch(change -> change.amendment().off());
  }

  private void read(RuleSet set) {
    Part part = parts.computeIfAbsent(set.language(), language -> new Part());
    WordClasses classes = new WordClasses(set.language(), set.classes());
    classes.broken().forEach((name, problem) -> report("{" + name + "}", problem));
    List<String> terms = set.terms();
    if (terms.size() > MOST_TERMS || set.rules().size() > MOST_RULES) {
      problems.add(
          new RuleProblem("", RuleProblem.Kind.TOO_LARGE, "more than " + MOST_RULES + " rules"));
    }
    for (String term : terms.subList(0, Math.min(MOST_TERMS, terms.size()))) {
      try {
        part.terms.addAll(branches(set.language(), List.of(term), classes, part.vocabulary));
      } catch (PatternException problem) {
        report(term, problem);
      }
    }
    List<Rule> rules = set.rules();
    for (Rule rule : rules.subList(0, Math.min(MOST_RULES, rules.size()))) {
      draft(rule, set.language(), classes, part)
          .filter(draft -> !isOff(rule))
          .map(draft -> changed(draft, set.language(), part))
          .ifPresent(part.drafts::add);
    }
  }

  private Optional<CompiledRule.Draft> draft(
      Rule rule, Language language, WordClasses classes, Part part) {
    int before = problems.size();
    RuleChecks.check(rule, problems);
    if (!ids.add(rule.id())) {
      problems.add(new RuleProblem(rule.id(), RuleProblem.Kind.DUPLICATE_ID, rule.id()));
    }
    try {
      List<PatternNode.Branch> match =
          branches(language, rule.patterns(), classes, part.vocabulary);
      List<PatternNode.Branch> unless = branches(language, rule.unless(), classes, part.vocabulary);
      return problems.size() > before
          ? Optional.empty()
          : Optional.of(new CompiledRule.Draft(rule, match, unless));
    } catch (PatternException problem) {
      report(rule.id(), problem);
      return Optional.empty();
    }
  }

  /** With what other files change in it; a change that cannot be read changes nothing. */
  private CompiledRule.Draft changed(CompiledRule.Draft draft, Language language, Part part) {
    CompiledRule.Draft changed = draft;
    for (Change change : changes.getOrDefault(draft.rule().id(), List.of())) {
      try {
        List<PatternNode.Branch> unless = new ArrayList<>(changed.unless());
        unless.addAll(
            branches(language, change.amendment().unless(), change.classes(), part.vocabulary));
        changed =
            new CompiledRule.Draft(
                change.amendment().of(changed.rule()), changed.branches(), unless);
        before.put(draft.rule().id(), draft);
      } catch (PatternException problem) {
        report(draft.rule().id(), problem);
      }
    }
    return changed;
  }

  private List<PatternNode.Branch> branches(
      Language language, List<String> patterns, WordClasses classes, Vocabulary vocabulary)
      throws PatternException {
    if (patterns.size() > MOST_PATTERNS) {
      throw new PatternException(
          RuleProblem.Kind.TOO_LARGE, "more than " + MOST_PATTERNS + " patterns");
    }
    List<PatternNode.Branch> branches = new ArrayList<>();
    for (String pattern : patterns) {
      Source source = new Source(language, classes, pattern);
      List<PatternNode.Branch> own = parsed.get(source);
      if (own == null) {
        own = parse(source, vocabulary);
        parsed.put(source, own);
      }
      branches.addAll(own);
    }
    return branches;
  }

  private List<PatternNode.Branch> parse(Source source, Vocabulary vocabulary)
      throws PatternException {
    String pattern = source.pattern();
    if (pattern.length() > LONGEST_PATTERN) {
      throw new PatternException(RuleProblem.Kind.TOO_LARGE, pattern.substring(0, 60) + "…");
    }
    List<PatternNode.Branch> branches = new ArrayList<>();
    for (PatternNode.Branch branch : PatternParser.parse(source.language(), pattern)) {
      PatternNode body = source.classes().resolve(branch.body());
      try {
        instructions += ProgramBuilder.collect(body, vocabulary);
      } catch (PatternException problem) {
        throw new PatternException(problem.kind(), pattern);
      }
      if (instructions > LARGEST_BOOK) {
        throw new PatternException(RuleProblem.Kind.TOO_LARGE, "all rules together");
      }
      branches.add(new PatternNode.Branch(branch.start(), body, branch.toClauseEnd()));
    }
    return branches;
  }

  private static LanguageBook book(Language language, Part part) {
    List<CompiledRule> rules = new ArrayList<>();
    part.drafts.forEach(draft -> rules.add(draft.compile(part::program)));
    return new LanguageBook(
        language, part.vocabulary, part.terms.stream().map(part::program).toList(), rules);
  }

  /**
   * The book without the rules whose own examples speak against them; a rule that another file
   * changed to its harm is as it was before.
   */
  private LanguageBook proven(LanguageBook book, Part part, RuleBook whole) {
    List<CompiledRule> good = new ArrayList<>();
    for (CompiledRule rule : book.rules()) {
      String id = rule.rule().id();
      CompiledRule.Draft old = before.get(id);
      int known = problems.size();
      if (!trusted.contains(id) || old != null) {
        RuleChecks.tryExamples(rule, book, whole, problems);
      }
      if (problems.size() == known) {
        good.add(rule);
      } else if (trusted.contains(id)) {
        good.add(old.compile(part::program));
      }
    }
    return good.equals(book.rules()) ? book : book.with(good);
  }

  private void report(String rule, PatternException problem) {
    problems.add(new RuleProblem(rule, problem.kind(), problem.detail()));
  }
}

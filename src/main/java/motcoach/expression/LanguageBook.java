package motcoach.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;
import motcoach.method.Stage;

/** The compiled rules of one language with the index that says which of them have a chance. */
final class LanguageBook {
  private final Language language;
  private final Vocabulary vocabulary;
  private final List<Program> terms;
  private final List<CompiledRule> rules;
  private final CompiledRule[] ruleOf;
  private final Program[] programs;
  private final int[] always;
  private final Map<Long, int[]> byKey;
  private final int largest;

  LanguageBook(
      Language language, Vocabulary vocabulary, List<Program> terms, List<CompiledRule> rules) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.terms = List.copyOf(terms);
    this.rules = List.copyOf(rules);
    List<CompiledRule> owners = new ArrayList<>();
    List<Program> all = new ArrayList<>();
    List<Integer> unfiltered = new ArrayList<>();
    Map<Long, List<Integer>> keys = new HashMap<>();
    int most = terms.stream().mapToInt(Program::size).max().orElse(0);
    for (CompiledRule rule : rules) {
      most = Math.max(most, rule.largest());
      for (int i = 0; i < rule.programs().size(); i++) {
        int number = all.size();
        owners.add(rule);
        all.add(rule.programs().get(i));
        Set<Long> needed = Prefilter.keys(rule.branches().get(i).body(), vocabulary);
        if (needed == null) {
          unfiltered.add(number);
        } else {
          needed.forEach(key -> keys.computeIfAbsent(key, k -> new ArrayList<>()).add(number));
        }
      }
    }
    ruleOf = owners.toArray(new CompiledRule[0]);
    programs = all.toArray(new Program[0]);
    always = unfiltered.stream().mapToInt(Integer::intValue).toArray();
    byKey = new HashMap<>();
    keys.forEach(
        (key, numbers) -> byKey.put(key, numbers.stream().mapToInt(Integer::intValue).toArray()));
    largest = most;
  }

  Language language() {
    return language;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<Program> terms() {
    return terms;
  }

  List<CompiledRule> rules() {
    return rules;
  }

  int patterns() {
    return programs.length;
  }

  /** The utterance as this language sees it, masked and ready for matching. */
  Tokens prepare(Utterance utterance) {
    Tokens tokens = utterance.in(language);
    vocabulary.number(tokens);
    Program.Room room = new Program.Room(largest + 1);
    for (Program term : terms) {
      for (int at = 0; at < tokens.size; ) {
        int end = term.match(tokens, at, room);
        if (end > at) {
          tokens.mask(at, end);
        }
        at = Math.max(at + 1, end);
      }
    }
    return tokens;
  }

  /** Everything the rules mark, before the marks compete. */
  List<Hit> find(Tokens tokens, Optional<Stage> stage, boolean prefilter) {
    CompiledRule.Find find = newFind();
    if (tokens.size == 0) {
      return find.hits();
    }
    Negation negation = Negation.in(tokens, language);
    boolean[] candidates = new boolean[programs.length];
    if (prefilter) {
      mark(tokens, candidates);
    } else {
      Arrays.fill(candidates, true);
    }
    for (int i = 0; i < programs.length; i++) {
      if (candidates[i] && !isSilent(ruleOf[i].rule(), stage)) {
        ruleOf[i].find(programs[i], tokens, negation, stage, find);
      }
    }
    return find.hits();
  }

  /** What one rule on its own marks. */
  List<Hit> find(Tokens tokens, CompiledRule rule) {
    CompiledRule.Find find = newFind();
    if (tokens.size > 0) {
      Negation negation = Negation.in(tokens, language);
      rule.programs()
          .forEach(program -> rule.find(program, tokens, negation, Optional.empty(), find));
    }
    return find.hits();
  }

  private CompiledRule.Find newFind() {
    return new CompiledRule.Find(
        new Program.Room(largest + 1), new ArrayList<>(), new IdentityHashMap<>());
  }

  private static boolean isSilent(Rule rule, Optional<Stage> stage) {
    return stage.isPresent() && rule.silentIn().contains(stage.get());
  }

  private void mark(Tokens tokens, boolean[] candidates) {
    for (int number : always) {
      candidates[number] = true;
    }
    int[] lengths = vocabulary.beginningLengths();
    for (int i = 0; i < tokens.size; i++) {
      int id = tokens.id[i];
      if (id >= 0) {
        mark(Prefilter.key(id), candidates);
        if (i + 1 < tokens.size && tokens.id[i + 1] >= 0) {
          mark(Prefilter.key(id, tokens.id[i + 1]), candidates);
        }
      }
      if (lengths.length > 0 && tokens.isWord(i)) {
        beginnings(tokens.word[i], lengths, candidates);
      }
    }
  }

  private void beginnings(String word, int[] lengths, boolean[] candidates) {
    for (int length : lengths) {
      if (length <= word.length()) {
        int id = vocabulary.findBeginning(word.substring(0, length));
        if (id >= 0) {
          mark(Prefilter.key(id), candidates);
        }
      }
    }
  }

  private void mark(long key, boolean[] candidates) {
    int[] numbers = byKey.get(key);
    if (numbers != null) {
      for (int number : numbers) {
        candidates[number] = true;
      }
    }
  }
}

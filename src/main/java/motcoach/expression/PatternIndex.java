package motcoach.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * All programs of one kind with the rules they belong to, and which of them have a chance in an
 * utterance. What several rules look for is looked for once.
 */
final class PatternIndex {
  private final ProgramIndex programs;
  private final Vocabulary vocabulary;
  private final int size;

  /** By program: the rules it belongs to. */
  private final int[][] owners;

  /** By rule: its programs. */
  private final int[][] owned;

  private final int[] always;
  private final NumberLists byKey;

  /** By program: whether its matches can reach beyond a mark. */
  private final boolean[] crosses;

  /** What one rule looks for. */
  private record Part(int rule, List<Program> programs, List<PatternNode.Branch> branches) {}

  private PatternIndex(Vocabulary vocabulary, List<Part> parts) {
    this.vocabulary = vocabulary;
    size = parts.stream().mapToInt(part -> part.programs().size()).sum();
    Map<Program, List<Integer>> rules = new LinkedHashMap<>();
    List<PatternNode.Branch> branches = new ArrayList<>();
    for (Part part : parts) {
      for (int i = 0; i < part.programs().size(); i++) {
        if (rules.putIfAbsent(part.programs().get(i), new ArrayList<>()) == null) {
          branches.add(part.branches().get(i));
        }
        rules.get(part.programs().get(i)).add(part.rule());
      }
    }
    programs = new ProgramIndex(List.copyOf(rules.keySet()));
    owners = rules.values().stream().map(NumberLists::ints).toArray(int[][]::new);
    owned = turned(owners, parts.size());
    List<Integer> unfiltered = new ArrayList<>();
    Map<Long, List<Integer>> keys = new HashMap<>();
    for (int number = 0; number < branches.size(); number++) {
      Set<Long> needed = Prefilter.keys(branches.get(number).body(), vocabulary);
      if (needed == null) {
        unfiltered.add(number);
        continue;
      }
      for (Long key : needed) {
        NumberLists.add(keys, key, number);
      }
    }
    always = NumberLists.ints(unfiltered);
    byKey = new NumberLists(keys);
    crosses = new boolean[branches.size()];
    for (int number = 0; number < crosses.length; number++) {
      crosses[number] = ProgramBuilder.hasMark(branches.get(number).body());
    }
  }

  private static int[][] turned(int[][] owners, int rules) {
    List<List<Integer>> owned = new ArrayList<>();
    for (int rule = 0; rule < rules; rule++) {
      owned.add(new ArrayList<>());
    }
    for (int program = 0; program < owners.length; program++) {
      for (int rule : owners[program]) {
        owned.get(rule).add(program);
      }
    }
    return owned.stream().map(NumberLists::ints).toArray(int[][]::new);
  }

  /** What the rules look for. */
  static PatternIndex ofMatches(List<CompiledRule> rules, Vocabulary vocabulary) {
    return of(rules, vocabulary, CompiledRule::programs, CompiledRule::branches);
  }

  /** What takes their marks back. */
  static PatternIndex ofExceptions(List<CompiledRule> rules, Vocabulary vocabulary) {
    return of(rules, vocabulary, CompiledRule::unless, CompiledRule::unlessBranches);
  }

  private static PatternIndex of(
      List<CompiledRule> rules,
      Vocabulary vocabulary,
      Function<CompiledRule, List<Program>> programs,
      Function<CompiledRule, List<PatternNode.Branch>> branches) {
    List<Part> parts = new ArrayList<>();
    for (CompiledRule rule : rules) {
      parts.add(new Part(parts.size(), programs.apply(rule), branches.apply(rule)));
    }
    return new PatternIndex(vocabulary, parts);
  }

  /** How many patterns there are, counting those of each rule. */
  int size() {
    return size;
  }

  /**
   * Every match of the rules that are wanted.
   *
   * @param prefilter whether to leave out programs that have no chance; the matches are the same
   */
  List<CompiledRule.Match> matches(
      Tokens tokens, boolean[] rules, Program.Room room, boolean prefilter) {
    ProgramIndex.Wanted wanted = new ProgramIndex.Wanted(asked(rules), tokens);
    if (prefilter) {
      mark(tokens, wanted);
    } else {
      wanted.everywhere();
    }
    List<CompiledRule.Match> matches = new ArrayList<>();
    programs.run(
        tokens,
        wanted,
        room,
        (program, start, end) -> {
          for (int rule : owners[program]) {
            if (rules[rule]) {
              matches.add(new CompiledRule.Match(rule, start, end));
            }
          }
        });
    return matches;
  }

  private boolean[] asked(boolean[] rules) {
    boolean[] asked = new boolean[owners.length];
    for (int rule = 0; rule < rules.length; rule++) {
      for (int i = 0; rules[rule] && i < owned[rule].length; i++) {
        asked[owned[rule][i]] = true;
      }
    }
    return asked;
  }

  /** Notes which programs have a chance, and where. */
  private void mark(Tokens tokens, ProgramIndex.Wanted wanted) {
    for (int number : always) {
      wanted.anywhere(number);
    }
    int[] lengths = vocabulary.beginningLengths();
    for (int i = 0; i < tokens.size; i++) {
      int id = tokens.id[i];
      if (id >= 0) {
        mark(Prefilter.key(id), i, wanted);
        if (i + 1 < tokens.size && tokens.id[i + 1] >= 0) {
          mark(Prefilter.key(id, tokens.id[i + 1]), i, wanted);
        }
      }
      if (lengths.length > 0 && tokens.isWord(i)) {
        beginnings(tokens.word[i], i, lengths, wanted);
      }
    }
  }

  private void beginnings(String word, int i, int[] lengths, ProgramIndex.Wanted wanted) {
    for (int length : lengths) {
      int id = length <= word.length() ? vocabulary.findBeginning(word.substring(0, length)) : -1;
      if (id >= 0) {
        mark(Prefilter.key(id), i, wanted);
      }
    }
  }

  /** The programs that the key at {@code i} speaks for. */
  private void mark(long key, int i, ProgramIndex.Wanted wanted) {
    for (int number : byKey.at(key)) {
      if (crosses[number]) {
        wanted.anywhere(number);
      } else {
        wanted.around(number, i);
      }
    }
  }
}

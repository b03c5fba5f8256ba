package motcoach.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All programs of one kind with the rules they belong to, and which of them have a chance in an
 * utterance.
 */
final class PatternIndex {
  private final ProgramIndex programs;
  private final Vocabulary vocabulary;
  private final int[] ruleOf;
  private final int[] always;
  private final NumberLists byKey;

  private PatternIndex(
      Vocabulary vocabulary,
      List<Program> programs,
      List<Integer> owners,
      List<PatternNode.Branch> branches) {
    this.vocabulary = vocabulary;
    this.programs = new ProgramIndex(programs);
    this.ruleOf = NumberLists.ints(owners);
    List<Integer> unfiltered = new ArrayList<>();
    Map<Long, List<Integer>> keys = new HashMap<>();
    for (int number = 0; number < programs.size(); number++) {
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
  }

  /** What the rules look for. */
  static PatternIndex ofMatches(List<CompiledRule> rules, Vocabulary vocabulary) {
    List<Program> programs = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    List<PatternNode.Branch> branches = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      programs.addAll(rules.get(i).programs());
      branches.addAll(rules.get(i).branches());
      owners.addAll(Collections.nCopies(rules.get(i).programs().size(), i));
    }
    return new PatternIndex(vocabulary, programs, owners, branches);
  }

  /** What takes their marks back. */
  static PatternIndex ofExceptions(List<CompiledRule> rules, Vocabulary vocabulary) {
    List<Program> programs = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    List<PatternNode.Branch> branches = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      programs.addAll(rules.get(i).unless());
      branches.addAll(rules.get(i).unlessBranches());
      owners.addAll(Collections.nCopies(rules.get(i).unless().size(), i));
    }
    return new PatternIndex(vocabulary, programs, owners, branches);
  }

  int size() {
    return programs.size();
  }

  /**
   * Every match of the rules that are wanted.
   *
   * @param prefilter whether to leave out programs that have no chance; the matches are the same
   */
  List<CompiledRule.Match> matches(
      Tokens tokens, boolean[] rules, Program.Room room, boolean prefilter) {
    boolean[] wanted = new boolean[programs.size()];
    if (prefilter) {
      mark(tokens, wanted);
    } else {
      Arrays.fill(wanted, true);
    }
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] &= rules[ruleOf[i]];
    }
    List<CompiledRule.Match> matches = new ArrayList<>();
    programs.run(
        tokens,
        wanted,
        room,
        (program, start, end) -> matches.add(new CompiledRule.Match(ruleOf[program], start, end)));
    return matches;
  }

  private void mark(Tokens tokens, boolean[] wanted) {
    mark(always, wanted);
    int[] lengths = vocabulary.beginningLengths();
    for (int i = 0; i < tokens.size; i++) {
      int id = tokens.id[i];
      if (id >= 0) {
        mark(byKey.at(Prefilter.key(id)), wanted);
        if (i + 1 < tokens.size && tokens.id[i + 1] >= 0) {
          mark(byKey.at(Prefilter.key(id, tokens.id[i + 1])), wanted);
        }
      }
      if (lengths.length > 0 && tokens.isWord(i)) {
        beginnings(tokens.word[i], lengths, wanted);
      }
    }
  }

  private void beginnings(String word, int[] lengths, boolean[] wanted) {
    for (int length : lengths) {
      int id = length <= word.length() ? vocabulary.findBeginning(word.substring(0, length)) : -1;
      if (id >= 0) {
        mark(byKey.at(Prefilter.key(id)), wanted);
      }
    }
  }

  private static void mark(int[] numbers, boolean[] wanted) {
    for (int number : numbers) {
      wanted[number] = true;
    }
  }
}

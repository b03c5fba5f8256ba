package motcoach.expression;

import java.util.ArrayList;
import java.util.BitSet;
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

  /** By program: how far before a key its match can begin; 0 for those found by first words. */
  private final int[] reach;

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
    reach = new int[programs.size()];
    for (int number : this.programs.open()) {
      reach[number] = ProgramBuilder.longest(branches.get(number).body());
    }
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
    ProgramIndex.Wanted wanted =
        prefilter
            ? new ProgramIndex.Wanted(new boolean[programs.size()], new BitSet[programs.size()])
            : ProgramIndex.Wanted.all(programs.size());
    if (prefilter) {
      mark(tokens, wanted);
    }
    for (int i = 0; i < ruleOf.length; i++) {
      wanted.programs()[i] &= rules[ruleOf[i]];
    }
    List<CompiledRule.Match> matches = new ArrayList<>();
    programs.run(
        tokens,
        wanted,
        room,
        (program, start, end) -> matches.add(new CompiledRule.Match(ruleOf[program], start, end)));
    return matches;
  }

  private void mark(Tokens tokens, ProgramIndex.Wanted wanted) {
    for (int number : always) {
      wanted.programs()[number] = true;
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

  /** A program that the key at {@code i} speaks for; its match must reach that place. */
  private void mark(long key, int i, ProgramIndex.Wanted wanted) {
    for (int number : byKey.at(key)) {
      wanted.programs()[number] = true;
      if (reach[number] > 0) {
        if (wanted.starts()[number] == null) {
          wanted.starts()[number] = new BitSet();
        }
        wanted.starts()[number].set(Math.max(0, i - reach[number] + 1), i + 1);
      }
    }
  }
}

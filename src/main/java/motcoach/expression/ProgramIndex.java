package motcoach.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Programs by the first word, or the first two words, that their matches can begin with, so that
 * only those are tried at a place.
 */
final class ProgramIndex {
  private final Program[] programs;
  private final NumberLists byWord;
  private final NumberLists byPair;
  private final int[] open;

  ProgramIndex(List<Program> programs) {
    this.programs = programs.toArray(new Program[0]);
    Map<Long, List<Integer>> words = new HashMap<>();
    Map<Long, List<Integer>> pairs = new HashMap<>();
    List<Integer> others = new ArrayList<>();
    for (int number = 0; number < this.programs.length; number++) {
      Openings openings = this.programs[number].openings();
      if (openings == null) {
        others.add(number);
        continue;
      }
      for (int word : openings.words()) {
        NumberLists.add(words, Prefilter.key(word), number);
      }
      for (long pair : openings.pairs()) {
        NumberLists.add(pairs, pair, number);
      }
    }
    byWord = new NumberLists(words);
    byPair = new NumberLists(pairs);
    open = NumberLists.ints(others);
  }

  /**
   * What the matches of a program can begin with.
   *
   * @param words first words that anything may follow
   * @param pairs keys of first and second words, for all other first words
   */
  record Openings(int[] words, long[] pairs) {}

  /**
   * Where programs are run.
   *
   * @param programs which of them at all
   * @param starts by program, where its matches can begin; null for anywhere
   */
  record Wanted(boolean[] programs, BitSet[] starts) {

    /** All programs anywhere. */
    static Wanted all(int size) {
      boolean[] programs = new boolean[size];
      Arrays.fill(programs, true);
      return new Wanted(programs, new BitSet[size]);
    }

    private boolean has(int program, int at) {
      return programs[program] && (starts[program] == null || starts[program].get(at));
    }
  }

  /** Told of every match; matches of one program come in order and do not overlap. */
  interface Matches {
    void match(int program, int start, int end);
  }

  int size() {
    return programs.length;
  }

  /** Programs that can begin anywhere, as far as their first words tell. */
  int[] open() {
    return open.clone();
  }

  /** Runs every program that is wanted over {@code tokens}. */
  void run(Tokens tokens, Wanted wanted, Program.Room room, Matches matches) {
    int[] next = new int[programs.length];
    for (int at = 0; at < tokens.size; at++) {
      int word = tokens.id[at];
      if (word >= 0) {
        run(byWord.at(Prefilter.key(word)), tokens, at, wanted, next, room, matches);
        int second = at + 1 < tokens.size ? tokens.id[at + 1] : -1;
        if (second >= 0) {
          run(byPair.at(Prefilter.key(word, second)), tokens, at, wanted, next, room, matches);
        }
      }
      run(open, tokens, at, wanted, next, room, matches);
    }
  }

  private void run(
      int[] numbers,
      Tokens tokens,
      int at,
      Wanted wanted,
      int[] next,
      Program.Room room,
      Matches matches) {
    for (int number : numbers) {
      if (next[number] <= at && wanted.has(number, at)) {
        int end = programs[number].match(tokens, at, room);
        if (end > at) {
          next[number] = end;
          matches.match(number, at, end);
        }
      }
    }
  }
}

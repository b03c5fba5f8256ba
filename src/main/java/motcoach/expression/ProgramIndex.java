package motcoach.expression;

import java.util.ArrayList;
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
   * Where programs are run. A stretch is what lies between two marks; 64 of them are told apart,
   * which is enough to leave out most.
   */
  static final class Wanted {
    private static final long ANYWHERE = -1;

    private final boolean[] asked;

    /** By program: a bit for each stretch in which it is run. */
    private final long[] stretches;

    /** By token: the bit of its stretch. */
    private final long[] stretch;

    /**
     * No program anywhere yet.
     *
     * @param asked by program, whether it may be run at all
     */
    Wanted(boolean[] asked, Tokens tokens) {
      this.asked = asked;
      stretches = new long[asked.length];
      stretch = new long[tokens.size];
      long bit = 1;
      for (int i = 0; i < tokens.size; i++) {
        stretch[i] = bit;
        bit = tokens.isMark(i) ? Long.rotateLeft(bit, 1) : bit;
      }
    }

    /** As far as they are asked, all programs anywhere. */
    void everywhere() {
      for (int program = 0; program < asked.length; program++) {
        anywhere(program);
      }
    }

    void anywhere(int program) {
      stretches[program] = asked[program] ? ANYWHERE : 0;
    }

    /** The program is run in the stretch of token {@code i}. */
    void around(int program, int i) {
      if (asked[program]) {
        stretches[program] |= stretch[i];
      }
    }

    private boolean has(int program, int at) {
      return (stretches[program] & stretch[at]) != 0;
    }
  }

  /** Told of every match; matches of one program come in order and do not overlap. */
  interface Matches {
    void match(int program, int start, int end);
  }

  int size() {
    return programs.length;
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

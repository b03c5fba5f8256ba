package motcoach.expression;

import java.util.ArrayList;
import java.util.List;

/** Programs by the words their matches can begin with, so that only those are tried at a word. */
final class ProgramIndex {
  private final Program[] programs;
  private final int[][] byWord;
  private final int[] open;

  /**
   * @param words how many words the vocabulary of the programs has
   */
  ProgramIndex(List<Program> programs, int words) {
    this.programs = programs.toArray(new Program[0]);
    List<List<Integer>> starting = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      starting.add(null);
    }
    List<Integer> others = new ArrayList<>();
    for (int number = 0; number < this.programs.length; number++) {
      int[] openers = this.programs[number].openers();
      if (openers == null) {
        others.add(number);
        continue;
      }
      for (int word : openers) {
        if (starting.get(word) == null) {
          starting.set(word, new ArrayList<>());
        }
        starting.get(word).add(number);
      }
    }
    byWord = new int[words][];
    for (int i = 0; i < words; i++) {
      byWord[i] = starting.get(i) == null ? new int[0] : ints(starting.get(i));
    }
    open = ints(others);
  }

  /** Told of every match; matches of one program come in order and do not overlap. */
  interface Matches {
    void match(int program, int start, int end);
  }

  int size() {
    return programs.length;
  }

  /** Runs every program that is not ruled out over {@code tokens}. */
  void run(Tokens tokens, boolean[] wanted, Program.Room room, Matches matches) {
    int[] next = new int[programs.length];
    for (int at = 0; at < tokens.size; at++) {
      int word = tokens.id[at];
      if (word >= 0) {
        run(byWord[word], tokens, at, wanted, next, room, matches);
      }
      run(open, tokens, at, wanted, next, room, matches);
    }
  }

  private void run(
      int[] numbers,
      Tokens tokens,
      int at,
      boolean[] wanted,
      int[] next,
      Program.Room room,
      Matches matches) {
    for (int number : numbers) {
      if (wanted[number] && next[number] <= at) {
        int end = programs[number].match(tokens, at, room);
        if (end > at) {
          next[number] = end;
          matches.match(number, at, end);
        }
      }
    }
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}

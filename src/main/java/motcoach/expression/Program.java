package motcoach.expression;

import java.util.Arrays;

/**
 * One branch of a pattern as a small automaton over tokens. It has no loops, so a match is never
 * longer than the pattern, and running it from one place costs at most (instructions × longest
 * match) steps: matching is linear in the utterance whatever the pattern says. Threads are kept in
 * order of preference: the first alternative, an optional part taken, the shortest gap.
 */
final class Program {
  /** What one instruction does. */
  enum Op {
    /** The word with this number. */
    WORD,
    /** One word of a set. */
    SET,
    /** A word that begins so. */
    BEGINNING,
    /** A punctuation mark of this kind. */
    MARK,
    /** Any word, also a masked one. */
    ANY,
    /** Go on at both places, the first preferred. */
    SPLIT,
    /** Go on at the places that the next word leaves open, in order of preference. */
    CHOICE,
    JUMP,
    MATCH
  }

  private final Op[] op;
  private final int[] first;
  private final int[] second;
  private final String[] text;
  private final int[][] sets;
  private final Choice[] choices;
  private final PatternNode.Start start;
  private final boolean toClauseEnd;
  private final int[] openers;

  /**
   * Where to go on, by the word that comes next.
   *
   * @param words numbers of words, ascending
   * @param targets the instructions for each of them
   * @param otherwise the instructions for any other word, a mark or the end
   */
  record Choice(int[] words, int[][] targets, int[] otherwise) {
    int[] at(int word) {
      int index = word < 0 ? -1 : Arrays.binarySearch(words, word);
      return index < 0 ? otherwise : targets[index];
    }
  }

  /**
   * @param openers the numbers of the words a match can begin with, ascending; null when it can
   *     begin with something else
   */
  Program(
      Op[] op,
      int[] first,
      int[] second,
      String[] text,
      int[][] sets,
      Choice[] choices,
      PatternNode.Branch branch,
      int[] openers) {
    this.op = op;
    this.first = first;
    this.second = second;
    this.text = text;
    this.sets = sets;
    this.choices = choices;
    this.start = branch.start();
    this.toClauseEnd = branch.toClauseEnd();
    this.openers = openers;
  }

  int size() {
    return op.length;
  }

  /** The numbers of the words a match can begin with, ascending; null when that is open. */
  int[] openers() {
    return openers;
  }

  /** Room for running programs of at most {@code most} instructions; for one thread. */
  static final class Room {
    private int[] now;
    private int[] next;
    private final int[] stack;
    private final int[] seen;
    private int round;
    private int nextSize;

    /** Instructions looked at so far: the cost, for tests. */
    long steps;

    Room(int most) {
      now = new int[most];
      next = new int[most];
      stack = new int[most * 2 + 2];
      seen = new int[most];
    }
  }

  /** The end of the best match that begins at {@code at}, or -1. */
  int match(Tokens tokens, int at, Room room) {
    if (!mayStart(tokens, at)) {
      return -1;
    }
    int end = -1;
    room.nextSize = 0;
    room.round++;
    add(0, tokens.id[at], room);
    for (int i = at; room.nextSize > 0; i++) {
      int[] threads = room.next;
      int count = room.nextSize;
      room.next = room.now;
      room.now = threads;
      room.nextSize = 0;
      room.round++;
      int ahead = i + 1 < tokens.size ? tokens.id[i + 1] : -1;
      for (int t = 0; t < count; t++) {
        int pc = threads[t];
        room.steps++;
        if (op[pc] == Op.MATCH) {
          if (!toClauseEnd || tokens.endsClause(i)) {
            end = i;
            break;
          }
        } else if (i < tokens.size && accepts(pc, tokens, i)) {
          add(pc + 1, ahead, room);
        }
      }
    }
    return end;
  }

  private boolean mayStart(Tokens tokens, int at) {
    if (openers != null && !contains(openers, tokens.id[at])) {
      return false;
    }
    return start == PatternNode.Start.ANYWHERE
        || start == PatternNode.Start.CLAUSE && tokens.startsClause(at)
        || start == PatternNode.Start.UTTERANCE && at == 0;
  }

  private static boolean contains(int[] words, int id) {
    return id >= 0 && Arrays.binarySearch(words, id) >= 0;
  }

  private boolean accepts(int pc, Tokens tokens, int i) {
    int id = tokens.id[i];
    switch (op[pc]) {
      case WORD:
        return id == first[pc];
      case SET:
        return contains(sets[first[pc]], id);
      case BEGINNING:
        return tokens.isWord(i) && tokens.word[i].startsWith(text[pc]);
      case MARK:
        return tokens.isMark(i) && tokens.kind[i].ordinal() == first[pc];
      default:
        return tokens.fillsGap(i);
    }
  }

  /**
   * Follows splits and jumps from {@code pc} and queues what consumes a token, in order.
   *
   * @param ahead the number of the word that is to be consumed, -1 when no rule names it
   */
  private void add(int pc, int ahead, Room room) {
    int top = 0;
    room.stack[top++] = pc;
    while (top > 0) {
      int here = room.stack[--top];
      if (room.seen[here] == room.round) {
        continue;
      }
      room.seen[here] = room.round;
      room.steps++;
      if (op[here] == Op.SPLIT) {
        room.stack[top++] = second[here];
        room.stack[top++] = first[here];
      } else if (op[here] == Op.CHOICE) {
        int[] targets = choices[first[here]].at(ahead);
        for (int i = targets.length - 1; i >= 0; i--) {
          room.stack[top++] = targets[i];
        }
      } else if (op[here] == Op.JUMP) {
        room.stack[top++] = first[here];
      } else {
        room.next[room.nextSize++] = here;
      }
    }
  }
}

package motcoach.expression;

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
    JUMP,
    MATCH
  }

  private final Op[] op;
  private final int[] first;
  private final int[] second;
  private final String[] text;
  private final long[][] sets;
  private final PatternNode.Start start;
  private final boolean toClauseEnd;
  private final long[] openers;

  /**
   * @param openers the numbers of the words a match can begin with, as a bit set; null when it can
   *     begin with something else
   */
  Program(
      Op[] op,
      int[] first,
      int[] second,
      String[] text,
      long[][] sets,
      PatternNode.Branch branch,
      long[] openers) {
    this.op = op;
    this.first = first;
    this.second = second;
    this.text = text;
    this.sets = sets;
    this.start = branch.start();
    this.toClauseEnd = branch.toClauseEnd();
    this.openers = openers;
  }

  int size() {
    return op.length;
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
    add(0, room);
    for (int i = at; room.nextSize > 0; i++) {
      int[] threads = room.next;
      int count = room.nextSize;
      room.next = room.now;
      room.now = threads;
      room.nextSize = 0;
      room.round++;
      for (int t = 0; t < count; t++) {
        int pc = threads[t];
        room.steps++;
        if (op[pc] == Op.MATCH) {
          if (!toClauseEnd || tokens.endsClause(i)) {
            end = i;
            break;
          }
        } else if (i < tokens.size && accepts(pc, tokens, i)) {
          add(pc + 1, room);
        }
      }
    }
    return end;
  }

  private boolean mayStart(Tokens tokens, int at) {
    if (openers != null) {
      int id = tokens.id[at];
      if (id < 0 || (openers[id >> 6] & 1L << id) == 0) {
        return false;
      }
    }
    return start == PatternNode.Start.ANYWHERE
        || start == PatternNode.Start.CLAUSE && tokens.startsClause(at)
        || start == PatternNode.Start.UTTERANCE && at == 0;
  }

  private boolean accepts(int pc, Tokens tokens, int i) {
    int id = tokens.id[i];
    switch (op[pc]) {
      case WORD:
        return id == first[pc];
      case SET:
        return id >= 0 && (sets[first[pc]][id >> 6] & 1L << id) != 0;
      case BEGINNING:
        return tokens.isWord(i) && tokens.word[i].startsWith(text[pc]);
      case MARK:
        return tokens.isMark(i) && tokens.kind[i].ordinal() == first[pc];
      default:
        return tokens.fillsGap(i);
    }
  }

  /** Follows splits and jumps from {@code pc} and queues what consumes a token, in order. */
  private void add(int pc, Room room) {
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
      } else if (op[here] == Op.JUMP) {
        room.stack[top++] = first[here];
      } else {
        room.next[room.nextSize++] = here;
      }
    }
  }
}

package motcoach.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /** More pairs of first words than this are not worth an index. */
  private static final int MOST_PAIRS = 2_000;

  private final Op[] op;
  private final int[] first;
  private final int[] second;
  private final String[] text;
  private final int[][] sets;
  private final Choice[] choices;
  private final PatternNode.Start start;
  private final boolean toClauseEnd;

  /** Whether a step depends on more than which known word comes next. */
  private final boolean byBeginnings;

  /** Made when first needed: most texts need few programs. */
  private volatile KnownSteps known;

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

  Program(
      Op[] op,
      int[] first,
      int[] second,
      String[] text,
      int[][] sets,
      Choice[] choices,
      PatternNode.Branch branch) {
    this.op = op;
    this.first = first;
    this.second = second;
    this.text = text;
    this.sets = sets;
    this.choices = choices;
    this.start = branch.start();
    this.toClauseEnd = branch.toClauseEnd();
    byBeginnings = Arrays.asList(op).contains(Op.BEGINNING);
  }

  /** The words it tells from others. */
  private BitSet named() {
    BitSet named = new BitSet();
    for (int pc = 0; pc < op.length; pc++) {
      int[] words = words(pc);
      if (words != null) {
        Arrays.stream(words).filter(word -> word >= 0).forEach(named::set);
      }
    }
    return named;
  }

  int size() {
    return op.length;
  }

  /** Room for running programs of at most {@code most} instructions; for one thread. */
  static final class Room {
    private final int[] after;
    private final int[] stack;
    private final int[] seen;
    private int round;
    private int size;

    /** Instructions looked at so far: the cost, for tests. */
    long steps;

    Room(int most) {
      after = new int[most];
      stack = new int[most * 2 + 2];
      seen = new int[most];
    }

    /** Where threads go on, in order of preference. */
    int[] after() {
      return Arrays.copyOf(after, size);
    }
  }

  /** The end of the best match that begins at {@code at}, or -1. */
  int match(Tokens tokens, int at, Room room) {
    if (!mayStart(tokens, at)) {
      return -1;
    }
    if (byBeginnings) {
      return walk(tokens, at, room);
    }
    KnownSteps known = known();
    int end = -1;
    int state = 0;
    for (int i = at; state != KnownSteps.NOWHERE; i++) {
      int step = known.step(state, tokens, i, room);
      if (step == KnownSteps.TOO_MANY) {
        return walk(tokens, at, room);
      }
      room.steps++;
      end = KnownSteps.ends(step) ? i : end;
      state = KnownSteps.next(step);
    }
    return end;
  }

  private KnownSteps known() {
    KnownSteps own = known;
    if (own == null) {
      own = new KnownSteps(this, named());
      known = own;
    }
    return own;
  }

  /** The same without remembering anything. */
  int walk(Tokens tokens, int at, Room room) {
    int end = -1;
    int[] threads = {0};
    for (int i = at; threads.length > 0; i++) {
      end = advance(threads, tokens, i, room) ? i : end;
      threads = room.after();
    }
    return end;
  }

  /**
   * Lets threads look at the token at {@code i}; those that go on are in {@link Room#after}.
   *
   * @param threads the instructions they stand at, in order of preference
   * @return whether a match ends before the token; less preferred threads end with it
   */
  boolean advance(int[] threads, Tokens tokens, int i, Room room) {
    room.size = 0;
    room.round++;
    for (int thread : threads) {
      if (add(thread, tokens, i, room)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayStart(Tokens tokens, int at) {
    return start == PatternNode.Start.ANYWHERE
        || start == PatternNode.Start.CLAUSE && tokens.startsClause(at)
        || start == PatternNode.Start.UTTERANCE && at == 0;
  }

  private static boolean contains(int[] words, int id) {
    return id >= 0 && Arrays.binarySearch(words, id) >= 0;
  }

  private boolean accepts(int pc, Tokens tokens, int i) {
    if (op[pc] == Op.MATCH) {
      return !toClauseEnd || tokens.endsClause(i);
    }
    if (i >= tokens.size) {
      return false;
    }
    switch (op[pc]) {
      case WORD:
        return tokens.id[i] == first[pc];
      case SET:
        return contains(sets[first[pc]], tokens.id[i]);
      case BEGINNING:
        return tokens.isWord(i) && tokens.word[i].startsWith(text[pc]);
      case MARK:
        return tokens.isMark(i) && tokens.kind[i].ordinal() == first[pc];
      default:
        return tokens.fillsGap(i);
    }
  }

  /**
   * Follows splits and jumps from {@code pc} and queues, in order, where to go on behind the token
   * at {@code i}; true when a match ends before it.
   */
  private boolean add(int pc, Tokens tokens, int i, Room room) {
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
        int[] targets = choices[first[here]].at(i < tokens.size ? tokens.id[i] : -1);
        for (int t = targets.length - 1; t >= 0; t--) {
          room.stack[top++] = targets[t];
        }
      } else if (op[here] == Op.JUMP) {
        room.stack[top++] = first[here];
      } else if (accepts(here, tokens, i)) {
        if (op[here] == Op.MATCH) {
          return true;
        }
        room.after[room.size++] = here + 1;
      }
    }
    return false;
  }

  /** What a match can begin with; null when that can be anything but a known word. */
  ProgramIndex.Openings openings() {
    BitSet words = new BitSet();
    Set<Long> pairs = new HashSet<>();
    for (int pc : consumers(0)) {
      int[] firsts = words(pc);
      if (firsts == null) {
        return null;
      }
      BitSet seconds = seconds(pc + 1);
      boolean few = (long) firsts.length * seconds.cardinality() <= MOST_PAIRS;
      for (int word : firsts) {
        if (seconds.isEmpty() || !few) {
          words.set(word);
        } else {
          seconds.stream().forEach(second -> pairs.add(Prefilter.key(word, second)));
        }
      }
    }
    return new ProgramIndex.Openings(
        words.stream().toArray(), pairs.stream().mapToLong(Long::longValue).toArray());
  }

  /** The words that can come at {@code pc}; empty when something else can come as well. */
  private BitSet seconds(int pc) {
    BitSet seconds = new BitSet();
    for (int next : consumers(pc)) {
      int[] words = words(next);
      if (words == null) {
        return new BitSet();
      }
      for (int word : words) {
        seconds.set(word);
      }
    }
    return seconds;
  }

  /** The words an instruction consumes; null when it is not words that it consumes. */
  private int[] words(int pc) {
    if (op[pc] == Op.WORD) {
      return new int[] {first[pc]};
    }
    return op[pc] == Op.SET ? sets[first[pc]] : null;
  }

  /** Every instruction that can be the next to consume something, or to match. */
  private List<Integer> consumers(int pc) {
    List<Integer> consumers = new ArrayList<>();
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(pc));
    while (!open.isEmpty()) {
      int here = open.pop();
      if (seen.get(here)) {
        continue;
      }
      seen.set(here);
      if (op[here] == Op.SPLIT) {
        open.push(second[here]);
        open.push(first[here]);
      } else if (op[here] == Op.JUMP) {
        open.push(first[here]);
      } else if (op[here] == Op.CHOICE) {
        Choice choice = choices[first[here]];
        Arrays.stream(choice.otherwise).forEach(open::push);
        for (int[] targets : choice.targets) {
          Arrays.stream(targets).forEach(open::push);
        }
      } else {
        consumers.add(here);
      }
    }
    return consumers;
  }
}

package motcoach.expression;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link Program} was seen to do: its threads in one place are a state, and how a state goes
 * on depends on the next token alone, so that it need be worked out only once. This is the
 * deterministic automaton of Thompson (1968), made while matching and no further than texts need
 * it; Cox (2007, "Regular Expression Matching Can Be Simple And Fast") calls it lazy.
 *
 * <p>Safe to share between threads: each known step is one number, read and written whole; new ones
 * are added by one thread at a time.
 */
final class KnownSteps {
  /** The state in which no thread is left. */
  static final int NOWHERE = -1;

  /** Instead of a step: the program has more than is kept. */
  static final int TOO_MANY = -2;

  /** Programs that take more room than this go on without it. */
  private static final int MOST_STATES = 500;

  private static final int MOST_STEPS = 4_000;
  private static final int SMALLEST = 8;

  /** Reads and writes a number whole, whatever the machine. */
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(long[].class);

  /** Symbols of tokens that the program does not name; then those of words, by number. */
  private static final int AT_THE_END = 0;

  private static final int MASKED = 1;
  private static final int BY_KIND = 2;
  private static final int BY_WORD = BY_KIND + TokenKind.values().length;

  private final Program program;

  /** A bit for each word the program tells from others. */
  private final long[] named;

  private final List<int[]> states = new ArrayList<>();
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private int size;

  /** By open addressing: state and symbol in the upper half, what comes of them in the lower. */
  private volatile long[] steps = new long[SMALLEST];

  /**
   * Steps of a program.
   *
   * @param named the words it tells from others
   */
  KnownSteps(Program program, BitSet named) {
    this.program = program;
    this.named = named.toLongArray();
    number(new int[] {0});
  }

  /** Whether a match ends where the step is made. */
  static boolean ends(int step) {
    return (step & 1) != 0;
  }

  /** The state after a step, or {@link #NOWHERE}. */
  static int next(int step) {
    return (step >> 1) - 1;
  }

  /**
   * What state {@code state} does at token {@code i}; {@link #TOO_MANY} when that is not kept.
   *
   * @param state 0 to begin with
   */
  int step(int state, Tokens tokens, int i, Program.Room room) {
    int key = state << 20 | symbol(tokens, i);
    long[] known = steps;
    for (int at = start(key, known); ; at = at + 1 & known.length - 1) {
      long step = (long) ELEMENT.getOpaque(known, at);
      if (step == 0) {
        return learn(state, key, tokens, i, room);
      }
      if ((int) (step >>> 32) == key) {
        return (int) step - 1;
      }
    }
  }

  private int symbol(Tokens tokens, int i) {
    if (i >= tokens.size) {
      return AT_THE_END;
    }
    int word = tokens.id[i];
    if (word >= 0 && word >> 6 < named.length && (named[word >> 6] >>> word & 1) != 0) {
      return BY_WORD + word;
    }
    return tokens.masked[i] ? MASKED : BY_KIND + tokens.kind[i].ordinal();
  }

  private static int start(int key, long[] known) {
    return key * 0x9E3779B1 >>> 8 & known.length - 1;
  }

  private synchronized int learn(int state, int key, Tokens tokens, int i, Program.Room room) {
    if (size >= MOST_STEPS || states.size() >= MOST_STATES) {
      return TOO_MANY;
    }
    int[] threads = states.get(state);
    boolean ends = program.advance(threads, tokens, i, room);
    int[] after = room.after();
    int next = after.length == 0 ? NOWHERE : number(after);
    int step = next + 1 << 1 | (ends ? 1 : 0);
    if (size * 2 >= steps.length) {
      steps = wider(steps);
    }
    if (put((long) key << 32 | step + 1, steps)) {
      size++;
    }
    return step;
  }

  private static long[] wider(long[] steps) {
    long[] wider = new long[steps.length * 2];
    for (long step : steps) {
      if (step != 0) {
        put(step, wider);
      }
    }
    return wider;
  }

  /** Writes a step into the first free place; false when it is known. */
  private static boolean put(long step, long[] steps) {
    int at = start((int) (step >>> 32), steps);
    while (steps[at] != 0) {
      if (steps[at] == step) {
        return false;
      }
      at = at + 1 & steps.length - 1;
    }
    ELEMENT.setOpaque(steps, at, step);
    return true;
  }

  private int number(int[] threads) {
    return numbers.computeIfAbsent(
        Arrays.stream(threads).boxed().toList(),
        t -> {
          states.add(threads);
          return states.size() - 1;
        });
  }
}

package motcoach.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of numbers by key, fixed once made; looked up without making objects. */
final class NumberLists {
  private static final int[] NONE = {};

  private final long[] keys;
  private final int[][] lists;
  private final int mask;

  NumberLists(Map<Long, List<Integer>> entries) {
    int room = Integer.highestOneBit(Math.max(4, entries.size()) * 4);
    keys = new long[room];
    lists = new int[room][];
    mask = room - 1;
    entries.forEach(
        (key, numbers) -> {
          int slot = slot(key);
          while (lists[slot] != null) {
            slot = slot + 1 & mask;
          }
          keys[slot] = key;
          lists[slot] = ints(numbers);
        });
  }

  /** The numbers of a key, none when it has no list. */
  int[] at(long key) {
    for (int slot = slot(key); lists[slot] != null; slot = slot + 1 & mask) {
      if (keys[slot] == key) {
        return lists[slot];
      }
    }
    return NONE;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Adds a number to the list of a key while lists are being gathered. */
  static void add(Map<Long, List<Integer>> entries, long key, int number) {
    entries.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
  }
}

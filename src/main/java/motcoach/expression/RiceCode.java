package motcoach.expression;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/**
 * Rows of small numbers in few bits (Rice 1979): of each number the low bits as they are, what is
 * above them as so many ones and a zero. How many bits are low is chosen once for the row.
 */
final class RiceCode {
  private static final int MOST_LOW = 24;

  private RiceCode() {}

  /**
   * Writes numbers from 0 on; how many they are, the reader must know.
   *
   * @param out takes one byte
   */
  static void write(int[] numbers, IntConsumer out) {
    int low = low(numbers);
    out.accept(low);
    int bits = 0;
    int count = 0;
    for (int number : numbers) {
      int ones = number >>> low;
      for (int i = 0; i < ones + 1 + low; i++) {
        int bit = i < ones ? 1 : i == ones ? 0 : number >>> (i - ones - 1) & 1;
        bits |= bit << count++;
        if (count == Byte.SIZE) {
          out.accept(bits);
          bits = 0;
          count = 0;
        }
      }
    }
    if (count > 0) {
      out.accept(bits);
    }
  }

  /** The number of low bits with which the row takes least room. */
  private static int low(int[] numbers) {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int low = 0; low <= MOST_LOW; low++) {
      int shift = low;
      long room = Arrays.stream(numbers).mapToLong(number -> (number >>> shift) + 1 + shift).sum();
      if (room < least) {
        least = room;
        best = low;
      }
    }
    return best;
  }

  /**
   * Reads numbers back.
   *
   * @param most no number is larger
   * @param in gives one byte, from 0 to 255
   * @throws IllegalArgumentException if these are no such numbers
   */
  static int[] read(int count, int most, IntSupplier in) {
    int low = in.getAsInt();
    if (low > MOST_LOW) {
      throw new IllegalArgumentException("a row of numbers begins wrongly");
    }
    Bits bits = new Bits(in);
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      int number = 0;
      while (bits.next() == 1) {
        number += 1 << low;
        if (number > most || number < 0) {
          throw new IllegalArgumentException("a number is too large");
        }
      }
      for (int bit = 0; bit < low; bit++) {
        number |= bits.next() << bit;
      }
      if (number > most) {
        throw new IllegalArgumentException("a number is too large");
      }
      numbers[i] = number;
    }
    return numbers;
  }

  private static final class Bits {
    private final IntSupplier in;
    private int bits;
    private int left;

    Bits(IntSupplier in) {
      this.in = in;
    }

    int next() {
      if (left == 0) {
        bits = in.getAsInt();
        left = Byte.SIZE;
      }
      int bit = bits & 1;
      bits >>>= 1;
      left--;
      return bit;
    }
  }
}

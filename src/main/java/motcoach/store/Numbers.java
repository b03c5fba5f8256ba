package motcoach.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Whole numbers in one column, a space between two. */
final class Numbers {
  private Numbers() {}

  static List<Integer> of(String written) {
    return written.isEmpty()
        ? List.of()
        : Arrays.stream(written.split(" ")).map(Integer::valueOf).toList();
  }

  static String written(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}

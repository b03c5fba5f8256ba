package motcoach.progress.drill;

import java.util.List;
import java.util.stream.Collectors;

/** What a trainee answers. Numbers count the item's own parts, from 0, in its own order. */
public sealed interface Response {

  /** As it is kept: own words, or what was picked in numbers from 1. */
  String text();

  /** One of the choices. */
  record Chosen(int choice) implements Response {
    @Override
    public String text() {
      return Integer.toString(choice + 1);
    }
  }

  /** The bin of each line. */
  record Binned(List<Integer> bins) implements Response {
    public Binned {
      bins = List.copyOf(bins);
    }

    @Override
    public String text() {
      return numbers(bins, 1);
    }
  }

  /**
   * A place in the reply.
   *
   * @param start first UTF-16 code unit
   * @param end one past the last
   */
  record Spotted(int start, int end) implements Response {
    @Override
    public String text() {
      return start + "-" + end;
    }
  }

  /** A rating of 1 to 5 for each reply. */
  record Ratings(List<Integer> ratings) implements Response {
    public Ratings {
      ratings = List.copyOf(ratings);
    }

    @Override
    public String text() {
      return numbers(ratings, 0);
    }
  }

  /** Which step stands at each place. */
  record Ordered(List<Integer> steps) implements Response {
    public Ordered {
      steps = List.copyOf(steps);
    }

    @Override
    public String text() {
      return numbers(steps, 1);
    }
  }

  /** Own words. */
  record Written(String words) implements Response {
    @Override
    public String text() {
      return words;
    }
  }

  private static String numbers(List<Integer> numbers, int add) {
    return numbers.stream()
        .map(number -> Integer.toString(number + add))
        .collect(Collectors.joining(" "));
  }
}

package motcoach.progress.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import motcoach.expression.ExpressionReader;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.drill.Mark.Outcome;
import motcoach.progress.drill.Mark.Part;
import motcoach.scenario.drill.DrillItem;

/** Marks answers. The same answer always gets the same mark. */
public final class Marker {
  /** Of a sorting at least so much is right when it is all but right. */
  private static final double MOST = 0.8;

  /** Ratings this near to the experts' on average are right, and nearly right; 0 to 1. */
  private static final double NEAR = 0.75;

  private static final double QUITE_NEAR = 0.6;

  /** Ratings that vary less than this say nothing. */
  private static final double FLAT = 0.5;

  /** Ratings go from 1 to 5: no two are further apart than this. */
  private static final double WIDEST = 4;

  private final WordMarking words;

  public Marker(ExpressionReader reader) {
    this.words = new WordMarking(reader);
  }

  /**
   * The mark of an answer in {@code language}.
   *
   * @throws IllegalArgumentException when the answer is of another kind or size than the item
   */
  public Mark mark(DrillItem item, Response response, Language language) {
    DrillItem.Task task = item.task();
    if (task instanceof DrillItem.Choose choose && response instanceof Response.Chosen chosen) {
      return choose(choose, chosen.choice());
    } else if (task instanceof DrillItem.Sort sort && response instanceof Response.Binned binned) {
      return sort(sort, binned.bins());
    } else if (task instanceof DrillItem.Spot spot
        && response instanceof Response.Spotted spotted) {
      return SpotMarking.mark(spot, spotted, language);
    } else if (task instanceof DrillItem.BestWorst rate
        && response instanceof Response.Ratings own) {
      return rate(rate, own.ratings());
    } else if (task instanceof DrillItem.Order order
        && response instanceof Response.Ordered ordered) {
      return order(order, ordered.steps());
    } else if (response instanceof Response.Written written) {
      return written(item, written.words(), language);
    }
    throw new IllegalArgumentException("No answer to " + task.kind());
  }

  private Mark written(DrillItem item, String own, Language language) {
    DrillItem.Task task = item.task();
    if (task instanceof DrillItem.Rewrite rewrite) {
      return words.rewrite(item, rewrite, own, language);
    } else if (task instanceof DrillItem.Promise promise) {
      return words.promise(promise, own, language);
    } else if (task instanceof DrillItem.Free free) {
      return FreeMarking.mark(free, own, language);
    }
    throw new IllegalArgumentException("No words are an answer to " + task.kind());
  }

  private static Mark choose(DrillItem.Choose task, int chosen) {
    boolean right = task.choices().get(chosen).right();
    return Mark.of(
        right ? Outcome.RIGHT : Outcome.WRONG,
        right ? 1 : 0,
        task.choices().stream()
            .map(choice -> new Part(choice.right(), Optional.of(choice.why())))
            .toList(),
        List.of(),
        Optional.empty());
  }

  private static Mark sort(DrillItem.Sort task, List<Integer> bins) {
    sameSize(task.lines(), bins);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < bins.size(); i++) {
      DrillItem.Sorted line = task.lines().get(i);
      boolean right = task.bins().get(bins.get(i)).id().equals(line.bin());
      parts.add(new Part(right, Optional.of(line.why())));
    }
    double share = FreeMarking.share(parts);
    Outcome outcome = share == 1 ? Outcome.RIGHT : share >= MOST ? Outcome.NEARLY : Outcome.WRONG;
    return Mark.of(outcome, share, parts, List.of(), Optional.empty());
  }

  /** Score 1 − mean|r − k| / 4; a row without a difference is no decision. */
  private static Mark rate(DrillItem.BestWorst task, List<Integer> ratings) {
    sameSize(task.choices(), ratings);
    List<Part> parts = new ArrayList<>();
    double away = 0;
    for (int i = 0; i < ratings.size(); i++) {
      DrillItem.Rated choice = task.choices().get(i);
      int distance = Math.abs(ratings.get(i) - choice.rating());
      away += distance;
      parts.add(new Part(distance <= 1, Optional.of(choice.why())));
    }
    if (deviation(ratings) < FLAT) {
      return Mark.of(Outcome.UNDECIDED, 0, parts, best(task), Optional.empty());
    }
    double score = 1 - away / ratings.size() / WIDEST;
    Outcome outcome =
        score >= NEAR && endsMet(task, ratings)
            ? Outcome.RIGHT
            : score >= QUITE_NEAR ? Outcome.NEARLY : Outcome.WRONG;
    return Mark.of(outcome, score, parts, best(task), Optional.empty());
  }

  private static List<Text> best(DrillItem.BestWorst task) {
    return task.choices().stream()
        .filter(choice -> choice.rating() == 5)
        .map(DrillItem.Rated::text)
        .toList();
  }

  /** Whether nothing is rated above the best nor below the worst. */
  private static boolean endsMet(DrillItem.BestWorst task, List<Integer> ratings) {
    int highest = ratings.stream().mapToInt(rating -> rating).max().orElseThrow();
    int lowest = ratings.stream().mapToInt(rating -> rating).min().orElseThrow();
    return IntStream.range(0, ratings.size())
        .allMatch(
            i ->
                switch (task.choices().get(i).rating()) {
                  case 5 -> ratings.get(i) == highest;
                  case 1 -> ratings.get(i) == lowest;
                  default -> true;
                });
  }

  private static double deviation(List<Integer> ratings) {
    double mean = ratings.stream().mapToInt(rating -> rating).average().orElseThrow();
    return Math.sqrt(
        ratings.stream()
            .mapToDouble(rating -> (rating - mean) * (rating - mean))
            .average()
            .orElseThrow());
  }

  /** Right in the given order; all but right when two neighbours are swapped. */
  private static Mark order(DrillItem.Order task, List<Integer> steps) {
    sameSize(task.steps(), steps);
    List<Part> parts = new ArrayList<>();
    int swapped = 0;
    for (int i = 0; i < steps.size(); i++) {
      parts.add(new Part(steps.get(i) == i, Optional.empty()));
      for (int j = i + 1; j < steps.size(); j++) {
        swapped += steps.get(i) > steps.get(j) ? 1 : 0;
      }
    }
    int pairs = steps.size() * (steps.size() - 1) / 2;
    Outcome outcome = swapped == 0 ? Outcome.RIGHT : swapped == 1 ? Outcome.NEARLY : Outcome.WRONG;
    double score = pairs == 0 ? 1 : 1 - (double) swapped / pairs;
    return Mark.of(outcome, score, parts, List.of(), Optional.of(task.why()));
  }

  private static void sameSize(List<?> parts, List<?> answers) {
    if (parts.size() != answers.size()) {
      throw new IllegalArgumentException(answers.size() + " answers to " + parts.size() + " parts");
    }
  }
}

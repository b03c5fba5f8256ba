package motcoach.scenario.drill;

import java.util.List;
import java.util.Map;
import motcoach.expression.Category;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;

/**
 * One short exercise.
 *
 * @param id permanent, unique in its pack
 * @param concepts ids of the method it trains, at least one
 * @param level 1 to 3
 * @param prompt the question, or the situation it is set in
 * @param task what is to be done
 */
public record DrillItem(String id, List<String> concepts, int level, Text prompt, Task task) {

  public DrillItem {
    concepts = List.copyOf(concepts);
  }

  /** What there is to do, in eight kinds. */
  public sealed interface Task {
    Kind kind();
  }

  /** The kinds of task. */
  public enum Kind {
    CHOICE,
    SORT,
    SPOT,
    BEST_WORST,
    REWRITE,
    PROMISE,
    ORDER,
    FREE;

    /** The id used in packs. */
    public String id() {
      return Ids.of(this);
    }
  }

  /** Find the right one. */
  public record Choose(List<Choice> choices) implements Task {
    public Choose {
      choices = List.copyOf(choices);
    }

    @Override
    public Kind kind() {
      return Kind.CHOICE;
    }
  }

  /** One answer to choose, and why it is right or wrong. */
  public record Choice(Text text, boolean right, Text why) {}

  /** Put each line into its bin. */
  public record Sort(List<Bin> bins, List<Sorted> lines) implements Task {
    public Sort {
      bins = List.copyOf(bins);
      lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
      return Kind.SORT;
    }
  }

  public record Bin(String id, Text label) {}

  /** A line, the id of the bin it belongs in, and why. */
  public record Sorted(Text text, String bin, Text why) {}

  /**
   * Mark the words that went wrong.
   *
   * @param text a reply with one slip
   * @param slip the very words, a part of {@code text} in each language
   * @param better what to say instead
   */
  public record Spot(Text text, Text slip, Text why, Text better) implements Task {
    @Override
    public Kind kind() {
      return Kind.SPOT;
    }
  }

  /** Rate four replies, or name the best and the worst. */
  public record BestWorst(List<Rated> choices) implements Task {
    public BestWorst {
      choices = List.copyOf(choices);
    }

    @Override
    public Kind kind() {
      return Kind.BEST_WORST;
    }
  }

  /** A reply and its rating from 1 to 5. */
  public record Rated(Text text, int rating, Text why) {}

  /**
   * Say a hurting line so that it helps, with its facts kept.
   *
   * @param fault what is wrong with the line
   */
  public record Rewrite(Text line, Category fault, List<Text> models, Text why) implements Task {
    public Rewrite {
      models = List.copyOf(models);
    }

    @Override
    public Kind kind() {
      return Kind.REWRITE;
    }
  }

  /** Promise who does what by when. */
  public record Promise(List<Text> models, Text why) implements Task {
    public Promise {
      models = List.copyOf(models);
    }

    @Override
    public Kind kind() {
      return Kind.PROMISE;
    }
  }

  /** Put steps in order; they are given in the right one. */
  public record Order(List<Text> steps, Text why) implements Task {
    public Order {
      steps = List.copyOf(steps);
    }

    @Override
    public Kind kind() {
      return Kind.ORDER;
    }
  }

  /** Answer at length; the points say what a good answer contains. */
  public record Free(List<Point> points, List<Text> models) implements Task {
    public Free {
      points = List.copyOf(points);
      models = List.copyOf(models);
    }

    @Override
    public Kind kind() {
      return Kind.FREE;
    }
  }

  /** Something a good answer contains, and the words by which it is recognised. */
  public record Point(Text text, Map<Language, List<String>> phrases) {
    public Point {
      phrases = Map.copyOf(phrases);
    }
  }
}

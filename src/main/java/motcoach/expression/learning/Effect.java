package motcoach.expression.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * What another reader would say of labelled lines, found out a few lines at a time. For one thread.
 */
public final class Effect {
  private static final int AT_A_TIME = 200;

  private final Judge before;
  private final Judge after;
  private final List<LabelledLine> lines;
  private final List<Change> changed = new ArrayList<>();
  private int next;
  private int rightBefore;
  private int rightAfter;

  /**
   * @param before safe to be asked by several threads, as {@code after} is
   */
  public Effect(Judge before, Judge after, List<LabelledLine> lines) {
    this.before = before;
    this.after = after;
    this.lines = List.copyOf(lines);
  }

  /** A line of which something else is said. */
  public record Change(LabelledLine line, Judge.Judgement before, Judge.Judgement after) {

    /** Whether the verdict is another. */
    public boolean band() {
      return before.band() != after.band();
    }

    /** Whether a fault is shown that was not. */
    public boolean newlyMarked() {
      return !before.fault() && after.fault();
    }

    /** Whether no fault is shown any more. */
    public boolean noLongerMarked() {
      return before.fault() && !after.fault();
    }

    /** Whether the verdict has become the one a careful trainer gave. */
    public boolean better() {
      return band() && after.band() == line.label();
    }

    /** Whether the verdict was the one a careful trainer gave and is no longer. */
    public boolean worse() {
      return band() && before.band() == line.label();
    }
  }

  /**
   * @param lines how many were read
   * @param rightBefore of how many the verdict was the one a careful trainer gave
   * @param changed those of which band or mark is another, in the order of the corpus
   */
  public record Found(int lines, int rightBefore, int rightAfter, List<Change> changed) {
    public Found {
      changed = List.copyOf(changed);
    }

    public int bands() {
      return (int) changed.stream().filter(Change::band).count();
    }

    public int newlyMarked() {
      return (int) changed.stream().filter(Change::newlyMarked).count();
    }

    public int noLongerMarked() {
      return (int) changed.stream().filter(Change::noLongerMarked).count();
    }
  }

  /** Reads further lines, on all processors; whether there are more. */
  public boolean step() {
    int end = Math.min(lines.size(), next + AT_A_TIME);
    lines.subList(next, end).parallelStream().map(this::read).toList().forEach(this::count);
    next = end;
    return next < lines.size();
  }

  private Change read(LabelledLine line) {
    return new Change(
        line,
        before.judge(line.text(), line.language()),
        after.judge(line.text(), line.language()));
  }

  private void count(Change change) {
    Judge.Judgement old = change.before();
    Judge.Judgement young = change.after();
    rightBefore += old.band() == change.line().label() ? 1 : 0;
    rightAfter += young.band() == change.line().label() ? 1 : 0;
    if (old.band() != young.band() || old.fault() != young.fault()) {
      changed.add(change);
    }
  }

  /** How far it is, from 0 to 1. */
  public double part() {
    return lines.isEmpty() ? 1 : (double) next / lines.size();
  }

  /** What was found so far. */
  public Found found() {
    return new Found(next, rightBefore, rightAfter, changed);
  }
}

package motcoach.progress.trend;

import java.util.List;
import java.util.function.Predicate;
import motcoach.progress.Talk;

/**
 * How much of what could be shown was shown.
 *
 * @param talks with an opportunity among them
 * @param met opportunities taken
 * @param of opportunities
 */
public record Share(int talks, int met, int of) {

  /** Over all marks that count and that {@code which} takes. */
  static Share of(List<Talk> talks, Predicate<Talk.Mark> which) {
    int with = 0;
    int met = 0;
    int of = 0;
    for (Talk talk : talks) {
      int before = of;
      for (Talk.Mark mark : talk.marks()) {
        if (mark.outcome().counts() && which.test(mark)) {
          of++;
          met += mark.met() ? 1 : 0;
        }
      }
      with += of > before ? 1 : 0;
    }
    return new Share(with, met, of);
  }

  /** Rounded; 0 when there was no opportunity. */
  public int percent() {
    return of == 0 ? 0 : Math.round(100f * met / of);
  }
}

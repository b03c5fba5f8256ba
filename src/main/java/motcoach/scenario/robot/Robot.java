package motcoach.scenario.robot;

import motcoach.method.Ids;

/** The manners of playing. */
public enum Robot {
  /** Follows the best way that could be found. */
  IDEAL,
  /** Polite, sometimes to the point, asks little, forgets some of what was promised. */
  AVERAGE,
  /** Hardly says a word and does nothing. */
  SILENT,
  /** Blames, refuses, passes on. */
  RUDE,
  /** Gives away whatever there is. */
  OVER_GIVING,
  /** Says yes to all, whether it can be kept or not. */
  PROMISE_EVERYTHING,
  /** Picks anything that can be picked. */
  RANDOM;

  /** The id used on the command line and in data. */
  public String id() {
    return Ids.of(this);
  }
}

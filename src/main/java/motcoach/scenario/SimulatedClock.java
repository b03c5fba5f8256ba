package motcoach.scenario;

import java.time.DayOfWeek;

/**
 * When the story starts. Inside a play time is one number: minutes since midnight of the first day,
 * so the second day's 09:00 is 1440 + 540.
 *
 * @param day weekday of the first day
 * @param start minute of that day, 0 to 1439
 * @param turnMinutes how long one exchange of words takes
 * @param longestWait minutes that waiting lets pass when nothing happens before
 */
public record SimulatedClock(DayOfWeek day, int start, int turnMinutes, int longestWait) {

  public static final int DAY = 24 * 60;

  /** The weekday at {@code minute} of the story. */
  public DayOfWeek dayAt(int minute) {
    return day.plus(minute / DAY);
  }

  /** Hours and minutes as on a wall clock: {@code 14:05}. */
  public static String wall(int minute) {
    int inDay = Math.floorMod(minute, DAY);
    return String.format(java.util.Locale.ROOT, "%02d:%02d", inDay / 60, inDay % 60);
  }
}

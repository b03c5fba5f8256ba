package motcoach.pack;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.scenario.SimulatedClock;

/**
 * Times as authors write them: {@code "14:05"} on the first day, {@code "2 09:00"} on the second.
 */
final class StoryTime {
  private static final Pattern FORM =
      Pattern.compile("(?:([1-9]\\d?) )?([01]?\\d|2[0-3]):([0-5]\\d)");

  private StoryTime() {}

  /** Minutes since midnight of the first day; empty, with a problem, when it is no time. */
  static OptionalInt read(Located value, Problems problems) {
    if (value instanceof Located.Str) {
      Matcher time = FORM.matcher(((Located.Str) value).value());
      if (time.matches()) {
        int day = time.group(1) == null ? 1 : Integer.parseInt(time.group(1));
        int hour = Integer.parseInt(time.group(2));
        return OptionalInt.of(
            (day - 1) * SimulatedClock.DAY + hour * 60 + Integer.parseInt(time.group(3)));
      }
    }
    problems.error(
        value.at(),
        "MOT052",
        "A time is written \"14:05\", or \"2 09:00\" on the second day.",
        "时间写成“14:05”；第二天的写成“2 09:00”。");
    return OptionalInt.empty();
  }
}

package motcoach.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Times and numbers in English words and figures. */
final class EnglishTimes {
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("minute", 1),
          Map.entry("minutes", 1),
          Map.entry("min", 1),
          Map.entry("mins", 1),
          Map.entry("hour", 60),
          Map.entry("hours", 60),
          Map.entry("hr", 60),
          Map.entry("hrs", 60),
          Map.entry("day", 1440),
          Map.entry("days", 1440),
          Map.entry("week", 10080),
          Map.entry("weeks", 10080));
  private static final Set<String> BEFORE_CLOCK =
      Set.of("by", "at", "before", "until", "till", "around", "about", "after", "from", "between");
  private static final Set<String> BEFORE_DURATION =
      Set.of("in", "within", "under", "after", "for", "about", "around");
  private static final Set<String> BEHIND_CLOCK =
      Set.of(
          "today",
          "tomorrow",
          "tonight",
          "this",
          "in",
          "on",
          "and",
          "so",
          "then",
          "at",
          "with",
          "for",
          "i",
          "we",
          "you",
          "sharp",
          "or",
          "if",
          "it",
          "the",
          "latest",
          "because",
          "is",
          "will",
          "my",
          "our",
          "but",
          "when",
          "exactly",
          "ok",
          "works",
          "to",
          "your",
          "he",
          "she",
          "they",
          "please",
          "via",
          "by",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "myself",
          "personally",
          "that",
          "without",
          "until",
          "as");
  private static final Set<String> PAST =
      Set.of(
          "waited", "waiting", "been", "last", "past", "spent", "took", "already", "delayed",
          "lost", "every", "per", "since", "was");
  private static final Set<String> AGO =
      Set.of("ago", "late", "old", "already", "earlier", "long", "delay");
  private static final Map<String, Integer> DAYS = days();

  private static final int NOON = 12 * 60;

  /** Minutes that "in a minute" stands for. */
  private static final int SOON = 5;

  private final Tokens tokens;
  private final EnglishNumbers numbers;

  EnglishTimes(Tokens tokens) {
    this.tokens = tokens;
    this.numbers = new EnglishNumbers(tokens);
  }

  void read(List<TimeMention> times, List<NumberMention> plain) {
    for (int i = 0; i < tokens.size; ) {
      int end = time(i, times);
      if (end < 0) {
        end = numbers.read(i, plain);
      }
      i = Math.max(i + 1, end);
    }
  }

  /** Adds a time that begins at {@code i}; the token after it, or -1 when there is none. */
  private int time(int i, List<TimeMention> times) {
    if (tokens.wordAt(i).isEmpty()) {
      return -1;
    }
    int end = day(i, times);
    end = end < 0 ? clock(i, times) : end;
    return end < 0 ? duration(i, times) : end;
  }

  private int day(int i, List<TimeMention> times) {
    String word = tokens.wordAt(i);
    String last = tokens.wordAt(i - 1);
    if (last.equals("last") || last.equals("since") || last.equals("every")) {
      return -1;
    }
    if (word.equals("next") && tokens.wordAt(i + 1).equals("week")) {
      return add(times, TimeMention.Kind.DAY, 7, i, i + 2);
    }
    if (word.equals("this")
        && Set.of("morning", "afternoon", "evening").contains(tokens.wordAt(i + 1))) {
      return add(times, TimeMention.Kind.DAY, 0, i, i + 2);
    }
    if (word.equals("day")
        && tokens.wordAt(i + 1).equals("after")
        && tokens.wordAt(i + 2).equals("tomorrow")) {
      return add(times, TimeMention.Kind.DAY, 2, i, i + 3);
    }
    if (word.equals("end") && tokens.wordAt(i + 1).equals("of")) {
      int at = tokens.wordAt(i + 2).equals("the") ? i + 3 : i + 2;
      if (tokens.wordAt(at).equals("day")) {
        return add(times, TimeMention.Kind.DAY, 0, i, at + 1);
      }
    }
    Integer value = DAYS.get(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    return value == null ? -1 : add(times, TimeMention.Kind.DAY, value, i, i + 1);
  }

  private int clock(int i, List<TimeMention> times) {
    if (isRepeated(i)) {
      return -1;
    }
    boolean led = BEFORE_CLOCK.contains(tokens.wordAt(i));
    int at = led ? i + 1 : i;
    String word = tokens.wordAt(at);
    if (word.equals("noon") || word.equals("midday")) {
      return add(times, TimeMention.Kind.AT, 720, i, at + 1);
    }
    if (word.equals("midnight")) {
      return add(times, TimeMention.Kind.AT, 0, i, at + 1);
    }
    int end = relative(i, at, led, times);
    return end < 0 ? hour(i, at, led, times) : end;
  }

  /** "Every day at noon", "daily at six": no one time that is still to come. */
  private boolean isRepeated(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      String word = tokens.wordAt(k);
      if (word.equals("every") || word.equals("each") || word.equals("daily")) {
        return tokens.clause[k] == tokens.clause[i];
      }
    }
    return false;
  }

  /** Half past three, quarter to five, ten past four. */
  private int relative(int i, int at, boolean led, List<TimeMention> times) {
    int skip = tokens.wordAt(at).equals("a") ? 1 : 0;
    String word = tokens.wordAt(at + skip);
    Numeral minutes = numbers.at(at);
    int minute = word.equals("half") ? 30 : word.equals("quarter") ? 15 : -1;
    int join = at + skip + 1;
    if (minute < 0 && minutes != null && minutes.isWhole(1, 29)) {
      minute = (int) minutes.value();
      join = minutes.end();
      join += tokens.wordAt(join).equals("minutes") ? 1 : 0;
    }
    boolean past = tokens.wordAt(join).equals("past");
    boolean to = tokens.wordAt(join).equals("to");
    boolean british = led && word.equals("half");
    if (minute < 0 || !past && !to && !british) {
      return -1;
    }
    int hourAt = past || to ? join + 1 : join;
    Numeral hour = numbers.at(hourAt);
    if (hour == null || !hour.isWhole(1, 12)) {
      return -1;
    }
    boolean range = to && minute % 5 != 0 && !tokens.wordAt(join - 1).equals("minutes");
    if (range || to && !led && !isFreeAfter(hour.end())) {
      return -1;
    }
    int value = ClockTime.of((int) hour.value(), 0, part(hour.end(), hourAt));
    int minutesOfDay = Math.floorMod(to ? value - minute : value + minute, 1440);
    return add(times, TimeMention.Kind.AT, minutesOfDay, i, behindPart(hour.end()));
  }

  private int hour(int i, int at, boolean led, List<TimeMention> times) {
    String word = tokens.wordAt(at);
    ClockTime figures = ClockTime.figures(word);
    if (figures != null) {
      ClockTime.Part part =
          figures.part() == ClockTime.Part.UNSAID ? part(at + 1, at) : figures.part();
      boolean sure = figures.isExact() || figures.part() != ClockTime.Part.UNSAID;
      if (sure || isPart(at + 1) || led && figures.hour() <= 12 && isFreeAfter(at + 1)) {
        int end = behindPart(at + 1);
        return add(times, TimeMention.Kind.AT, figures.minutes(part), i, end);
      }
      return -1;
    }
    Numeral number = numbers.at(at);
    if (number == null || !number.isWhole(1, 12) || isCutOff(number.end())) {
      return -1;
    }
    boolean second =
        Set.of("and", "to", "till").contains(tokens.wordAt(i - 1))
            && !times.isEmpty()
            && times.get(times.size() - 1).end() == tokens.to[i - 2];
    if (!isPart(number.end()) && !((led || second) && isFreeAfter(number.end()))) {
      return -1;
    }
    ClockTime.Part part = part(number.end(), at);
    boolean late = second && times.get(times.size() - 1).value() >= NOON;
    if (late && part == ClockTime.Part.UNSAID) {
      part = ClockTime.Part.AFTERNOON;
    }
    int value = ClockTime.of((int) number.value(), 0, part);
    return add(times, TimeMention.Kind.AT, value, i, behindPart(number.end()));
  }

  /** "By ten to": minutes to an hour that is not said. */
  private boolean isCutOff(int i) {
    String word = tokens.wordAt(i);
    return (word.equals("to") || word.equals("past")) && tokens.wordAt(i + 1).isEmpty();
  }

  /** Whether the word at {@code i} says that the number before it is a time of day. */
  private boolean isPart(int i) {
    String word = tokens.wordAt(i);
    return word.equals("am") || word.equals("pm") || word.equals("o'clock") || isInThe(i);
  }

  private boolean isInThe(int i) {
    return tokens.wordAt(i).equals("in")
        && tokens.wordAt(i + 1).equals("the")
        && Set.of("morning", "afternoon", "evening").contains(tokens.wordAt(i + 2));
  }

  /** The token after "pm", "o'clock" and "in the morning", two of them at most. */
  private int behindPart(int i) {
    int end = i;
    for (int twice = 0; twice < 2 && isPart(end); twice++) {
      end += isInThe(end) ? 3 : 1;
    }
    return end;
  }

  /** The half of the day, from the words right after the hour or elsewhere close by. */
  private ClockTime.Part part(int after, int at) {
    for (int i = Math.max(0, at - 4); i < Math.min(tokens.size, after + 4); i++) {
      String word = tokens.wordAt(i);
      if (tokens.clause[i] != tokens.clause[at]) {
        continue;
      }
      if (word.equals("am") || word.equals("morning")) {
        return ClockTime.Part.MORNING;
      }
      if (Set.of("pm", "afternoon", "evening", "tonight").contains(word)) {
        return ClockTime.Part.AFTERNOON;
      }
    }
    return ClockTime.Part.UNSAID;
  }

  private boolean isFreeAfter(int i) {
    return i >= tokens.size || !tokens.isWord(i) || BEHIND_CLOCK.contains(tokens.word[i]);
  }

  private int duration(int i, List<TimeMention> times) {
    int at = i;
    if (BEFORE_DURATION.contains(tokens.wordAt(at))) {
      at++;
    }
    while (at < i + 4 && Set.of("the", "next", "about", "just").contains(tokens.wordAt(at))) {
      at++;
    }
    boolean led = at > i && BEFORE_DURATION.contains(tokens.wordAt(i));
    Span span = span(at, led && at > i + 1);
    if (span == null || AGO.contains(tokens.wordAt(span.end))) {
      return -1;
    }
    if (!Set.of("in", "within").contains(tokens.wordAt(i)) && isPast(i)) {
      return -1;
    }
    boolean idiom = span.minutes == 1 && tokens.wordAt(at).equals("a");
    return add(times, TimeMention.Kind.WITHIN, idiom ? SOON : span.minutes, i, span.end);
  }

  private boolean isPast(int i) {
    for (int k = Math.max(0, i - 3); k < i; k++) {
      if (PAST.contains(tokens.wordAt(k))) {
        return true;
      }
    }
    return false;
  }

  private record Span(int minutes, int end) {}

  /** {@code bare}: whether "hour" alone will do, as in "within the hour". */
  private Span span(int at, boolean bare) {
    String word = tokens.wordAt(at);
    if (word.equals("half") && tokens.wordAt(at + 1).equals("an")) {
      return tokens.wordAt(at + 2).equals("hour") ? new Span(30, at + 3) : null;
    }
    if (bare && word.equals("hour")) {
      return new Span(60, at + 1);
    }
    double count;
    int unit;
    Numeral number = numbers.at(at);
    if (word.equals("a") || word.equals("an")) {
      count = tokens.wordAt(at + 1).equals("couple") ? 2 : 1;
      unit = count == 2 ? at + 3 : at + 1;
    } else if (number != null) {
      count = number.value();
      unit = number.end();
    } else {
      return numbers.joined(word, UNITS).map(m -> new Span(m, at + 1)).orElse(null);
    }
    if (tokens.wordAt(unit).equals("and")
        && tokens.wordAt(unit + 1).equals("a")
        && tokens.wordAt(unit + 2).equals("half")) {
      count += 0.5;
      unit += 3;
    }
    if (Set.of("working", "business").contains(tokens.wordAt(unit))) {
      unit++;
    }
    Integer minutes = UNITS.get(tokens.wordAt(unit));
    if (minutes == null || count > 10_000) {
      return null;
    }
    int end = unit + 1;
    if (tokens.wordAt(end).equals("and")
        && tokens.wordAt(end + 1).equals("a")
        && tokens.wordAt(end + 2).equals("half")) {
      count += 0.5;
      end += 3;
    }
    return new Span((int) Math.round(count * minutes), end);
  }

  private int add(List<TimeMention> times, TimeMention.Kind kind, int value, int start, int end) {
    times.add(new TimeMention(kind, value, tokens.from[start], tokens.to[end - 1]));
    return end;
  }

  private static Map<String, Integer> days() {
    Map<String, Integer> days = new HashMap<>();
    days.put("today", 0);
    days.put("tonight", 0);
    days.put("tomorrow", 1);
    String[] names = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (int i = 0; i < names.length; i++) {
      days.put(names[i], 101 + i);
    }
    return days;
  }
}

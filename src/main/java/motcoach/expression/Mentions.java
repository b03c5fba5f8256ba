package motcoach.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import motcoach.method.Language;

/** The times and numbers an utterance names in the speaker's own words, by place. */
record Mentions(List<TimeMention> times, List<NumberMention> numbers) {

  /** Whether the code unit {@code offset} of the text belongs to a time. */
  boolean isTime(int offset) {
    int low = 0;
    int high = times.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TimeMention time = times.get(middle);
      if (time.end() <= offset) {
        low = middle + 1;
      } else if (time.start() > offset) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }

  static Mentions in(Utterance utterance) {
    List<TimeMention> times = new ArrayList<>();
    List<NumberMention> numbers = new ArrayList<>();
    if (utterance.isForeign()) {
      return new Mentions(times, numbers);
    }
    for (Language language : Language.values()) {
      Tokens tokens = utterance.in(language);
      if (language == Language.EN) {
        new EnglishTimes(tokens).read(times, numbers);
      } else {
        new ChineseTimes(tokens).read(times, numbers);
      }
    }
    return new Mentions(distinctTimes(times), distinctNumbers(times, numbers));
  }

  private static List<TimeMention> distinctTimes(List<TimeMention> times) {
    times.sort(
        Comparator.comparingInt(TimeMention::start)
            .thenComparing(Comparator.comparingInt(TimeMention::end).reversed()));
    List<TimeMention> kept = new ArrayList<>();
    for (TimeMention time : times) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= time.start()) {
        kept.add(time);
      }
    }
    return kept;
  }

  /** Numbers that are not part of a time, each once. */
  private static List<NumberMention> distinctNumbers(
      List<TimeMention> times, List<NumberMention> numbers) {
    numbers.sort(
        Comparator.comparingInt(NumberMention::start)
            .thenComparing(Comparator.comparingInt(NumberMention::end).reversed()));
    List<NumberMention> kept = new ArrayList<>();
    int next = 0;
    int end = 0;
    for (NumberMention number : numbers) {
      while (next < times.size() && times.get(next).end() <= number.start()) {
        next++;
      }
      boolean inTime = next < times.size() && times.get(next).start() < number.end();
      if (!inTime && number.start() >= end) {
        kept.add(number);
        end = number.end();
      }
    }
    return kept;
  }
}

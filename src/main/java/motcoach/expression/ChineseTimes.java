package motcoach.expression;

import java.util.List;

/** Times and numbers in Chinese characters and figures. */
final class ChineseTimes {
  private static final String[] MORNING = {"凌晨", "早上", "早晨", "上午", "清早", "今早", "明早", "一早"};
  private static final String[] AFTERNOON = {"下午", "傍晚", "晚上", "夜里", "今晚", "明晚", "午后", "当晚"};
  private static final String[] BEHIND_CLOCK = {"之前", "以前", "左右", "前", "整"};
  private static final String[] BEHIND_DURATION = {"以内", "之内", "以后", "之后", "左右", "内", "后"};
  private static final String[] NO_CLOCK = {
    "建议", "意见", "要求", "问题", "原因", "说明", "钱", "儿", "也", "都", "小", "心", "理", "好"
  };
  private static final String[] NO_DURATION = {
    "前", "之前", "以前", "了", "多", "无理由", "服务", "在线", "营业", "客服", "热线", "制"
  };
  private static final String COUNTED = "块元个位件天次份张箱折号楼层%斤公米条台杯碗瓶盒双套家间人倍毛角页单包袋岁年月日";
  private static final String[][] DAYS = {
    {"大后天", "3"},
    {"后天", "2"},
    {"今天", "0"},
    {"今日", "0"},
    {"今晚", "0"},
    {"今早", "0"},
    {"当天", "0"},
    {"明天", "1"},
    {"明日", "1"},
    {"明早", "1"},
    {"明晚", "1"},
    {"今儿", "0"},
    {"明儿", "1"}
  };

  /** What a time or number can begin with. */
  private static final String OPENERS = "大后今当明周星礼下凌早上清一中傍晚夜午零〇二两三四五六七八九十半0123456789";

  private static final String WEEKDAYS = "一二三四五六日天";

  private static final int NOON = 12 * 60;

  private final Tokens tokens;
  private final ChineseNumbers numbers;

  ChineseTimes(Tokens tokens) {
    this.tokens = tokens;
    this.numbers = new ChineseNumbers(tokens);
  }

  void read(List<TimeMention> times, List<NumberMention> plain) {
    for (int i = 0; i < tokens.size; ) {
      String word = tokens.wordAt(i);
      if (word.isEmpty() || OPENERS.indexOf(word.charAt(0)) < 0) {
        i++;
        continue;
      }
      int end = day(i, times);
      end = end < 0 ? clock(i, times) : end;
      end = end < 0 ? duration(i, times) : end;
      end = end < 0 ? plain(i, plain) : end;
      i = Math.max(i + 1, end);
    }
  }

  private int day(int i, List<TimeMention> times) {
    for (String[] day : DAYS) {
      if (Reports.stands(tokens, i, day[0])) {
        return add(times, TimeMention.Kind.DAY, Integer.parseInt(day[1]), i, i + day[0].length());
      }
    }
    int skip = Reports.stands(tokens, i, "周") ? 1 : length(i, "星期", "礼拜");
    if (skip == 0 || tokens.wordAt(i - 1).equals("上")) {
      return -1;
    }
    boolean next = tokens.wordAt(i - 1).equals("下");
    int start = next ? i - 1 : i;
    String day = tokens.wordAt(i + skip);
    int weekday = day.isEmpty() ? -1 : WEEKDAYS.indexOf(day);
    if (weekday >= 0) {
      int value = 101 + Math.min(weekday, 6);
      return add(times, TimeMention.Kind.DAY, value, start, i + skip + 1);
    }
    if (day.equals("末")) {
      return add(times, TimeMention.Kind.DAY, 106, start, i + skip + 1);
    }
    return next ? add(times, TimeMention.Kind.DAY, 7, start, i + skip) : -1;
  }

  private int clock(int i, List<TimeMention> times) {
    int named = length(i, MORNING) + length(i, AFTERNOON) + length(i, "中午");
    int at = i + named;
    ClockTime.Part part = part(at, times);
    ClockTime figures = ClockTime.figures(tokens.wordAt(at));
    if (figures != null && figures.isExact()) {
      int minutes = ClockTime.of(figures.hour(), figures.minute(), named(part, figures));
      return add(times, TimeMention.Kind.AT, minutes, i, behindClock(at + 1));
    }
    Numeral hour = numbers.at(at);
    if (hour == null || !hour.isWhole(0, 24)) {
      return named > 0 && length(i, "中午") > 0
          ? add(times, TimeMention.Kind.AT, 720, i, behindClock(at))
          : -1;
    }
    String unit = tokens.wordAt(hour.end());
    if (!unit.equals("点") && !unit.equals("时")) {
      return -1;
    }
    int end = hour.end() + 1;
    if (isNoClock(at, end, named > 0)) {
      return -1;
    }
    return withMinutes(i, (int) hour.value(), part, end, times);
  }

  private int withMinutes(int i, int hour, ClockTime.Part part, int at, List<TimeMention> times) {
    int minute = 0;
    int end = at;
    Numeral minutes = numbers.at(at);
    if (Reports.stands(tokens, at, "半")) {
      minute = 30;
      end = at + 1;
    } else if (length(at, "一刻", "三刻") > 0) {
      minute = Reports.stands(tokens, at, "一刻") ? 15 : 45;
      end = at + 2;
    } else if (minutes != null && minutes.isWhole(1, 59)) {
      minute = (int) minutes.value();
      end = minutes.end() + length(minutes.end(), "分");
    } else if (Reports.stands(tokens, at, "钟")) {
      end = at + 1;
    }
    int value = ClockTime.of(hour, minute, noon(hour, part));
    return add(times, TimeMention.Kind.AT, value, i, behindClock(end));
  }

  /** Midnight is twelve in the evening. */
  private static ClockTime.Part noon(int hour, ClockTime.Part part) {
    return part == ClockTime.Part.EXACT && hour < 4 ? ClockTime.Part.AFTERNOON : part;
  }

  private static ClockTime.Part named(ClockTime.Part part, ClockTime figures) {
    if (part == ClockTime.Part.EXACT) {
      return noon(figures.hour(), part);
    }
    return part == ClockTime.Part.UNSAID ? figures.part() : part;
  }

  /** In 晚上六点到八点 the second hour lies in the half of the day that was named for the first. */
  private ClockTime.Part part(int at, List<TimeMention> times) {
    ClockTime.Part own = part(at);
    boolean ends = own == ClockTime.Part.UNSAID && length(at - 1, "到", "至") > 0 && !times.isEmpty();
    TimeMention from = ends ? times.get(times.size() - 1) : null;
    boolean late = ends && from.kind() == TimeMention.Kind.AT && from.value() >= NOON;
    return late ? ClockTime.Part.AFTERNOON : own;
  }

  /** The half of the day named right before {@code at}; EXACT stands for noon. */
  private ClockTime.Part part(int at) {
    if (at >= 2 && length(at - 2, MORNING) == 2) {
      return ClockTime.Part.MORNING;
    }
    if (at >= 2 && length(at - 2, AFTERNOON) == 2) {
      return ClockTime.Part.AFTERNOON;
    }
    return at >= 2 && length(at - 2, "中午") == 2 ? ClockTime.Part.EXACT : ClockTime.Part.UNSAID;
  }

  /** 一点 is mostly "a little"; 三点建议 are three points. */
  private boolean isNoClock(int at, int end, boolean named) {
    if (named || length(end, BEHIND_CLOCK) > 0 || length(end, "半", "钟", "一刻") > 0) {
      return false;
    }
    boolean one = tokens.wordAt(at).equals("一") && end == at + 2;
    boolean led = length(at - 1, "在", "到", "约") > 0 || part(at) != ClockTime.Part.UNSAID;
    return one && !led || length(end, NO_CLOCK) > 0;
  }

  private int behindClock(int at) {
    return at + length(at, BEHIND_CLOCK);
  }

  private int duration(int i, List<TimeMention> times) {
    if (length(i - 1, "了", "过", "久", "满", "晚", "迟") > 0) {
      return -1;
    }
    double count = 0;
    int at = i;
    Numeral number = numbers.at(i);
    if (number != null) {
      count = number.value();
      at = number.end();
    }
    at += number != null ? length(at, "个") : 0;
    if (Reports.stands(tokens, at, "半")) {
      count += 0.5;
      at++;
      at += length(at, "个");
    }
    int unit = unit(at);
    if (count == 0 || unit == 0 || count > 10_000) {
      return -1;
    }
    int end = at + length(at, "分钟", "刻钟", "小时", "钟头", "工作日", "天", "周", "星期", "礼拜");
    int after = length(end, BEHIND_DURATION);
    boolean halfDay = unit == 1440 && count < 1;
    if (after == 0 && (length(end, NO_DURATION) > 0 || halfDay)) {
      return -1;
    }
    int minutes = (int) Math.round(count * unit);
    return add(times, TimeMention.Kind.WITHIN, minutes, i, end + after);
  }

  private int unit(int at) {
    if (length(at, "分钟") > 0) {
      return 1;
    }
    if (length(at, "刻钟") > 0) {
      return 15;
    }
    if (length(at, "小时", "钟头") > 0) {
      return 60;
    }
    if (length(at, "天", "工作日") > 0) {
      return 1440;
    }
    return length(at, "周", "星期", "礼拜") > 0 ? 10_080 : 0;
  }

  private int plain(int i, List<NumberMention> plain) {
    Numeral number = numbers.at(i);
    if (number == null) {
      return -1;
    }
    if (!Character.isDigit(tokens.word[i].charAt(0)) && !isPlain(i, number)) {
      return number.end();
    }
    plain.add(new NumberMention(number.value(), tokens.from[i], tokens.to[number.end() - 1]));
    return number.end();
  }

  /** Whether characters that can be a number are meant as one: 十分抱歉, 一起 and 万一 are not. */
  private boolean isPlain(int i, Numeral number) {
    String next = tokens.wordAt(number.end());
    boolean counted = next.length() == 1 && COUNTED.contains(next);
    if (number.end() == i + 1) {
      return tokens.wordAt(i).equals("一") ? "块元折斤倍".contains(next) && !next.isEmpty() : counted;
    }
    boolean positional = number.value() >= 10 && tokens.word[number.end() - 1].matches("[十百千万]");
    return counted || positional || number.end() > i + 2;
  }

  private int length(int at, String... options) {
    for (String option : options) {
      if (Reports.stands(tokens, at, option)) {
        return option.length();
      }
    }
    return 0;
  }

  private int add(List<TimeMention> times, TimeMention.Kind kind, int value, int start, int end) {
    times.add(new TimeMention(kind, value, tokens.from[start], tokens.to[end - 1]));
    return end;
  }
}

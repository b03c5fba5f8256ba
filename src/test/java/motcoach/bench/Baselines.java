package motcoach.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import motcoach.expression.Band;
import motcoach.expression.learning.Judge;
import motcoach.method.Language;

/**
 * Three simple judges to compare with: negation keywords, a small opinion lexicon of our own making
 * and the length of the text. Each is what a first attempt at the task looks like.
 */
final class Baselines {
  private static final List<String> NEGATIONS_EN =
      List.of(
          " not ",
          "n't",
          " no ",
          " never ",
          " none ",
          " nothing ",
          " nobody ",
          " without ",
          " cannot ",
          " unable ",
          " unfortunately ");
  private static final List<String> NEGATIONS_ZH =
      List.of("不", "没", "无", "别", "未", "勿", "禁止", "拒绝", "非");
  private static final List<String> BAD_EN =
      List.of(
          "bad",
          "wrong",
          "late",
          "broken",
          "problem",
          "error",
          "fail",
          "fault",
          "mistake",
          "lost",
          "delay",
          "angry",
          "upset",
          "complain",
          "refuse",
          "impossible",
          "forbidden",
          "stupid",
          "ridiculous",
          "annoy",
          "hard",
          "worse",
          "worst",
          "sorry",
          "damage",
          "poor",
          "slow");
  private static final List<String> GOOD_EN =
      List.of(
          "good",
          "great",
          "happy",
          "glad",
          "thank",
          "please",
          "welcome",
          "free",
          "help",
          "best",
          "nice",
          "lovely",
          "perfect",
          "enjoy",
          "fresh",
          "safe",
          "easy",
          "ready",
          "fine",
          "love",
          "wonderful",
          "pleasure",
          "right away",
          "of course",
          "gladly");
  private static final List<String> BAD_ZH =
      List.of(
          "坏", "错", "晚", "问题", "失败", "故障", "丢", "延误", "生气", "投诉", "拒绝", "麻烦", "糟", "差", "慢", "烦",
          "急", "难", "危险", "违规", "抱歉", "可惜", "损坏", "过期");
  private static final List<String> GOOD_ZH =
      List.of(
          "好", "谢", "您", "请", "欢迎", "免费", "帮", "马上", "放心", "方便", "高兴", "满意", "愉快", "优惠", "送", "赠",
          "新鲜", "安全", "没问题", "可以", "乐意", "舒服");

  private Baselines() {}

  static Map<String, Judge> all() {
    Map<String, Judge> judges = new LinkedHashMap<>();
    judges.put("negation keywords", byCount(Baselines::negations));
    judges.put("opinion lexicon", byCount(Baselines::opinion));
    judges.put("text length", (text, language) -> said(text.length(), Band.NEUTRAL));
    return judges;
  }

  private interface Count extends java.util.function.BiFunction<String, Language, Integer> {}

  /** Below zero is negative, above is positive. */
  private static Judge byCount(Count count) {
    return (text, language) -> {
      int score = count.apply(text, language);
      return said(score, score < 0 ? Band.NEGATIVE : score > 0 ? Band.POSITIVE : Band.NEUTRAL);
    };
  }

  private static int negations(String text, Language language) {
    return -found(text, language == Language.EN ? NEGATIONS_EN : NEGATIONS_ZH);
  }

  private static int opinion(String text, Language language) {
    return language == Language.EN
        ? found(text, GOOD_EN) - found(text, BAD_EN)
        : found(text, GOOD_ZH) - found(text, BAD_ZH);
  }

  private static int found(String text, List<String> words) {
    String spaced = " " + text.toLowerCase(Locale.ROOT).replaceAll("[.,;:!?]", " ") + " ";
    ToIntFunction<String> hit = word -> spaced.contains(word) ? 1 : 0;
    return words.stream().mapToInt(hit).sum();
  }

  private static Judge.Judgement said(double score, Band band) {
    return new Judge.Judgement(score, band, Optional.empty(), band == Band.NEGATIVE, Set.of());
  }
}

package motcoach.expression;

import java.util.Arrays;
import java.util.Set;
import motcoach.method.Language;

/** Where each clause is first negated. */
final class Negation {
  private static final Set<String> ENGLISH =
      Set.of("not", "no", "never", "without", "nothing", "none", "nobody", "neither", "nor");
  private static final Set<String> NO_NEGATION_BEFORE =
      Set.of("problem", "worries", "doubt", "only", "just", "matter", "worry", "trouble");

  private static final Set<String> CHINESE = Set.of("不", "没", "无", "未", "别", "勿", "甭", "非");
  private static final String[] HARMLESS = {
    "不过", "不但", "不仅", "不错", "不好意思", "不管", "不妨", "不如", "不论", "不光", "不止", "无论", "无非", "非常", "未来",
    "别的", "别人", "没问题", "没关系", "没事", "不客气"
  };
  private static final String[] HARMLESS_ENDS = {
    "特别", "区别", "个别", "分别", "级别", "性别", "是不是", "能不能", "要不要"
  };

  private final int[] first;

  private Negation(int[] first) {
    this.first = first;
  }

  static Negation in(Tokens tokens, Language language) {
    int clauses = tokens.size == 0 ? 0 : tokens.clause[tokens.size - 1] + 1;
    int[] first = new int[clauses];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (int i = 0; i < tokens.size; i++) {
      if (first[tokens.clause[i]] == Integer.MAX_VALUE
          && (language == Language.EN ? english(tokens, i) : chinese(tokens, i))) {
        first[tokens.clause[i]] = i;
      }
    }
    return new Negation(first);
  }

  /** Whether a negation stands before token {@code at} in its clause. */
  boolean before(int at, Tokens tokens) {
    return first[tokens.clause[at]] < at;
  }

  private static boolean english(Tokens tokens, int i) {
    String word = tokens.wordAt(i);
    return ENGLISH.contains(word)
        && !NO_NEGATION_BEFORE.contains(tokens.wordAt(i + 1))
        && !(word.equals("not") && tokens.wordAt(i - 1).equals("why"));
  }

  private static boolean chinese(Tokens tokens, int i) {
    if (!CHINESE.contains(tokens.wordAt(i))) {
      return false;
    }
    for (String harmless : HARMLESS) {
      if (Reports.stands(tokens, i, harmless)) {
        return false;
      }
    }
    for (String harmless : HARMLESS_ENDS) {
      if (Reports.stands(tokens, i - 1, harmless)) {
        return false;
      }
    }
    return true;
  }
}

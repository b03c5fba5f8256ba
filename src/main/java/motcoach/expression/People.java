package motcoach.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import motcoach.method.Language;

/** Finds persons who are named as the ones to act: by name (Ana, 小王) or by role (my colleague). */
final class People {
  private static final Set<String> ROLES =
      Set.of(
          "colleague",
          "manager",
          "supervisor",
          "technician",
          "courier",
          "driver",
          "engineer",
          "teammate",
          "chef",
          "nurse",
          "doctor");
  private static final Set<String> ACTS = Set.of("will", "is", "can", "from");
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文马";
  private static final String[] TITLES = {
    "经理", "师傅", "主管", "工程师", "老师", "店长", "医生", "主任", "护士", "姐", "哥"
  };
  private static final String[] ZH_ROLES = {
    "我同事", "我的同事", "我们同事", "我们经理", "我们主管", "我们师傅", "我们店长", "同事"
  };

  private People() {}

  /** The places, in UTF-16 code units of the text, where persons are named. */
  static List<int[]> in(Utterance utterance, String text) {
    List<int[]> people = new ArrayList<>();
    if (utterance.speaks(Language.EN)) {
      Tokens tokens = utterance.in(Language.EN);
      english(tokens, text, people);
    }
    if (utterance.speaks(Language.ZH)) {
      Tokens tokens = utterance.in(Language.ZH);
      chinese(tokens, people);
    }
    return people;
  }

  private static void english(Tokens tokens, String text, List<int[]> people) {
    for (int i = 0; i < tokens.size; i++) {
      String word = tokens.wordAt(i);
      if (word.isEmpty()) {
        continue;
      }
      String last = tokens.wordAt(i - 1);
      boolean role = ROLES.contains(word) && (last.equals("my") || last.equals("our"));
      boolean name =
          Character.isUpperCase(text.codePointAt(tokens.from[i]))
              && word.length() > 1
              && !EnglishWords.isCommon(word)
              && ACTS.contains(tokens.wordAt(i + 1));
      if (role || name) {
        people.add(new int[] {tokens.from[role ? i - 1 : i], tokens.to[i]});
      }
    }
  }

  private static void chinese(Tokens tokens, List<int[]> people) {
    for (int i = 0; i < tokens.size; i++) {
      int length = role(tokens, i);
      if (length == 0) {
        length = name(tokens, i);
      }
      if (length > 0) {
        people.add(new int[] {tokens.from[i], tokens.to[i + length - 1]});
        i += length - 1;
      }
    }
  }

  private static int role(Tokens tokens, int i) {
    for (String role : ZH_ROLES) {
      if (Reports.stands(tokens, i, role)) {
        return role.length();
      }
    }
    return 0;
  }

  /** 小王, 老李, 张经理. */
  private static int name(Tokens tokens, int i) {
    String first = tokens.wordAt(i);
    if ((first.equals("小") || first.equals("老")) && isSurname(tokens.wordAt(i + 1))) {
      boolean soon = Reports.stands(tokens, i + 1, "马上") || Reports.stands(tokens, i, "小于");
      return soon ? 0 : 2;
    }
    if (isSurname(first)) {
      for (String title : TITLES) {
        if (Reports.stands(tokens, i + 1, title)) {
          return 1 + title.length();
        }
      }
    }
    return 0;
  }

  private static boolean isSurname(String word) {
    return word.length() == 1 && SURNAMES.contains(word);
  }
}

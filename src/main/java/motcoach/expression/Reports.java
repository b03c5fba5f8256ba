package motcoach.expression;

import java.util.Set;
import motcoach.method.Language;

/**
 * Masks what the speaker only reports: the words after "you said", 您说, up to the end of that
 * report. The marker itself stays, so that saying back can be seen. A report ends with its clause,
 * or where the speaker comes in ("but …", 我来…), and goes on into a clause that continues it ("and
 * nobody …", 也没…).
 */
final class Reports {
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "say",
          "mentioned",
          "mention",
          "wrote",
          "reported",
          "explained",
          "described",
          "told",
          "saying",
          "telling",
          "mentioning",
          "complained");
  private static final Set<String> BETWEEN =
      Set.of("have", "had", "just", "already", "also", "are", "were", "did", "earlier", "once");
  private static final Set<String> LETTERS =
      Set.of("email", "message", "note", "letter", "complaint", "review", "form", "text");

  /** What follows "wrote" when it reports; "you wrote it wrong" is the speaker's own. */
  private static final Set<String> WRITTEN = Set.of("that", "in", "to", "me", "us", "about", "");

  private static final Set<String> NOT_A_REPORT =
      Set.of("as", "like", "do", "did", "would", "could", "whatever", "anything", "everything");
  private static final Set<String> GOES_ON =
      Set.of("it", "the", "that", "nobody", "no", "nothing", "they", "he", "she", "there", "then");

  private static final String[] ZH_ADVERBS = {
    "刚才", "刚刚", "之前", "上次", "前面", "一直", "当时", "也", "刚", "是", "还", "先"
  };
  private static final String[] ZH_SAYING = {
    "提到", "反映", "表示", "反馈", "描述", "告诉我们", "告诉我", "抱怨", "提过", "说", "讲", "写"
  };
  private static final String[] ZH_NOT_A_REPORT = {
    "呢", "吧", "得", "吗", "一", "怎", "是不", "行", "了算", "哪", "什", "明", "清"
  };

  /** 跟您说: here the customer is spoken to, not quoted. */
  private static final Set<String> ZH_ADDRESSING =
      Set.of("跟", "和", "给", "对", "向", "与", "同", "让", "请");

  private static final String[] ZH_SPEAKER = {
    "但", "不过", "可是", "所以我", "那我", "我来", "我马上", "我这", "我帮", "我先", "我会", "我现在", "我去", "我给", "我立",
    "我理", "我明白", "我知道", "我听", "我已", "我替", "我为", "咱", "让我", "对吗", "是吗", "对吧", "是吧", "是不是", "对不对"
  };
  private static final String[] ZH_GOES_ON = {
    "也", "还", "又", "而且", "并且", "然后", "结果", "后来", "里面", "一直", "到现在"
  };

  private Reports() {}

  static void mask(Tokens tokens, Language language) {
    for (int i = 0; i < tokens.size; i++) {
      int start = language == Language.EN ? english(tokens, i) : chinese(tokens, i);
      if (start >= 0) {
        int end = end(tokens, start, language);
        tokens.mask(start, end);
        i = Math.max(i, end - 1);
      }
    }
  }

  private static int end(Tokens tokens, int start, Language language) {
    int i = start;
    while (i < tokens.size) {
      if (tokens.isMark(i)) {
        boolean on =
            tokens.kind[i] == TokenKind.COMMA
                && i + 1 < tokens.size
                && (language == Language.EN
                    ? goesOn(tokens, i + 1)
                    : starts(tokens, i + 1, ZH_GOES_ON));
        if (!on) {
          return i;
        }
      } else if (language == Language.EN ? speaks(tokens, i) : starts(tokens, i, ZH_SPEAKER)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Where the reported words begin when a marker begins at {@code i}, else -1. */
  private static int english(Tokens tokens, int i) {
    if (tokens.wordAt(i).equals("your")) {
      boolean letter = LETTERS.contains(tokens.wordAt(i + 1));
      String verb = tokens.wordAt(i + 2);
      return letter && (verb.startsWith("sa") || verb.startsWith("mention")) ? i + 3 : -1;
    }
    if (!tokens.wordAt(i).equals("you") || NOT_A_REPORT.contains(tokens.wordAt(i - 1))) {
      return -1;
    }
    int verb = i + 1;
    while (verb < i + 3 && BETWEEN.contains(tokens.wordAt(verb))) {
      verb++;
    }
    if (!SAYING.contains(tokens.wordAt(verb))) {
      return -1;
    }
    String next = tokens.wordAt(verb + 1);
    if (tokens.wordAt(verb).equals("wrote") && !WRITTEN.contains(next)) {
      return -1;
    }
    return next.equals("me") || next.equals("us") ? verb + 2 : verb + 1;
  }

  private static boolean speaks(Tokens tokens, int i) {
    String word = tokens.wordAt(i);
    String next = tokens.wordAt(i + 1);
    switch (word) {
      case "but":
      case "however":
        return !GOES_ON.contains(next);
      case "so":
      case "and":
        return next.equals("i") || next.equals("we") || next.equals("let");
      case "let":
        return next.equals("me") || next.equals("us");
      case "i":
        return next.equals("will") || next.equals("am");
      default:
        return false;
    }
  }

  private static boolean goesOn(Tokens tokens, int i) {
    String word = tokens.wordAt(i);
    return word.equals("and") && GOES_ON.contains(tokens.wordAt(i + 1));
  }

  private static int chinese(Tokens tokens, int i) {
    String you = tokens.wordAt(i);
    boolean addressed = ZH_ADDRESSING.contains(tokens.wordAt(i - 1));
    if (addressed || !you.equals("您") && !you.equals("你")) {
      return -1;
    }
    if (starts(tokens, i + 1, "的意思是")) {
      return i + 5;
    }
    int at = i + 1;
    for (int twice = 0; twice < 2; twice++) {
      at += longest(tokens, at, ZH_ADVERBS);
    }
    int verb = longest(tokens, at, ZH_SAYING);
    if (verb == 0) {
      return -1;
    }
    at += verb;
    if (starts(tokens, at, ZH_NOT_A_REPORT)) {
      return -1;
    }
    while (starts(tokens, at, "过") || starts(tokens, at, "了") || starts(tokens, at, "到")) {
      at++;
    }
    if (starts(tokens, at, "的")) {
      return starts(tokens, at, "的是") ? at + 2 : -1;
    }
    return at;
  }

  private static boolean starts(Tokens tokens, int at, String... options) {
    return longest(tokens, at, options) > 0;
  }

  /** How many characters the first fitting option has, 0 when none stands at {@code at}. */
  private static int longest(Tokens tokens, int at, String... options) {
    for (String option : options) {
      if (stands(tokens, at, option)) {
        return option.length();
      }
    }
    return 0;
  }

  static boolean stands(Tokens tokens, int at, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      String word = tokens.wordAt(at + i);
      if (word.length() != 1 || word.charAt(0) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

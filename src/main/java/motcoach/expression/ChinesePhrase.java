package motcoach.expression;

import java.util.List;
import java.util.Optional;

/** Finds the thing and the deed a Chinese sentence is about. */
final class ChinesePhrase implements Facts.Phrase {
  private static final List<String> LEADS =
      List.of(
          "您的", "您这张", "您这件", "您这台", "您这单", "您那张", "您那件", "这个", "那个", "这张", "那张", "这件", "那件", "这台",
          "这单", "这款", "这份", "这笔", "这趟", "这间", "这把", "这双", "这条", "这本", "这盒", "这瓶", "这辆");

  /** What opens an order or a loose promise and is not part of the deed. */
  private static final List<String> OPENINGS =
      List.of(
          "我们会", "会有人", "有人会", "我们", "尽快", "尽量", "尽早", "必须", "一定要", "一定", "赶紧", "赶快", "麻烦", "快点儿",
          "快点", "快", "给我", "自己去", "自己", "先去", "先", "您得", "你得", "您要", "你要", "您", "你", "请", "得", "会",
          "就", "马上", "回头", "到时候", "那", "都");

  /** What opens a loose promise. */
  private static final List<String> PROMISES =
      List.of("我们会", "会有人", "有人会", "尽快", "尽量", "尽早", "马上", "回头", "到时候", "会", "我会", "我们尽快");

  private static final List<String> ENDINGS =
      List.of("啊", "吧", "呀", "哈", "了", "哦", "嘛", "的", "先", "就行", "就好", "就可以");
  private static final String UNFIT = "不没别我们谁怎吗呢无勿莫才又还么";

  /** What nobody asks for more kindly by adding "please", and orders to all and sundry. */
  private static final List<String> NO_DEEDS = List.of("安静", "冷静", "闭嘴", "必须", "所有人", "多少遍");

  private static final int LONGEST_OBJECT = 4;
  private static final int LONGEST_DEED = 10;

  private final Tokens tokens;
  private final String text;

  ChinesePhrase(Tokens tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  @Override
  public Optional<String> object(int first, int last, int near) {
    Optional<String> before = Optional.empty();
    for (int i = first; i <= last; i++) {
      for (String lead : LEADS) {
        if (!Reports.stands(tokens, i, lead)) {
          continue;
        }
        int from = i + lead.length();
        int end = from;
        while (end <= last && isNoun(end)) {
          end++;
        }
        int length = end - from;
        if (length < 2 || length > LONGEST_OBJECT) {
          continue;
        }
        int begin = lead.startsWith("您这") || lead.startsWith("您那") ? i + 1 : i;
        Optional<String> found =
            Optional.of(text.substring(tokens.from[begin], tokens.to[end - 1]));
        if (tokens.to[end - 1] > near) {
          return found;
        }
        before = before.isPresent() ? before : found;
      }
    }
    return before;
  }

  /** Chinese names the cause before the apology in too many ways. */
  @Override
  public Optional<String> cause(int first, int last) {
    return Optional.empty();
  }

  private boolean isNoun(int at) {
    String character = tokens.wordAt(at);
    return tokens.kind[at] == TokenKind.HAN
        && !character.isEmpty()
        && !FunctionWords.isSmall(character.codePointAt(0));
  }

  @Override
  public Optional<String> deed(int from, int end, boolean promised) {
    if (end <= from) {
      return Optional.empty();
    }
    String deed = text.substring(tokens.from[from], tokens.to[end - 1]).strip();
    boolean promise = PROMISES.stream().anyMatch(deed::startsWith);
    deed = stripped(deed);
    boolean fits = deed.codePointCount(0, deed.length()) >= 2 && deed.length() <= LONGEST_DEED;
    boolean plain =
        NO_DEEDS.stream().noneMatch(deed::contains)
            && deed.codePoints().noneMatch(c -> UNFIT.indexOf(c) >= 0 || Character.isWhitespace(c));
    return fits && plain && promise == promised ? Optional.of(deed) : Optional.empty();
  }

  private static String stripped(String words) {
    String left = words;
    boolean again = true;
    while (again) {
      again = false;
      for (String opening : OPENINGS) {
        if (left.startsWith(opening) && left.length() > opening.length() + 1) {
          left = left.substring(opening.length());
          again = true;
        }
      }
    }
    for (String ending : ENDINGS) {
      if (left.endsWith(ending) && left.length() > ending.length() + 1) {
        left = left.substring(0, left.length() - ending.length());
      }
    }
    return left;
  }
}

package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import motcoach.expression.Band;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.method.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must not matter does not: names, numbers, things, end marks, width, case and courtesy; and
 * what must matter does: a real way out lifts a refusal. Lines are put together here from frames
 * whose verdict nobody would dispute.
 */
class InvarianceTest {
  private static final ExpressionReader READER =
      new ShippedRules().reader(List.of(), new Problems()).orElseThrow();

  private static final List<String> EN_NEGATIVE =
      List.of(
          "We can't exchange the %s.",
          "That's not my job, ask %s.",
          "You should have told us about the %s before.",
          "Why didn't you bring the %s?",
          "I don't know when the %s comes.",
          "You filled in the %s wrong.",
          "Someone will get back to you about the %s.",
          "It's our policy not to take back the %s.",
          "I already told you, the %s is over there.",
          "Nobody else has complained about the %s.");
  private static final List<String> EN_POSITIVE =
      List.of(
          "I'll bring you the %s right away.",
          "You can have the %s by three.",
          "Let me check the %s for you.",
          "I'm sorry you had to wait for the %s, I'll fix it now.",
          "I've sorted out the %s, and there's no charge for you.");
  private static final List<String> EN_THINGS =
      List.of("parcel", "kettle", "ticket", "room key", "red scarf", "invoice", "lamp", "phone");

  private static final List<String> ZH_NEGATIVE =
      List.of(
          "%s我们换不了。",
          "%s不归我管，您找别人去。",
          "谁让您不早说%s的事？",
          "您怎么不把%s带来？",
          "%s什么时候到我不知道。",
          "您把%s填错了。",
          "%s的事会有人联系您的。",
          "按规定%s不能退。",
          "都说了多少遍了，%s在那边。",
          "别人都没反映过%s有问题。");
  private static final List<String> ZH_POSITIVE =
      List.of("我这就给您拿%s。", "%s三点前给您送到，我盯着。", "我帮您查一下%s。", "让您久等了，%s我现在就给您办。", "%s给您免费换一个新的。");
  private static final List<String> ZH_THINGS =
      List.of("包裹", "水壶", "车票", "房卡", "围巾", "发票", "台灯", "手机");

  private static List<String> filled(List<String> frames, List<String> things) {
    List<String> lines = new ArrayList<>();
    for (String frame : frames) {
      things.forEach(thing -> lines.add(String.format(Locale.ROOT, frame, thing)));
    }
    return lines;
  }

  private static List<String> negative(Language language) {
    return language == Language.EN
        ? filled(EN_NEGATIVE, EN_THINGS)
        : filled(ZH_NEGATIVE, ZH_THINGS);
  }

  private static List<String> positive(Language language) {
    return language == Language.EN
        ? filled(EN_POSITIVE, EN_THINGS)
        : filled(ZH_POSITIVE, ZH_THINGS);
  }

  private static Reading read(String text, Language language) {
    return READER.read(text, new Situation(Optional.of(language), Optional.empty(), false));
  }

  private static Band band(String text, Language language) {
    return read(text, language).band();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void changingTheThingNeverMovesTheBand(Language language) {
    List<String> moved = new ArrayList<>();
    for (String line : negative(language)) {
      collect(moved, line, band(line, language) == Band.NEGATIVE);
    }
    for (String line : positive(language)) {
      collect(moved, line, band(line, language) == Band.POSITIVE);
    }
    assertThat(moved).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void numbersAndEndMarksNeverMoveTheBand(Language language) {
    List<UnaryOperator<String>> changes =
        List.of(
            line -> line.replaceAll("[.。?？]$", ""),
            line -> line.replaceAll("[.。]$", "!"),
            line -> line.replaceAll("[.。]$", language == Language.EN ? "..." : "……"),
            line -> line.replace("three", "five").replace("三点", "五点"),
            line -> line + (language == Language.EN ? " Order 4471." : "单号4471。"));
    assertSame(language, changes);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void widthCaseSpacingAndScriptAgree(Language language) {
    List<UnaryOperator<String>> changes =
        language == Language.EN
            ? List.of(
                line -> line.toUpperCase(Locale.ROOT),
                line -> line.toLowerCase(Locale.ROOT),
                InvarianceTest::wide,
                line -> line.replace("'", "’"),
                line -> "  " + line.replace(" ", "  "),
                line -> line.replace("'", ""))
            : List.of(
                line -> line.replace('，', ',').replace('。', '.').replace('？', '?'),
                line -> line.replace("，", "， ").replace("我", " 我"),
                InvarianceTest::traditional,
                line -> "\u200B" + line);
    assertSame(language, changes);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void courtesyNeverLiftsANegativeLine(Language language) {
    List<UnaryOperator<String>> shells =
        language == Language.EN
            ? List.of(
                line -> "Thank you for your call. " + line,
                line -> "With all due respect, " + line,
                line -> line + " Thank you and have a lovely day!",
                line -> "Dear guest, kindly note: " + line)
            : List.of(
                line -> "您好，" + line,
                line -> "亲～" + line,
                line -> line + "谢谢您的理解，祝您生活愉快！",
                line -> "温馨提示：" + line);
    List<String> lifted = new ArrayList<>();
    for (String line : negative(language)) {
      for (UnaryOperator<String> shell : shells) {
        String polite = shell.apply(line);
        collect(lifted, polite, read(polite, language).score() < 40);
      }
    }
    assertThat(lifted).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aRealOfferBehindARefusalRaisesIt(Language language) {
    List<String> frames =
        language == Language.EN
            ? List.of("We can't exchange the %s", "You can't have the %s today")
            : List.of("%s我们换不了", "%s今天办不了");
    List<String> flat = new ArrayList<>();
    for (String refusal : filled(frames, language == Language.EN ? EN_THINGS : ZH_THINGS)) {
      String offered =
          refusal
              + (language == Language.EN
                  ? ", but I can order a new one for you by Friday."
                  : "，不过我可以给您订一个新的，周五前到。");
      collect(flat, offered, read(offered, language).score() > read(refusal, language).score());
    }
    assertThat(flat).isEmpty();
  }

  /** Every change leaves every line in its band. */
  private static void assertSame(Language language, List<UnaryOperator<String>> changes) {
    List<String> lines = new ArrayList<>(negative(language));
    lines.addAll(positive(language));
    List<String> moved = new ArrayList<>();
    for (String line : lines) {
      for (UnaryOperator<String> change : changes) {
        String changed = change.apply(line);
        collect(moved, changed, band(changed, language) == band(line, language));
      }
    }
    assertThat(lines.size() * changes.size()).isGreaterThan(400);
    assertThat(moved).isEmpty();
  }

  private static void collect(List<String> wrong, String line, boolean right) {
    if (!right) {
      wrong.add(line);
    }
  }

  private static String wide(String line) {
    StringBuilder wide = new StringBuilder();
    line.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  private static String traditional(String line) {
    String simple = "们别让说时么带来东帮给马上这办围台灯机发会联系规错过问题换怎";
    String full = "們別讓說時麼帶來東幫給馬上這辦圍台燈機發會聯系規錯過問題換怎";
    StringBuilder written = new StringBuilder(line);
    for (int i = 0; i < written.length(); i++) {
      int at = simple.indexOf(written.charAt(i));
      if (at >= 0) {
        written.setCharAt(i, full.charAt(at));
      }
    }
    return written.toString();
  }
}

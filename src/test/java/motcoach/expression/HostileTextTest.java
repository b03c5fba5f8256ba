package motcoach.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

class HostileTextTest {
  private static final String[] PIECES = {
    "I can't",
    "you can have",
    "sorry",
    "but",
    "I'll bring it",
    "by three",
    "policy",
    "maybe",
    "you said",
    "non-smoking",
    "won’t",
    "thank you",
    "在",
    "我帮您",
    "不能",
    "没有",
    "对不起",
    "但是",
    "三点前",
    "您说",
    "规定",
    "可以",
    "谢谢",
    "，",
    "。",
    "？！",
    "...",
    "……",
    "\n",
    "\t",
    "\u0000",
    "\u200B",
    "\uD83D",
    "\uDE00",
    "😀",
    "👩‍👩‍👧",
    "é",
    "e\u0301",
    "ﬁ",
    "Ａ",
    "１２：３０",
    "“",
    "”",
    "'",
    "\"",
    "«",
    "(",
    ")",
    "-",
    "—",
    "~",
    "100%",
    "3pm",
    "asdfgh",
    "Je ne",
    "Привет",
    "の",
    "𠮷",
    "請問",
    " ",
    " ",
    " ",
    ",",
    ".",
    "?"
  };

  private static final TestRules RULES =
      new TestRules()
          .term("non smoking")
          .term("规定动作")
          .with(Language.EN, "refusal/refuse", 2, "(i|you|we) can not | <2> can not <3> have")
          .with(Language.EN, "option", 2, "you can have | (you)? can have <2> by")
          .with(Language.EN, "own_action/own-i", 2, "i will bring*", "^ will bring it $")
          .with(Language.EN, "care/apologise", 1, "sorry")
          .with(Language.EN, "other", 2, "sorry (,)? but", "maybe (.|?|!)")
          .with(Language.EN, "excuse_policy", 3, "polic*", "^^ <2> policy")
          .with(Language.EN, "courtesy/thanks", 1, "thank you")
          .with(Language.EN, "fixed", 2, "by (three|four|3pm)")
          .with(Language.EN, "/paraphrase", 0, "you said")
          .with(Language.ZH, "refusal/refuse", 2, "不能 | 没有 | 不<3>有")
          .with(Language.ZH, "own_action/own-i", 2, "我帮您 | ^我<2>您")
          .with(Language.ZH, "care/apologise", 1, "对不起")
          .with(Language.ZH, "blame", 2, "对不起，但(是)?")
          .with(Language.ZH, "fixed", 2, "三点(前)? | 三点$")
          .with(Language.ZH, "excuse_policy", 2, "规定(。|？)");

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    int pieces = random.nextInt(25);
    for (int i = 0; i < pieces; i++) {
      line.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
    }
    return line.toString();
  }

  @Test
  void everyReadingQuotesTheTextAndItsLedgerAddsUp() {
    ExpressionReader reader = RULES.reader();
    Random random = new Random(7);
    for (int i = 0; i < 1_500; i++) {
      String text = line(random);
      Reading reading = reader.read(text, Situation.ALONE);
      assertThat(reading.ledger().stream().mapToInt(ToneLine::points).sum())
          .as(text)
          .isEqualTo(reading.score());
      assertThat(reading.score()).as(text).isBetween(0, 100);
      for (Finding finding : reading.findings()) {
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.quote());
        assertThat(finding.quote()).isNotBlank();
        assertWhole(text, finding.start(), finding.end());
      }
      reading.acts().forEach(act -> assertWhole(text, act.start(), act.end()));
      reading.times().forEach(time -> assertWhole(text, time.start(), time.end()));
      reading.numbers().forEach(number -> assertWhole(text, number.start(), number.end()));
      assertThat(reader.read(text, Situation.ALONE)).isEqualTo(reading);
    }
  }

  /** A span lies in the text, has words in it and cuts no surrogate pair in two. */
  private static void assertWhole(String text, int start, int end) {
    assertThat(start).as(text).isBetween(0, text.length());
    assertThat(end).as(text).isBetween(start + 1, text.length());
    assertThat(splitsPair(text, start) || splitsPair(text, end)).as(text).isFalse();
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  @Test
  void theShortCutFindsWhatTheLongWayFinds() {
    ExpressionReader reader = RULES.reader();
    Random random = new Random(11);
    for (int i = 0; i < 1_500; i++) {
      String text = line(random);
      assertThat(reader.read(text, Situation.ALONE, true))
          .as(text)
          .isEqualTo(reader.read(text, Situation.ALONE, false));
    }
  }

  @Test
  void stepsGrowLinearlyWithTheText() {
    Vocabulary vocabulary = new Vocabulary();
    Program nasty =
        program("(a|a a)? (a|a a)? (a|a a)? (a)? (a)? <20> (a|a a)? <20> b", vocabulary);
    long small = steps(nasty, vocabulary, 500);
    long large = steps(nasty, vocabulary, 5_000);
    assertThat(large).isLessThan(small * 11);
  }

  private static Program program(String pattern, Vocabulary vocabulary) {
    try {
      PatternNode.Branch branch = PatternParser.parse(Language.EN, pattern).get(0);
      ProgramBuilder.collect(branch.body(), vocabulary);
      return ProgramBuilder.build(branch, vocabulary);
    } catch (PatternException broken) {
      throw new AssertionError(broken.detail(), broken);
    }
  }

  private static long steps(Program program, Vocabulary vocabulary, int words) {
    Tokens tokens = Utterance.of("the " + "a ".repeat(words), Optional.empty()).in(Language.EN);
    vocabulary.number(tokens);
    Program.Room room = new Program.Room(program.size());
    for (int at = 0; at < tokens.size; at++) {
      assertThat(program.match(tokens, at, room)).isEqualTo(-1);
    }
    return room.steps;
  }

  @Test
  void aVeryLongUtteranceIsReadToItsEnd() {
    ExpressionReader reader = RULES.reader();
    String text = "I can't, sorry. You can have it by three, ".repeat(5_000) + "我帮您";
    Reading reading = reader.read(text, Situation.ALONE);
    assertThat(reading.findings().get(reading.findings().size() - 1).quote()).isEqualTo("我帮您");
    assertThat(List.copyOf(reading.ledger())).isNotEmpty();
  }
}

package motcoach.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtteranceTest {

  /** Words and marks as rules see them; masked ones as an underscore. */
  private static String seen(Language language, String text) {
    Tokens tokens = Utterance.of(text, Optional.empty()).in(language);
    StringJoiner line = new StringJoiner(" ");
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.masked[i]) {
        line.add("_");
      } else if (tokens.kind[i] == TokenKind.BARRIER) {
        line.add("|");
      } else if (tokens.isMark(i)) {
        line.add(
            List.of(",", ".", "!", "?").get(tokens.kind[i].ordinal() - TokenKind.COMMA.ordinal()));
      } else {
        line.add(tokens.word[i]);
      }
    }
    return line.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "I can't do it; i can not do it .",
        "I CANT, sorry!!!; i can not , sorry !",
        "You’ll see: it’s fine…; you will see , it is fine .",
        "Let's go - that's all; let us go , that is all .",
        "We won't, I'd better not; we will not , i had better not .",
        "A non-smoking room (quiet)?!; a non smoking room , quiet ?",
        "Ｙｏｕ　ｃａｎ　ｎｏｔ。; you can not .",
        "ca\u200Bn't 😀 wait~; can not wait .",
        "At 3 p.m. sharp; at 3 pm sharp .",
        "It is 3.5 of 10,000 at 15:00.; it is 3.5 of 10000 at 15:00 .",
        "...well, yes; well , yes .",
        "I'm gonna help u pls; i am going to help you please .",
      })
  void englishIsOpenedAndFolded(String text, String expected) {
    assertThat(seen(Language.EN, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "我 马上 帮您办！！; 我 马 上 帮 您 办 !",
        "請問您現在方便嗎？; 请 问 您 现 在 方 便 吗 ?",
        "下载ＡＰＰ，按10086; 下 载 app , 按 10086 .",
        "好的～～稍等……谢谢; 好 的 稍 等 , 谢 谢 .",
      })
  void chineseIsFolded(String text, String expected) {
    assertThat(seen(Language.ZH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "You said it was lost, I'll look.; you said _ _ _ , i will look .",
        "You said nobody came and that nobody called, and nobody wrote.; you said _ _ _ _ _ _ _ _ _ _ .",
        "You told me you can't pay but I can help.; you told me _ _ _ _ but i can help .",
        "I read \"no, never\" on the sign.; i read _ _ _ on the sign .",
        "You should have said so.; you should have said so .",
        "What would you say to tea?; what would you say to tea ?",
      })
  void whatIsQuotedOrReportedInEnglishIsMasked(String text, String expected) {
    assertThat(seen(Language.EN, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "您说没收到，我来查。; 您 说 _ _ _ , 我 来 查 .",
        "您刚才提到不能退，也没人联系您，这个不行。; 您 刚 才 提 到 _ _ _ _ _ _ _ _ _ _ , 这 个 不 行 .",
        "您说的这个不归我管。; 您 说 的 这 个 不 归 我 管 .",
        "您说得对。; 您 说 得 对 .",
        "牌子上写着“不退不换”。; 牌 子 上 写 着 _ _ _ _ .",
        "您的意思是不想要了对吗？; 您 的 意 思 是 _ _ _ _ 对 吗 ?",
      })
  void whatIsQuotedOrReportedInChineseIsMasked(String text, String expected) {
    assertThat(seen(Language.ZH, text)).isEqualTo(expected);
  }

  @Test
  void aLineEndEndsASentence() {
    assertThat(seen(Language.EN, "No way,\r\nplease wait")).isEqualTo("no way . please wait .");
  }

  @Test
  void quotationMarksAroundEverythingMaskNothing() {
    assertThat(seen(Language.EN, "\"That's not my job.\"")).isEqualTo("that is not my job .");
    assertThat(seen(Language.ZH, "“这不归我管。”")).isEqualTo("这 不 归 我 管 .");
  }

  @Test
  void languageIsDecidedClauseByClause() {
    String mixed = "Sorry about that，我马上帮您办。";
    assertThat(seen(Language.EN, mixed)).isEqualTo("sorry about that , | .");
    assertThat(seen(Language.ZH, mixed)).isEqualTo("| , 我 马 上 帮 您 办 .");
    assertThat(seen(Language.ZH, "我 double check 一下")).isEqualTo("我 double check 一 下 .");
    assertThat(seen(Language.EN, "我 double check 一下")).isEqualTo("| double check | .");
  }

  @Test
  void theLanguageOfTheUtteranceIsThatOfMostOfIt() {
    assertThat(language("OK，我马上帮您办。")).contains(Language.ZH);
    assertThat(language("I will bring it to you right now，好的。")).contains(Language.EN);
    assertThat(language("Coming!")).contains(Language.EN);
    assertThat(language("好")).contains(Language.ZH);
    assertThat(language("Receipt counter closed.")).contains(Language.EN);
    assertThat(language("Ça va bien, merci à vous")).isEmpty();
    assertThat(language("12345")).isEmpty();
  }

  @Test
  void aForcedLanguageIsTheOnlyOneRead() {
    Utterance utterance = Utterance.of("Sorry，我来办", Optional.of(Language.EN));
    assertThat(utterance.language()).contains(Language.EN);
    assertThat(utterance.speaks(Language.ZH)).isFalse();
  }

  private static Optional<Language> language(String text) {
    return Utterance.of(text, Optional.empty()).language();
  }
}

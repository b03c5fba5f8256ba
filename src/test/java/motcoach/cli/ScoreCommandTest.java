package motcoach.cli;

import static motcoach.cli.Ran.list;
import static motcoach.cli.Ran.number;
import static motcoach.cli.Ran.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import motcoach.pack.Located;
import org.junit.jupiter.api.Test;

class ScoreCommandTest {

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  @Test
  void scoresOneUtteranceALine() {
    Ran ran =
        Ran.typed(
            lines(
                "That's not my department.",
                "You won't have to wait, I'll bring it to you now.",
                "这不归我管。",
                "不用担心，我马上帮您办好。"),
            "score",
            "--json");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.objects())
        .extracting(line -> text(line, "band"))
        .containsExactly("negative", "positive", "negative", "positive");
    assertThat(ran.objects())
        .extracting(line -> text(line, "lang"))
        .containsExactly("en", "en", "zh", "zh");
    Located.Obj fault = list(ran.objects().get(2), "findings").get(0);
    assertThat(text(fault, "category")).isEqualTo("disowning");
    assertThat(text(fault, "quote")).isEqualTo("不归我管");
    assertThat(text(fault, "suggestion")).isNotBlank();
  }

  @Test
  void quotesAreWhatStandsAtTheOffsetsAndLedgersAddUp() {
    Ran ran =
        Ran.typed(
            lines(
                "Sorry 😀, but you can't have that. It's our policy.",
                "对不起😀，规定就是这样，您自己没看清楚吧？",
                "",
                "I'll call you back by three, Mr Ray."),
            "score",
            "--json");

    assertThat(ran.objects()).hasSize(4);
    for (Located.Obj line : ran.objects()) {
      String said = text(line, "text");
      for (Located.Obj finding : list(line, "findings")) {
        int start = (int) number(finding, "start");
        int end = (int) number(finding, "end");
        assertThat(said.substring(start, end)).isEqualTo(text(finding, "quote"));
      }
      double sum = list(line, "ledger").stream().mapToDouble(part -> number(part, "points")).sum();
      assertThat(sum).isEqualTo(number(line, "score"));
    }
  }

  @Test
  void saysNothingAboutWhatItDoesNotUnderstand() {
    Ran ran =
        Ran.typed(
            lines(
                "¿Dónde está mi paquete?",
                "Где моя посылка?",
                "😀😀",
                "",
                "\u0000\u0007\u001b[2J",
                "12345"),
            "score",
            "--json");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines()).hasSize(6);
    for (Located.Obj line : ran.objects()) {
      assertThat(number(line, "score")).isEqualTo(50);
      assertThat(list(line, "findings")).isEmpty();
    }
    assertThat(ran.out()).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void takesAVeryLongLine() {
    String longLine = "You can't have that, 这不归我管。 ".repeat(400);

    Ran ran = Ran.typed(longLine + "\nComing!\n", "score", "--json");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.objects()).hasSize(2);
    assertThat(text(ran.objects().get(0), "text")).isEqualTo(longLine);
    assertThat(text(ran.objects().get(0), "band")).isEqualTo("negative");
  }

  @Test
  void readsAndWritesUtf8WithOrWithoutAMark() {
    byte[] marked = "\uFEFF这不归我管。\r\n".getBytes(StandardCharsets.UTF_8);

    Ran ran = Ran.with(Locale.FRENCH, marked, "score", "--json");

    assertThat(text(ran.objects().get(0), "text")).isEqualTo("这不归我管。");
  }

  @Test
  void takesBytesThatAreNoUtf8() {
    Ran ran =
        Ran.with(Locale.ENGLISH, new byte[] {(byte) 0xff, (byte) 0xfe, 10}, "score", "--json");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.objects()).hasSize(1);
  }

  @Test
  void scoresArgumentsOneByOne() {
    assertThat(Ran.mot("score", "--json", "这不归我管。", "Coming!").objects())
        .extracting(line -> text(line, "text"))
        .containsExactly("这不归我管。", "Coming!");
  }

  @Test
  void forcesALanguageAndTakesAStage() {
    Ran ran =
        Ran.mot("score", "--json", "--lang", "en", "--stage", "explore", "You can't have that.");

    assertThat(ran.exitCode()).isZero();
    assertThat(text(ran.objects().get(0), "lang")).isEqualTo("en");
    assertThat(text(ran.objects().get(0), "band")).isEqualTo("negative");
    assertThat(Ran.mot("score", "--json", "--lang", "auto", "Coming!").exitCode()).isZero();
  }

  @Test
  void printsForPeopleInTheirLanguage() {
    List<String> english = Ran.mot("score", "That's not my department.").lines();
    List<String> chinese =
        Ran.with(Locale.SIMPLIFIED_CHINESE, new byte[0], "score", "这不归我管。").lines();

    assertThat(english.get(0)).contains("negative");
    assertThat(english).anySatisfy(line -> assertThat(line).contains("\"not my department\""));
    assertThat(chinese.get(0)).contains("负面").contains("这不归我管。");
    assertThat(chinese).anySatisfy(line -> assertThat(line).contains("“不归我管”"));
  }

  @Test
  void neverPassesTerminalCommandsOn() {
    assertThat(Ran.mot("score", "\u001b[2Jhello\u009b1m").out()).doesNotContain("\u001b", "\u009b");
  }
}

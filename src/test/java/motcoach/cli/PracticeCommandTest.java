package motcoach.cli;

import static motcoach.cli.Ran.list;
import static motcoach.cli.Ran.number;
import static motcoach.cli.Ran.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import motcoach.pack.Located;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeCommandTest {
  @TempDir Path folder;

  private String pack;

  @BeforeEach
  void writePack() throws IOException {
    pack = KettlePack.writeTo(folder.resolve("kettles")).toString();
  }

  private String answers(String... lines) throws IOException {
    return Files.write(folder.resolve("answers.txt"), List.of(lines)).toString();
  }

  private Located.Obj debrief(String... answers) throws IOException {
    Ran ran = Ran.mot("practice", "--pack", pack, "--json", "--answers", answers(answers));
    assertThat(ran.exitCode()).describedAs(ran.err()).isZero();
    return ran.objects().get(0);
  }

  @Test
  void playsFromAFileOfAnswersAndEndsWithTheDebrief() throws IOException {
    Located.Obj debrief =
        debrief(
            "# how it should go",
            "",
            "@a",
            "I am so sorry. What do you need it for?",
            "I will exchange it for you by 14:40.");

    assertThat(text(debrief, "scenario")).isEqualTo("kettle");
    assertThat(number(debrief, "turns")).isEqualTo(3);
    assertThat(list(debrief, "transcript"))
        .extracting(line -> text(line, "words"))
        .contains("This kettle leaks.", "I am sorry. What happened?");
    assertThat(list(debrief, "expectations")).hasSize(2);
    assertThat(list(debrief, "five-c")).hasSize(5);
  }

  @Test
  void everyPointHasItsReasonAndAllPointsAddUp() throws IOException {
    Located.Obj debrief =
        debrief("@a", "That's not my department.", "I will exchange it by 14:40.");

    double sum = 0;
    for (Located.Obj line : list(debrief, "ledger")) {
      sum += number(line, "points");
      assertThat(text(line, "because")).isNotBlank();
    }
    assertThat(number(debrief, "total")).isCloseTo(sum, within(0.51));
  }

  @Test
  void theSameAnswersAndSeedGiveTheSameBytes() throws IOException {
    String file = answers("@a", "What do you need it for?", "@b", "@call-store", "@wait", "/quit");
    String[] command = {
      "practice", "--pack", pack, "--seed", "7", "--lang", "zh", "--json", "--answers", file
    };

    assertThat(Ran.mot(command)).isEqualTo(Ran.mot(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "¿Dónde está mi paquete?", "😀😀😀", "\u0000\u0007\u001b[2J", "我 really 不知道 why 你 come",
            "\\@a",
        "\\# no comment", "。。。", "@+swap", "@-swap", "@+"
      })
  void takesWhateverIsTyped(String answer) throws IOException {
    Ran ran = Ran.mot("practice", "--pack", pack, "--answers", answers(answer, answer));

    assertThat(ran.exitCode()).isIn(0, 1);
    assertThat(ran.out()).contains("Together").doesNotContain("\u001b");
    assertThat(ran.err()).doesNotContain("Exception");
  }

  @Test
  void takesAnAnswerOfTenThousandCharacters() throws IOException {
    String longAnswer = "Let me look, 我看一下。".repeat(700);

    assertThat(list(debrief(longAnswer), "transcript"))
        .extracting(line -> text(line, "words"))
        .contains(longAnswer);
  }

  @Test
  void saysWhichAnswerWasNotPossible() throws IOException {
    Ran ran =
        Ran.mot(
            "practice", "--pack", pack, "--json", "--answers", answers("# x", "@nonsense", "@a"));

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("answers.txt:2: ");
    assertThat(number(ran.objects().get(0), "turns")).isEqualTo(1);
  }

  @Test
  void playsAtThePrompt() {
    Ran ran =
        Ran.typed(
            "?\n/help\n@a\nOf course I will exchange it.\n/quit\n", "practice", "--pack", pack);

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .contains(
            "14:05  Ms Lin: This kettle leaks.",
            "@a  I am sorry. What happened?",
            "@id: the option",
            "The talk was not finished.",
            "Together ");
  }

  @Test
  void speaksChineseWhenAsked() {
    Ran ran = Ran.typed("@a\n/quit\n", "practice", "--pack", pack, "--lang", "zh");

    assertThat(ran.out()).contains("林女士：这个水壶漏水。", "对话没有进行完。", "合计");
  }

  @Test
  void aTestGivesNoFeedbackBeforeTheEnd() {
    String typed = "@a\n/quit\n";
    String practice = Ran.typed(typed, "practice", "--pack", pack).out();
    String test = Ran.typed(typed, "practice", "--pack", pack, "--mode", "test").out();

    assertThat(practice.substring(0, practice.indexOf("How it ended"))).contains("✓");
    assertThat(test.substring(0, test.indexOf("How it ended"))).doesNotContain("✓");
  }

  @Test
  void guidedKeepsOptionsOpenAndShowsWhatIsLookedFor() {
    String guided = Ran.typed("/quit\n", "practice", "--pack", pack, "--mode", "guided").out();

    assertThat(guided).contains("○ Let her tell it", "@a  I am sorry. What happened?");
  }

  @Test
  void aDamagedScenarioIsNamedWithItsPlace() throws IOException {
    Files.writeString(Path.of(pack, "scenarios/kettle.json"), "{");

    Ran ran = Ran.mot("practice", "--pack", pack, "--scenario", "kettle");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("MOT004 error").contains("scenarios/kettle.json:1:");
  }

  @Test
  void keepsNothing() throws IOException {
    Path data = folder.resolve("data");

    Ran.typed("/quit\n", "practice", "--pack", pack, "--data", data.toString());

    assertThat(data).doesNotExist();
  }
}

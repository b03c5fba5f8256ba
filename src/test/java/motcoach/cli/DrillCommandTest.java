package motcoach.cli;

import static motcoach.cli.Ran.list;
import static motcoach.cli.Ran.number;
import static motcoach.cli.Ran.text;
import static motcoach.progress.Choice.PRACTISE_LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.pack.Located;
import motcoach.progress.Learner;
import motcoach.progress.drill.DrillAnswer;
import motcoach.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillCommandTest {
  private static final Learner LIN =
      new Learner(new UUID(0, 7), "林月", Language.ZH, Learner.Purpose.PRACTISE, Instant.EPOCH);

  @TempDir Path folder;

  private String answers(String... lines) throws IOException {
    return Files.write(folder.resolve("answers.txt"), List.of(lines)).toString();
  }

  private Located.Obj marked(String item, String... lines) throws IOException {
    Ran ran = Ran.mot("drill", "--item", item, "--json", "--answers", answers(lines));
    assertThat(ran.exitCode()).describedAs(ran.err()).isZero();
    return list(ran.objects().get(0), "answers").get(0);
  }

  /** The shown number of the line that contains {@code words}. */
  private static String shown(String item, String words) {
    return Ran.typed("/quit\n", "drill", "--item", item)
        .out()
        .lines()
        .filter(line -> line.contains(words) && line.matches("  \\d+ .*"))
        .map(line -> line.strip().split(" ")[0])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aChoiceIsAnsweredByTheNumberShown() throws IOException {
    String right = shown("open-gift-1", "take pictures of");
    Located.Obj sure = marked("open-gift-1", "!" + right);
    assertThat(text(sure, "outcome")).isEqualTo("right");
    assertThat(text(sure, "grade")).isEqualTo("easy");
    assertThat(text(marked("open-gift-1", "?", right), "grade")).isEqualTo("hard");
    String wrong = shown("open-gift-1", "how much may it cost");
    assertThat(text(marked("open-gift-1", wrong), "grade")).isEqualTo("again");
  }

  @Test
  void everyKindTakesItsOwnAnswer() throws IOException {
    assertThat(text(marked("spot-data-1", "full name, class and bus number"), "outcome"))
        .isEqualTo("right");
    assertThat(text(marked("pr-quote-1", "I'll send you the quote by five tomorrow."), "grade"))
        .isEqualTo("good");
    assertThat(
            text(marked("pr-quote-1", "I'll send you the quote by five tomorrow.", "=3"), "grade"))
        .isEqualTo("again");
    assertThat(text(marked("ex-1-1-fifty-sixty", "Something else.", "=1 2 3 4 5"), "grade"))
        .isEqualTo("good");
    Located.Obj flat = marked("bw-firstturn-1", "3 3 3 3");
    assertThat(text(flat, "outcome")).isEqualTo("undecided");
    assertThat(number(flat, "score")).isZero();
    assertThat(text(marked("expect-sort-1", "1 1 1 1 1 1"), "kind")).isEqualTo("sort");
    assertThat(text(marked("od-four-1", "1 2 3 4 5 6"), "outcome")).isNotEqualTo("right");
  }

  @Test
  void aLineThatIsNoAnswerIsNamedAndAskedAgain() throws IOException {
    Ran ran =
        Ran.mot("drill", "--item", "open-gift-1", "--json", "--answers", answers("9", "x", "1"));
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(2);
    assertThat(ran.err()).contains("answers.txt:1: ");
    assertThat(list(ran.objects().get(0), "answers")).hasSize(1);
  }

  @Test
  void whatWasSurelyWrongIsAskedAgain() {
    String wrong = shown("open-gift-1", "how much may it cost");
    Ran ran = Ran.typed("!" + wrong + "\n1\n", "drill", "--item", "open-gift-1");
    assertThat(ran.out()).contains("Exercise 2 of 2 · Once more").contains("Comes again: Tomorrow");
  }

  @Test
  void theSameAnswersAndSeedGiveTheSameBytes() throws IOException {
    String[] command = {
      "drill",
      "--item",
      "bw-firstturn-1",
      "--item",
      "od-four-1",
      "--seed",
      "4",
      "--lang",
      "zh",
      "--json",
      "--answers",
      answers("5 1 3 2", "6 5 4 3 2 1")
    };
    assertThat(Ran.mot(command)).isEqualTo(Ran.mot(command));
  }

  @Test
  void aFirstSetCanBeTriedByAnybodyAndNothingIsKept() {
    Path data = folder.resolve("data");
    Ran ran = Ran.typed("/quit\n", "drill", "--data", data.toString(), "--lang", "zh");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("这次练习不保存", "第 1 题，共 5 题 · 新题");
    assertThat(data).doesNotExist();
  }

  @Test
  void whatIsDueForThePersonOfTheWorkstationIsKept() {
    Path data = folder.resolve("data");
    try (Store store = Store.open(data)) {
      store.learners().add(LIN);
      store.learners().makeCurrent(LIN.id());
      store.settings().put(PRACTISE_LANGUAGE.key(), "zh");
    }
    Ran ran = Ran.typed("/help\nx\nx\nx\nx\nx\n/quit\n", "drill", "--data", data.toString());
    assertThat(ran.out()).contains("Exercise 1 of 5").containsPattern("\\p{IsHan}");

    Ran all = Ran.typed("1\n".repeat(30), "drill", "--data", data.toString(), "--json");
    int given = list(all.objects().get(0), "answers").size();
    try (Store store = Store.open(data)) {
      List<DrillAnswer> kept = store.drillBook().answers(LIN.id(), 100);
      assertThat(kept).hasSize(given);
      assertThat(given).isPositive();
      assertThat(store.chain().verify().whole()).isTrue();
    }
  }

  @Test
  void takesWhateverIsTyped() {
    Ran ran =
        Ran.typed(
            "\u0000\u001b[2J\n😀\n!\n！\n=\n\\x\n99999999999\n-1\n1 1\n",
            "drill",
            "--item",
            "rw-prove-1",
            "--item",
            "open-gift-1");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).doesNotContain("\u001b");
    assertThat(ran.err()).doesNotContain("Exception");
  }

  @Test
  void theLanguageIsThatWhichThePersonChose() {
    Path data = folder.resolve("data");
    try (Store store = Store.open(data)) {
      store.learners().add(LIN);
      store.learners().makeCurrent(LIN.id());
      PRACTISE_LANGUAGE.keep(store.personalSettings(), Optional.of(Language.ZH));
    }
    Ran ran = Ran.typed("/quit\n", "drill", "--data", data.toString());
    assertThat(ran.out()).containsPattern("\\p{IsHan}");
  }
}

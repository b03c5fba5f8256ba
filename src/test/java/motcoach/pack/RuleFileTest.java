package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import motcoach.expression.Category;
import motcoach.expression.Move;
import motcoach.expression.RuleBook;
import motcoach.expression.ToneConstants;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

class RuleFileTest {
  private static final String GOOD =
      """
      {"id": "en.refusal.good", "category": "refusal", "act": "refuse", "weight": 2,
       "match": ["can not <2> {get}"], "message": {"en": "A shut door.", "zh": "只说了不能。"},
       "suggest": ["You can have it on Friday."], "hit": ["You «can't have» it."],
       "miss": ["You can have it."]}""";

  private final Problems problems = new Problems();
  private final RuleFiles files = new RuleFiles();

  private RuleBook book(String rules) {
    String json =
        "{\"language\": \"en\",\n\"classes\": {\"get\": \"have | get\"},\n\"rules\": [\n"
            + rules
            + "\n]}";
    Optional<RuleFile> file =
        files.read("rules/en.json", json.getBytes(StandardCharsets.UTF_8), problems);
    return files.compile(file.map(List::of).orElse(List.of()), problems);
  }

  private List<String> lines() {
    return problems.list().stream()
        .map(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
        .toList();
  }

  @Test
  void aGoodRuleIsReadAndWorks() {
    assertThat(book(GOOD).rules()).hasSize(1);
    assertThat(lines()).isEmpty();
  }

  @Test
  void aBrokenRuleIsLeftOutAtItsPlaceAndTheOthersWork() {
    RuleBook book =
        book(GOOD + ",\n" + GOOD.replace(".good", ".bad").replace("«can't have»", "«can't» have"));
    assertThat(book.rules()).hasSize(1);
    assertThat(lines()).containsExactly("MOT035 8:1");
    assertThat(problems.list().get(0).line(Language.EN))
        .startsWith("MOT035 error rules/en.json:8:1 en.refusal.bad: ")
        .contains("You «can't have» it.");
  }

  @Test
  void everyProblemOfAFileIsListed() {
    book(
        GOOD.replace("\"weight\": 2", "\"weight\": 9, \"colour\": 1")
            + ","
            + GOOD.replace("refusal\", \"act", "nonsense\", \"act").replace(".good", ".b")
            + ","
            + GOOD.replace("{get}", "{got}").replace(".good", ".c"));
    assertThat(problems.list())
        .extracting(Problem::code)
        .contains("MOT012", "MOT007", "MOT010", "MOT031");
  }

  @Test
  void rulesOfAPackProveThemselvesBesideProvenOnes() {
    RuleFile shipped = file("rules/en.json", GOOD);
    RuleFile more =
        file("pack/rules/en.json", GOOD.replace(".good", ".bad").replace("«can't have»", "«it»"));
    assertThat(files.compile(List.of(shipped), List.of(more), problems).rules()).hasSize(1);
    assertThat(files.compile(List.of(shipped, more), List.of(), new Problems()).rules()).hasSize(2);
    assertThat(problems.list()).extracting(Problem::file).containsExactly("pack/rules/en.json");
  }

  private RuleFile file(String name, String rule) {
    String json =
        "{\"language\": \"en\", \"classes\": {\"get\": \"have\"}, \"rules\": [" + rule + "]}";
    return files.read(name, json.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
  }

  @Test
  void aDamagedFileIsOneProblemAndNoException() {
    assertThat(files.read("x.json", "{\"rules\": [".getBytes(StandardCharsets.UTF_8), problems))
        .isEmpty();
    assertThat(files.read("y.json", new byte[] {(byte) 0xC3, 0x28}, problems)).isEmpty();
    assertThat(files.read("z.json", new byte[0], problems)).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::code)
        .containsExactly("MOT004", "MOT003", "MOT004");
  }

  @Test
  void theShippedToneConstantsAreWholeAndNameEveryLabel() {
    ToneConstants tone = new ToneFile().shipped(problems).orElseThrow();
    assertThat(lines()).isEmpty();
    for (Category category : Category.values()) {
      assertThat(tone.labels()).containsKey(category.id());
    }
    for (Move move : Move.values()) {
      assertThat(tone.labels()).containsKey(move.id());
    }
  }
}

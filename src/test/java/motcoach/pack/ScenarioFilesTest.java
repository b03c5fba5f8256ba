package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.scenario.Condition;
import motcoach.scenario.Effect;
import motcoach.scenario.Scenario;
import motcoach.scenario.TaskCard;
import motcoach.scenario.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFilesTest {
  private static final String KETTLE = kettle();

  private final ScenarioFiles files = new ScenarioFiles();

  static String kettle() {
    try (InputStream in = ScenarioFilesTest.class.getResourceAsStream("kettle.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private ScenarioFiles.Outcome read(String json) {
    return files.read("scenarios/kettle.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsAWholeScenario() {
    ScenarioFiles.Outcome outcome = read(KETTLE);

    assertThat(outcome.problems()).isEmpty();
    Scenario scenario = outcome.scenario().orElseThrow();
    assertThat(scenario.clock().start()).isEqualTo(14 * 60 + 5);
    assertThat(scenario.title().in(Language.ZH)).isEqualTo("漏水的水壶");
    assertThat(scenario.expectation("works").orElseThrow().unlock()).isEqualTo(Condition.NEVER);
    assertThat(scenario.element("swap").orElseThrow().approver()).contains("store");
    assertThat(scenario.element("swap").orElseThrow().effects().forProvider()).isZero();
    assertThat(scenario.topics().get(0).wordings().phrases(Language.EN))
        .containsExactly("what <3> for");
    assertThat(scenario.fiveC()).extracting(rule -> rule.c()).containsExactly(FiveC.values());
    assertThat(scenario.events().get(0).at()).hasValue(1440 + 540);
    assertThat(scenario.actions().get(0).stages()).containsExactly(Stage.ACT);
    assertThat(scenario.actions().get(0).outcomes().get(0).effects())
        .containsExactly(
            new Effect.MoveTask("fetch", TaskCard.State.ACCEPTED), new Effect.SetFlag("swapped"));
    assertThat(scenario.beats().get(0).options()).hasSize(2);
    assertThat(scenario.endings().get(1).when()).isEqualTo(Condition.ALWAYS);
  }

  @Test
  void readsTheSameBytesIntoEqualScenarios() {
    assertThat(read(KETTLE).scenario()).isEqualTo(read(KETTLE).scenario());
  }

  @Test
  void takesTheOptionsOfAnEarlierBeat() {
    String shared =
        KETTLE.replace(
            "\"say\": [{\"en\": \"Thank you.\"",
            "\"options-of\": \"opening\", \"say\": [{\"en\": \"Thank you.\"");

    Scenario scenario = read(shared).scenario().orElseThrow();

    assertThat(scenario.beats().get(2).options()).isEqualTo(scenario.beats().get(0).options());
  }

  /** Text to look for, what to put in its place, the code and (after |) where the problem is. */
  static Stream<Arguments> damages() {
    return Stream.of(
        arguments("a missing field", "\"industry\": \"retail\",\n", "", "MOT008", "{"),
        arguments("a missing persona", "\"persona\": {", "\"person\": {", "MOT008", "{"),
        arguments("text for a number", "\"level\": 1", "\"level\": \"1\"", "MOT009", "\"1\""),
        arguments("a fraction", "\"level\": 1", "\"level\": 1.5", "MOT009", "1.5"),
        arguments("null", "\"level\": 1", "\"level\": null", "MOT009", "null"),
        arguments(
            "a list for an object", "\"clock\": {", "\"clock\": [], \"note\": {", "MOT009", "[]"),
        arguments("an unknown field", "\"minutes\": 5", "\"minuts\": 5", "MOT007", "\"minuts\""),
        arguments(
            "an unknown inner field", "\"once\": true", "\"ones\": true", "MOT007", "\"ones\""),
        arguments("an unknown value", "\"counter\"", "\"countr\"", "MOT010", "\"countr\""),
        arguments("an unknown act", "[\"propose\"]", "[\"propse\"]", "MOT010", "\"propse\""),
        arguments("an unknown fault", "\"interrogation\"", "\"intero\"", "MOT010", "\"intero\""),
        arguments("an unknown weekday", "\"tuesday\"", "\"tue\"", "MOT010", "\"tue\""),
        arguments("a level too high", "\"level\": 1,", "\"level\": 9,", "MOT012", "9,"),
        arguments(
            "a weight too high", "\"weight\": 3", "\"weight\": 4", "MOT012", "4,\n      \"label\""),
        arguments("a gain too high", "1.1", "2.5", "MOT012", "2.5"),
        arguments("an effect too strong", "\"cost\": -1", "\"cost\": -7", "MOT012", "-7"),
        arguments("an enormous number", "\"level\": 1,", "\"level\": 1e999,", "MOT012", "1e999"),
        arguments("an empty text", "\"young-woman\"", "\" \"", "MOT011", "\" \""),
        arguments(
            "a missing language",
            "{\"en\": \"Ms Lin\", \"zh\": \"林女士\"}",
            "{\"en\": \"Ms Linn\"}",
            "MOT014",
            "{\"en\": \"Ms Linn\"}"),
        arguments(
            "a third language",
            "\"zh\": \"林女士\"}",
            "\"zh\": \"林\", \"fr\": \"Mme Lin\"}",
            "MOT007",
            "\"fr\""),
        arguments(
            "a field twice",
            "\"level\": 1,",
            "\"level\": 1, \"level\": 2,",
            "MOT005",
            "\"level\": 2"),
        arguments("a bad time", "\"14:05\"", "\"25:05\"", "MOT052", "\"25:05\""),
        arguments("a time as a number", "\"14:30\"", "1430", "MOT052", "1430"),
        arguments("a start on day two", "\"14:05\"", "\"2 14:05\"", "MOT052", "\"2 14:05\""),
        arguments(
            "a bad id", "\"id\": \"kettle\"", "\"id\": \"The Kettle\"", "MOT053", "\"The Kettle\""),
        arguments("a reserved id", "\"id\": \"tea\"", "\"id\": \"Tea\"", "MOT053", "\"Tea\""),
        arguments(
            "the same id twice",
            "\"id\": \"left\"",
            "\"id\":  \"tea\"",
            "MOT050",
            "\"tea\", \"title\": {\"en\": \"She leaves"),
        arguments(
            "an option id twice",
            "\"id\": \"b\"",
            "\"id\": \"a\", \"note\": 1",
            "MOT050",
            "\"a\", \"note\": 1"),
        arguments(
            "an unknown topic",
            "{\"touched\": \"use\"}",
            "{\"touched\": \"uses\"}",
            "MOT051",
            "\"uses\""),
        arguments(
            "an unknown element",
            "{\"flag\": \"swapped\"}",
            "{\"proposed\": \"swop\"}",
            "MOT051",
            "\"swop\""),
        arguments(
            "an unknown expectation",
            "\"cues\": [\"tonight\"]",
            "\"cues\": [\"tonite\"]",
            "MOT051",
            "\"tonite\""),
        arguments(
            "an unknown task",
            "{\"task\": \"fetch\", \"to\"",
            "{\"task\": \"fetsh\", \"to\"",
            "MOT051",
            "\"fetsh\""),
        arguments(
            "an unknown contact", "\"who\": \"store\"", "\"who\": \"shop\"", "MOT051", "\"shop\""),
        arguments(
            "an unknown action",
            "\"did\": [\"call-store\"]",
            "\"did\": [\"cal-store\"]",
            "MOT051",
            "\"cal-store\""),
        arguments(
            "an unknown event",
            "{\"event\": \"closing\"}",
            "{\"event\": \"close\"}",
            "MOT051",
            "\"close\"}"),
        arguments(
            "an unknown resource",
            "\"resource\": \"goodwill\"",
            "\"resource\": \"good\"",
            "MOT051",
            "\"good\""),
        arguments(
            "an unknown approver",
            "\"approver\": \"store\"",
            "\"approver\": \"boss\"",
            "MOT051",
            "\"boss\""),
        arguments(
            "an unknown owner",
            "\"owner\": \"store\"",
            "\"owner\": \"boss\"",
            "MOT051",
            "\"boss\""),
        arguments(
            "nobody to approve",
            "      \"approver\": \"store\",\n",
            "",
            "MOT008",
            "{\n      \"id\": \"swap\""),
        arguments(
            "an unknown condition",
            "{\"stage\": \"propose\"}",
            "{\"stages\": \"propose\"}",
            "MOT057",
            "\"stages\": \"propose\""),
        arguments(
            "two conditions in one",
            "{\"lamp\": \"complete\"}",
            "{\"lamp\": \"complete\", \"flag\": \"x\"}",
            "MOT057",
            "\"flag\": \"x\""),
        arguments("an unknown effect", "{\"trust\": 3}", "{\"trsut\": 3}", "MOT057", "\"trsut\""),
        arguments(
            "a condition that is no object",
            "\"met\": {\"act\": [\"ask-open\", \"paraphrase\"]}",
            "\"met\": \"ask-open\"",
            "MOT009",
            "\"ask-open\",\n      \"violated\""),
        arguments(
            "a question about nothing",
            "[\"ask-open\", \"paraphrase\"]",
            "[]",
            "MOT055",
            "[]},\n      \"violated\""),
        arguments(
            "no beats", "\"beats\": [", "\"beats\": [], \"note\": [", "MOT055", "[], \"note\""),
        arguments(
            "options of a beat that has none",
            "\"say\": [{\"en\": \"Thank you.\"",
            "\"options-of\": \"to-act\", \"say\": [{\"en\": \"Thank you.\"",
            "MOT064",
            "\"to-act\", \"say\""),
        arguments(
            "no endings",
            "\"endings\": [",
            "\"endings\": [], \"note\": [",
            "MOT055",
            "[], \"note\""),
        arguments(
            "nothing to say",
            "\"say\": [{\"en\": \"She waits.\", \"zh\": \"她在等。\"}]",
            "\"say\":  []",
            "MOT055",
            "[],\n      \"effects\""),
        arguments(
            "no opening",
            "{\"turn\": {\"at-most\": 0}}",
            "{\"turn\": {\"at-least\": 1}}",
            "MOT056",
            "[\n    {\n      \"id\": \"opening\""),
        arguments(
            "an ending with a condition",
            "\"text\": {\"en\": \"The kettle stays.\"",
            "\"when\": {\"timed\": true}, \"text\": {\"en\": \"The kettle stays.\"",
            "MOT058",
            "[\n    {\"id\": \"tea\""),
        arguments(
            "a phrase that does not compile",
            "\"what <3> for\"",
            "\"what (for\"",
            "MOT061",
            "\"what (for\""),
        arguments(
            "an event out of nothing",
            "\"at\": \"2 09:00\", ",
            "",
            "MOT063",
            "\"closing\", \"kind\""),
        arguments(
            "a C judged twice",
            "{\"c\": \"contingency\"",
            "{\"c\": \"customer\"",
            "MOT050",
            "[\n    {\"c\": \"customer\""),
        arguments(
            "a range without ends",
            "{\"silence\": {\"at-most\": 20}}",
            "{\"silence\": {}}",
            "MOT008",
            "{}}, \"because\""),
        arguments(
            "text after the end", "\"水壶留下了。\"}}\n  ]\n}", "\"水壶留下了。\"}}\n  ]\n}\n!", "MOT004", "!"),
        arguments("a missing comma", "\"level\": 1,", "\"level\": 1", "MOT004", "\"minutes\": 5"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void saysWhatIsWrongAndWhere(String name, String from, String to, String code, String where) {
    assertThat(KETTLE).contains(from);
    String damaged = KETTLE.replace(from, to);
    ScenarioFiles.Outcome outcome = read(damaged);

    assertThat(outcome.scenario()).isEmpty();
    assertThat(outcome.problems())
        .filteredOn(Problem::isError)
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.file()).isEqualTo("scenarios/kettle.json");
              assertThat(problem.line()).isEqualTo(lineOf(damaged, where));
              assertThat(problem.column()).isPositive();
              assertThat(problem.message().en()).isNotBlank();
              assertThat(problem.message().zh()).isNotBlank();
            });
  }

  private static int lineOf(String text, String where) {
    int at = text.indexOf(where);
    assertThat(at).describedAs("%s in the damaged file", where).isNotNegative();
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  @Test
  void reportsEveryProblemOfAFileInOrder() {
    String damaged =
        KETTLE
            .replace("\"level\": 1,\n", "\"level\": 9,\n")
            .replace("\"young-woman\"", "7")
            .replace("\"owner\": \"store\"", "\"owner\": \"boss\"");

    List<Problem> problems = read(damaged).problems();

    assertThat(problems).extracting(Problem::code).containsExactly("MOT012", "MOT009", "MOT051");
    assertThat(problems).extracting(Problem::line).isSorted();
  }

  @Test
  void saysWhatAMisspeltWordWasProbablyMeantToBe() {
    String message =
        read(KETTLE.replace("[\"propose\"]", "[\"propse\"]")).problems().get(0).message().en();

    assertThat(message).contains("Did you mean \"propose\"?");
  }

  /** Text to look for, what to put in its place, and what is said of it. */
  static Stream<Arguments> nothingChosen() {
    return Stream.of(
        arguments(
            "\"touched\": \"use\"",
            "\"touched\": \"\"",
            "No topic is chosen here yet.",
            "这里还没有选话题。"),
        arguments(
            "\"owner\": \"store\"",
            "\"owner\": \"\"",
            "No contact is chosen here yet.",
            "这里还没有选联系人。"),
        arguments(
            "\"channel\": \"counter\"",
            "\"channel\": \"\"",
            "Nothing is chosen here yet.",
            "这里还没有选。"),
        arguments(
            "\"concept\": \"mot.explore.listen\"",
            "\"concept\": \" \"",
            "No card of the handbook is chosen here yet.",
            "这里还没有选手册卡片。"),
        arguments("{\"set\": \"swapped\"}", "{}", "No effect is chosen here yet.", "这里还没有选变化。"),
        arguments(
            "\"touched\": \"use\"",
            "\"touched\": []",
            "This is still empty: \"touched\" needs at least one entry.",
            "这里还是空的：“touched”至少要有一项。"));
  }

  @ParameterizedTest
  @MethodSource("nothingChosen")
  void saysThatSomethingIsToBeChosen(String text, String put, String en, String zh) {
    assertThat(KETTLE).contains(text);

    assertThat(read(KETTLE.replace(text, put)).problems())
        .extracting(Problem::message)
        .contains(new Text(en, zh));
  }

  @Test
  void warnsAboutAFlagNothingSetsAndKeepsTheScenario() {
    ScenarioFiles.Outcome outcome =
        read(KETTLE.replace("{\"flag\": \"swapped\"}", "{\"flag\": \"swaped\"}"));

    assertThat(outcome.scenario()).isPresent();
    assertThat(outcome.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("MOT059");
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.message().zh()).contains("swapped");
            });
  }

  @Test
  void aTopicMayLieInSayingLittle() {
    String examples = "\"examples\": {\"en\": [\"What do you need it for?\"]";
    Scenario limited =
        read(KETTLE.replace(examples, "\"at-most\": 6, " + examples)).scenario().orElseThrow();

    assertThat(limited.topics().get(0).wordings().atMost()).isEqualTo(6);
    assertThat(read(KETTLE).scenario().orElseThrow().topics().get(0).wordings().atMost())
        .isEqualTo(Wordings.ANY_LENGTH);
  }

  @Test
  void warnsAboutATopicThatCannotBeRecognisedInOneLanguage() {
    String oneSided =
        KETTLE
            .replace("\"zh\": [\"做什么用\"]", "\"zh\": []")
            .replace("\"zh\": [\"您平时用它来做什么？\"]", "\"zh\": []");

    assertThat(read(oneSided).problems()).extracting(Problem::code).containsExactly("MOT062");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] bytes = KETTLE.getBytes(Charset.forName("GB18030"));

    assertThat(files.read("a.json", bytes).problems())
        .extracting(Problem::code)
        .containsExactly("MOT003");
  }

  @Test
  void refusesWhatIsTooLargeTooDeepOrEmpty() {
    assertThat(files.read("a.json", new byte[JsonSource.MAX_BYTES + 1]).problems())
        .extracting(Problem::code)
        .containsExactly("MOT002");
    assertThat(read("[".repeat(100) + "]".repeat(100)).problems())
        .extracting(Problem::code)
        .containsExactly("MOT006");
    assertThat(read("").problems()).extracting(Problem::code).containsExactly("MOT004");
    assertThat(read("[]").problems()).extracting(Problem::code).containsExactly("MOT009");
  }

  @Test
  void neverThrowsWhateverIsCutOutOrPutIn() {
    Random random = new Random(7);
    String alphabet = "{}[]\":,0-x\u0000\u4e00\ud83d\\";
    for (int round = 0; round < 400; round++) {
      StringBuilder damaged = new StringBuilder(KETTLE);
      for (int i = 0; i <= round % 3; i++) {
        int from = random.nextInt(damaged.length());
        int to = Math.min(damaged.length(), from + random.nextInt(40));
        String put = "" + alphabet.charAt(random.nextInt(alphabet.length()));
        damaged.replace(from, to, random.nextBoolean() ? put : "");
      }
      ScenarioFiles.Outcome outcome = read(damaged.toString());
      assertThat(outcome.scenario().isPresent() || !outcome.problems().isEmpty()).isTrue();
    }
  }
}

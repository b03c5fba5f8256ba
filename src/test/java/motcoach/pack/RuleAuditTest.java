package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import org.junit.jupiter.api.Test;

/**
 * A pack's own rules: odd ones are pointed out, and the statistical reader never overrules them.
 */
class RuleAuditTest {
  private final Problems problems = new Problems();

  private static String rule(String id, int weight, String match, String hit) {
    return "{\"id\": \"en.refusal."
        + id
        + "\", \"category\": \"refusal\", \"weight\": "
        + weight
        + ", \"match\": ["
        + match
        + "], \"message\": {\"en\": \"Shut.\", \"zh\": \"没有出路。\"},"
        + " \"suggest\": [\"[thing] works.\"], \"hit\": [\""
        + hit
        + "\"], \"miss\": [\"Fine.\"]}";
  }

  private ExpressionReader reader(String... rules) {
    String file = "{\"language\": \"en\", \"rules\": [\n" + String.join(",\n", rules) + "\n]}";
    RuleFile read =
        new RuleFiles()
            .read("pack/rules/en.json", file.getBytes(StandardCharsets.UTF_8), problems)
            .orElseThrow();
    return new ShippedRules().reader(List.of(read), problems).orElseThrow();
  }

  private List<String> found() {
    return problems.list().stream()
        .filter(problem -> problem.file().startsWith("pack"))
        .map(problem -> problem.code() + ":" + problem.line())
        .toList();
  }

  @Test
  void aPatternThatStandsTwiceIsDead() {
    reader(rule("twice", 2, "\"zonk the gate\", \"zonk the gate\"", "We «zonk the gate» now."));

    assertThat(found()).containsExactly("MOT041:2");
  }

  @Test
  void aRuleWhosePlaceAnotherAlwaysTakesIsShadowed() {
    reader(
        rule("strong", 3, "\"zonk the gate\"", "We «zonk the gate» now."),
        rule("weak", 1, "\"the gate\"", "We zonk «the gate» now."));

    assertThat(found()).containsExactly("MOT042:3");
    assertThat(problems.list().get(problems.list().size() - 1).message().en())
        .contains("en.refusal.strong");
  }

  @Test
  void aGoodRuleWorksWithoutAWordAndIsNeverOverruled() {
    ExpressionReader reader =
        reader(rule("own", 2, "\"zonk the gate\"", "We «zonk the gate» now."));

    Reading reading =
        reader.read(
            "Thank you so much, I'll gladly zonk the gate for you by three.", Situation.ALONE);

    assertThat(found()).isEmpty();
    assertThat(reading.faults()).anyMatch(fault -> fault.rule().equals("en.refusal.own"));
    assertThat(reading.score()).isLessThan(61);
  }

  @Test
  void aRuleThatIsTooLargeCannotMatchOrLacksExamplesIsRefusedAtItsPlace() {
    reader(
        rule("large", 2, "\"" + "a (b|c) ".repeat(80) + "\"", "«x»"),
        rule("nothing", 2, "\"(zonk)?\"", "«zonk»"),
        "{\"id\": \"en.refusal.bare\", \"category\": \"refusal\", \"weight\": 2, \"match\": [\"zonk\"],"
            + " \"message\": {\"en\": \"a\", \"zh\": \"b\"}, \"suggest\": [\"c\"]}");

    assertThat(found()).contains("MOT033:2", "MOT034:3", "MOT039:4");
  }
}

package motcoach.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import motcoach.method.Act;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

class ReadingRulesTest {

  private static List<String> quotes(TestRules rules, String text) {
    return rules.reader().read(text, Situation.ALONE).findings().stream()
        .map(Finding::quote)
        .toList();
  }

  @Test
  void anExceptionTakesTheMarkBackInItsClauseOnly() {
    TestRules rules =
        new TestRules()
            .with(
                Language.EN,
                "refusal",
                2,
                List.of("until then"),
                Rule.Negated.STAYS,
                Set.of(),
                "can not");
    assertThat(quotes(rules, "I can't until then.")).isEmpty();
    assertThat(quotes(rules, "I can't, until then.")).containsExactly("can't");
  }

  @Test
  void aNegationBeforeTheMatchCancelsWhereTheRuleSaysSo() {
    TestRules rules =
        new TestRules()
            .with(
                Language.EN,
                "own_action",
                2,
                List.of(),
                Rule.Negated.CANCELS,
                Set.of(),
                "(bring|fetch) it")
            .with(Language.ZH, "own_action", 2, List.of(), Rule.Negated.CANCELS, Set.of(), "帮您办");
    assertThat(quotes(rules, "I won't bring it.")).isEmpty();
    assertThat(quotes(rules, "No problem I'll bring it.")).containsExactly("bring it");
    assertThat(quotes(rules, "I can't stay, I'll bring it.")).containsExactly("bring it");
    assertThat(quotes(rules, "我没法帮您办。")).isEmpty();
    assertThat(quotes(rules, "不过我帮您办。")).containsExactly("帮您办");
  }

  @Test
  void fixedTermsAreOnlyPassedOverByAGap() {
    TestRules rules =
        new TestRules()
            .term("non smoking (room)?")
            .with(Language.EN, "prohibition", 2, "(non|no) smoking")
            .with(Language.EN, "option", 2, "you can have <4> on <1> friday");
    assertThat(quotes(rules, "You can have a non-smoking room on Friday."))
        .containsExactly("You can have a non-smoking room on Friday");
    assertThat(quotes(rules, "No smoking.")).containsExactly("No smoking");
  }

  @Test
  void nothingMatchesAcrossAMarkTheRuleDoesNotName() {
    TestRules rules = new TestRules().with(Language.EN, "refusal", 2, "sorry <3> no | but , no");
    assertThat(quotes(rules, "Sorry, my dear, no.")).isEmpty();
    assertThat(quotes(rules, "Sorry my dear no.")).containsExactly("Sorry my dear no");
    assertThat(quotes(rules, "But - no.")).containsExactly("But - no");
  }

  @Test
  void longerAlternativesAndShorterGapsArePreferred() {
    TestRules rules =
        new TestRules().with(Language.EN, "refusal", 2, "can not <3> (get|get back|giv*)");
    assertThat(quotes(rules, "You can't get back or get more.")).containsExactly("can't get back");
    assertThat(quotes(rules, "We can't be giving it.")).containsExactly("can't be giving");
  }

  @Test
  void theMarkerOfAReportCanStillBeRead() {
    TestRules rules =
        new TestRules()
            .with(Language.EN, "/paraphrase", 0, "you said <10>")
            .with(Language.EN, "refusal", 2, "can not");
    Reading reading = rules.reader().read("You said you can't find it.", Situation.ALONE);
    assertThat(reading.does(Act.PARAPHRASE)).isTrue();
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void aFaultSwallowsTheActOfTheStrengthInside() {
    TestRules rules =
        new TestRules()
            .with(Language.EN, "care/apologise", 1, "sorry")
            .with(Language.EN, "excuse_policy", 2, "sorry , but <3> policy")
            .with(Language.EN, "/ask-to-wait", 0, "policy");
    Reading reading = rules.reader().read("Sorry, but that's policy.", Situation.ALONE);
    assertThat(reading.findings()).extracting(Finding::label).containsExactly("excuse_policy");
    assertThat(reading.acts()).extracting(ActMark::act).containsExactly(Act.ASK_TO_WAIT);
  }

  @Test
  void aDoerAndATimeInOneSentenceAreACommitment() {
    TestRules rules =
        new TestRules()
            .with(Language.EN, "/own-i", 0, "i will")
            .with(Language.ZH, "/own-i", 0, "我(来|帮您|给您)");
    ExpressionReader reader = rules.reader();
    assertThat(reader.read("I'll ring you by three.", Situation.ALONE).quote(Act.COMMIT))
        .contains("I'll ring you by three");
    assertThat(reader.read("I'll see. Come by three.", Situation.ALONE).does(Act.COMMIT)).isFalse();
    assertThat(reader.read("Ana will ring by three.", Situation.ALONE).does(Act.COMMIT)).isTrue();
    assertThat(reader.read("My colleague rings at four.", Situation.ALONE).does(Act.COMMIT))
        .isTrue();
    assertThat(reader.read("It closes at four.", Situation.ALONE).does(Act.COMMIT)).isFalse();
    assertThat(reader.read("三点前我给您回电。", Situation.ALONE).quote(Act.COMMIT)).contains("三点前我给您");
    assertThat(reader.read("小王明天送到。", Situation.ALONE).does(Act.COMMIT)).isTrue();
    assertThat(reader.read("明天会送到。", Situation.ALONE).does(Act.COMMIT)).isFalse();
  }
}

package motcoach.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.RuleProblem.Kind;
import motcoach.method.Language;
import motcoach.method.Text;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  static Rule rule(String id, Category category, String match, String hit, String miss) {
    return new Rule(
        id,
        Optional.of(category),
        Optional.empty(),
        Optional.empty(),
        2,
        List.of(match),
        List.of(),
        Rule.Negated.STAYS,
        Set.of(),
        Set.of(),
        Text.same("why"),
        List.of("better"),
        List.of(hit),
        List.of(miss));
  }

  private static List<RuleProblem> problems(
      Language language, Map<String, String> classes, Rule... rules) {
    return RuleBook.compile(List.of(new RuleSet(language, classes, List.of(), List.of(rules))))
        .problems();
  }

  private static List<RuleProblem> english(Rule... rules) {
    return problems(Language.EN, Map.of("get", "have | get | have back"), rules);
  }

  @Test
  void aRuleThatProvesItselfHasNoProblem() {
    assertThat(
            english(
                rule(
                    "a",
                    Category.REFUSAL,
                    "(you|i|we) can not <2> {get}",
                    "Sorry, «you can't have» that.",
                    "You can have it on Friday.")))
        .isEmpty();
  }

  @Test
  void chineseRulesMatchCharacterByCharacter() {
    assertThat(
            problems(
                Language.ZH,
                Map.of("做", "办 | 换 | 退货"),
                rule("z", Category.REFUSAL, "不能<2>{做}(了|的)?", "抱歉，这个«不能给您换了»。", "不能不说，很好。")))
        .isEmpty();
  }

  @Test
  void anchorsAndMarksBindToClausesAndAreNotPartOfTheMark() {
    assertThat(
            english(
                rule("a", Category.COMMAND, "^ wait $", "Listen, «wait».", "Please wait here.")))
        .isEmpty();
    assertThat(
            english(
                rule(
                    "a",
                    Category.COMMAND,
                    "^^ sorry , but",
                    "«Sorry, but» no.",
                    "Yes, sorry, but no.")))
        .isEmpty();
    assertThat(
            english(
                rule("a", Category.INTERROGATION, "why not ?", "And «why not?»", "Why not now?")))
        .isEmpty();
  }

  @Test
  void everyKindOfProblemIsNamed() {
    assertThat(kinds(rule("a", Category.COMMAND, "(wait", "«wait»", "x"))).contains(Kind.SYNTAX);
    assertThat(kinds(rule("a", Category.COMMAND, "{none}", "«wait»", "x")))
        .contains(Kind.UNKNOWN_CLASS);
    assertThat(kinds(rule("a", Category.COMMAND, "(wait)?", "«wait»", "x")))
        .contains(Kind.MATCHES_NOTHING);
    assertThat(kinds(rule("a", Category.COMMAND, "wait", "please «wait here»", "hello")))
        .contains(Kind.HIT_NOT_MARKED);
    assertThat(kinds(rule("a", Category.COMMAND, "wait", "please «wait» here", "wait there")))
        .contains(Kind.MISS_MARKED);
    assertThat(kinds(rule("a", Category.COMMAND, "x ".repeat(300), "«wait»", "hello")))
        .contains(Kind.TOO_LARGE);
    Rule good = rule("a", Category.COMMAND, "wait", "please «wait» here", "hello");
    assertThat(english(good, good)).extracting(RuleProblem::kind).contains(Kind.DUPLICATE_ID);
    assertThat(
            problems(
                Language.EN,
                Map.of("a", "{b}", "b", "x | {a}"),
                rule("a", Category.COMMAND, "{a}", "«x»", "hello")))
        .extracting(RuleProblem::kind)
        .contains(Kind.CLASS_CIRCLE);
  }

  private static List<Kind> kinds(Rule rule) {
    return english(rule).stream().map(RuleProblem::kind).toList();
  }
}

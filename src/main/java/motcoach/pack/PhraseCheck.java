package motcoach.pack;

import java.util.List;
import java.util.Map;
import motcoach.expression.RuleBook;
import motcoach.expression.RuleProblem;
import motcoach.expression.RuleSet;
import motcoach.method.Language;

/** Tries whether a phrase of a topic or element follows the pattern syntax of wording rules. */
final class PhraseCheck {

  /** Reports a phrase that could never be looked for. */
  void check(Language language, String phrase, Place at, Problems problems) {
    RuleSet alone = new RuleSet(language, Map.of(), List.of(phrase), List.of());
    for (RuleProblem problem : RuleBook.compile(List.of(alone)).problems()) {
      problems.error(
          at,
          "MOT061",
          "This phrase does not follow the pattern syntax: " + problem.detail(),
          "这条短语不符合匹配写法：" + problem.detail());
    }
  }
}

package motcoach.studio;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.method.Language;
import org.junit.jupiter.api.Test;

class RuleEditsTest {
  private static final String RULE = "en.refusal.cannot-get";

  @Test
  void switching_off_a_shipped_rule_and_on_again_leaves_nothing_behind() {
    Draft off = RuleEdits.off(Draft.EMPTY, Language.EN, RULE, true);
    assertThat(RuleEdits.isOff(off, Language.EN, RULE)).isTrue();
    assertThat(off.at(Spot.of("rules/en.json", "language"))).contains(new Value.Str("en"));

    Draft on = RuleEdits.off(off, Language.EN, RULE, false);
    assertThat(RuleEdits.isOff(on, Language.EN, RULE)).isFalse();
    assertThat(on.at(Spot.of("rules/en.json", "amend"))).contains(Value.Arr.EMPTY);
  }

  @Test
  void exceptions_stay_when_a_rule_is_switched_on_again() {
    Draft draft = RuleEdits.except(Draft.EMPTY, Language.ZH, "zh.a.b", "别动", "您别动，马上好。");
    draft = RuleEdits.off(draft, Language.ZH, "zh.a.b", true);
    draft = RuleEdits.off(draft, Language.ZH, "zh.a.b", false);

    assertThat(draft.at(Spot.of("rules/zh.json", "amend", 0, "unless", 0)))
        .contains(new Value.Str("别动"));
    assertThat(draft.at(Spot.of("rules/zh.json", "amend", 0, "miss", 0)))
        .contains(new Value.Str("您别动，马上好。"));
  }

  @Test
  void an_own_rule_is_changed_where_it_stands_and_nothing_stands_twice() {
    Draft draft = RuleEdits.added(Draft.EMPTY, Language.EN, "");
    String own = "en.other.own-1";
    for (int i = 0; i < 2; i++) {
      draft = RuleEdits.except(draft, Language.EN, own, "hold still", "Hold still.");
      draft = RuleEdits.hit(draft, Language.EN, own, "«Go».");
      draft = RuleEdits.off(draft, Language.EN, own, true);
    }

    Spot rule = RuleEdits.own(draft, Language.EN, own).orElseThrow();
    assertThat(draft.at(rule.then("unless"))).contains(list("hold still"));
    assertThat(draft.at(rule.then("hit"))).contains(list("«Go»."));
    assertThat(draft.at(rule.then("off"))).contains(new Value.Bool(true));
    assertThat(draft.at(Spot.of("rules/en.json", "amend"))).isEmpty();
    assertThat(RuleEdits.added(draft, Language.EN, "x").at(rule.parent().get().then(1).then("id")))
        .contains(new Value.Str("en.other.own-2"));
  }

  private static Value.Arr list(String line) {
    return Value.Arr.EMPTY.inserted(0, new Value.Str(line));
  }

  @Test
  void an_exception_is_the_words_around_the_mark_without_what_patterns_reserve() {
    String line = "Well, you can't (really) have it* now; sorry!";
    assertThat(RuleEdits.clause(line, line.indexOf("you"), line.indexOf("have")))
        .isEqualTo("you can't really have it now");
    assertThat(RuleEdits.clause("不好意思，这个没货。", 5, 8)).isEqualTo("这个没货");
  }
}

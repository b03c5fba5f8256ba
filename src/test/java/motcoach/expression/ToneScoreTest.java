package motcoach.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;
import motcoach.method.Stage;
import org.junit.jupiter.api.Test;

class ToneScoreTest {
  private final ExpressionReader reader =
      new TestRules()
          .with(Language.EN, "refusal/refuse", 2, "can not")
          .with(Language.EN, "refusal", 1, "sold out")
          .with(Language.EN, "option", 2, "you can have")
          .with(Language.EN, "own_action/own-i", 2, "i will (bring|fetch)")
          .with(Language.EN, "gain", 2, "free | you will not have to wait")
          .with(Language.EN, "care/apologise", 1, "i am sorry")
          .with(Language.EN, "courtesy/thanks", 2, "thank you")
          .with(Language.EN, "command", 2, "have to wait")
          .with(Language.EN, "blame", 3, "your own fault")
          .with(Language.EN, "excuse_policy", 2, "it is (our|the) policy")
          .with(Language.EN, "uncertainty", 1, "maybe")
          .with(
              Language.EN,
              "invitation",
              2,
              List.of(),
              Rule.Negated.STAYS,
              Set.of(Stage.EXPLORE),
              "would you like")
          .with(
              Language.EN,
              "brush_off",
              2,
              List.of(),
              Rule.Negated.STAYS,
              Set.of(Stage.CONFIRM),
              "look online")
          .reader();

  private Reading read(String text) {
    return read(text, Situation.ALONE);
  }

  private Reading read(String text, Situation situation) {
    Reading reading = reader.read(text, situation);
    assertThat(reading.ledger().stream().mapToInt(ToneLine::points).sum())
        .isEqualTo(reading.score());
    return reading;
  }

  @Test
  void nothingFoundIsExactlyNeutralInOneLine() {
    Reading reading = read("The parcel is on the table.");
    assertThat(reading.score()).isEqualTo(50);
    assertThat(reading.ledger()).hasSize(1);
    assertThat(reading.language()).contains(Language.EN);
  }

  @Test
  void faultsCostTwelveAndStrengthsEarnTenAUnitOfWeight() {
    assertThat(read("I can't do it.").score()).isEqualTo(26);
    assertThat(read("Maybe it is here.").score()).isEqualTo(38);
    assertThat(read("I'll bring it.").score()).isEqualTo(70);
  }

  @Test
  void eachLabelCountsOnceAtItsLargest() {
    Reading reading = read("It is sold out. I can't do it. You can not see it.");
    assertThat(reading.score()).isEqualTo(26);
    assertThat(reading.findings()).extracting(Finding::points).containsExactly(0, -24, 0);
  }

  @Test
  void aRefusalIsRepairedByAWayOutAfterItOnly() {
    assertThat(read("I can't do that, but you can have it on Friday.").score()).isEqualTo(60);
    Reading before = read("You can have it on Friday, I can't do more.");
    assertThat(before.score()).isEqualTo(39);
    assertThat(read("It is sold out, but I'll fetch one.").score()).isEqualTo(65);
  }

  @Test
  void anApologyWithAButAndAFaultEarnsNothing() {
    assertThat(read("I'm sorry, but it is our policy.").score()).isEqualTo(26);
    assertThat(read("I'm sorry, I can't do that.").score()).isEqualTo(36);
    assertThat(read("I'm sorry, but I'll bring it.").score()).isEqualTo(80);
  }

  @Test
  void thanksEarnTenAtMostAndOnce() {
    assertThat(read("Thank you, thank you, thank you.").score()).isEqualTo(60);
    assertThat(read("Thank you. I'll bring it.").score()).isEqualTo(80);
  }

  @Test
  void courtesyNeverOutweighsAClearFault() {
    assertThat(read("Thank you. I'll bring it free. It is our policy.").score()).isEqualTo(39);
  }

  @Test
  void besideAFatalFaultNothingElseCounts() {
    assertThat(read("I'll bring it free. You can have it. That's your own fault.").score())
        .isEqualTo(20);
  }

  @Test
  void faultsAndStrengthsStopAtFifty() {
    Reading bad = read("Your own fault. I can't. It is our policy. Maybe.");
    assertThat(bad.score()).isZero();
    Reading good = read("I'll bring it free. You can have it. Would you like it? Thank you.");
    assertThat(good.score()).isEqualTo(100);
  }

  @Test
  void aLongerGainSwallowsTheCommandInside() {
    Reading reading = read("You won't have to wait.");
    assertThat(reading.score()).isEqualTo(70);
    assertThat(reading.findings()).hasSize(1);
    assertThat(reading.findings().get(0).quote()).isEqualTo("You won't have to wait");
  }

  @Test
  void stagesMakeFaultsHeavierAndStrengthsIdle() {
    assertThat(read("Look online.", Situation.in(Stage.CONFIRM)).score()).isEqualTo(14);
    assertThat(read("Look online.", Situation.in(Stage.ACT)).score()).isEqualTo(26);
    assertThat(read("Would you like tea?", Situation.in(Stage.EXPLORE)).score()).isEqualTo(50);
    assertThat(read("Would you like tea?", Situation.in(Stage.PROPOSE)).score()).isEqualTo(70);
  }

  @Test
  void whatIsNotOursIsNotJudged() {
    for (String text :
        List.of(
            "",
            "   ",
            "😀😀",
            "?!…",
            "asdf jkl qwer",
            "asdfghjkl",
            "Je ne peux pas vous aider, madame.",
            "No puedo hacer nada por usted, señora.",
            "Das ist nicht mein Problem, bitte warten Sie.",
            "Я не могу вам помочь",
            "申し訳ございませんが、できません",
            "도와드릴 수 없습니다")) {
      Reading reading = read(text);
      assertThat(reading.language()).as(text).isEqualTo(Optional.empty());
      assertThat(reading.score()).as(text).isEqualTo(50);
      assertThat(reading.ledger()).as(text).hasSize(1);
      assertThat(reading.findings()).as(text).isEmpty();
    }
  }
}

package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Plays;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Turned;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What trainees may type besides an answer: an honest reaction, and nothing scored. */
class OddAnswersTest {
  private static Plays plays;
  private static Scenario scenario;

  @BeforeAll
  static void load() {
    plays = new ShippedRules().engine(List.of(), new Problems()).orElseThrow();
    scenario =
        new PackShelf(new ShippedPacks(), Optional.empty()).packs().get(0).scenarios().get(0);
  }

  private static Play opening(Language language) {
    return plays.begin(scenario, new Setup(Mode.PRACTICE, language, 1));
  }

  static Stream<String> notAnAnswer() {
    return Stream.of(
        "😀😀🎉",
        "???",
        "……",
        "asdf qwer zxcv",
        "\u0000\u0007\u001b[31m",
        "\u200b\u200d\ufeff",
        "\ud83d",
        "Bonjour monsieur, je ne sais pas où se trouve votre colis",
        "Добрый день, где моя посылка?",
        "荷物はどこですか、すみません。".replaceAll("[\\u4e00-\\u9fff]", "ら"),
        "z".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("notAnAnswer")
  void isMetHonestlyAndScoresNothing(String words) {
    for (Language language : Language.values()) {
      Play before = opening(language);

      Turned turned = before.take(new Input.Said(words));

      assertThat(turned.events()).anyMatch(TurnEvent.NotUnderstood.class::isInstance);
      assertThat(turned.play().turn()).isEqualTo(before.turn());
      assertThat(turned.play().emotion()).isEqualTo(before.emotion());
      assertThat(turned.play().patience()).isEqualTo(before.patience());
      assertThat(turned.play().verdicts()).isEqualTo(before.verdicts());
      assertThat(turned.play().debrief().ledger()).isEqualTo(before.debrief().ledger());
      assertThat(turned.play().transcript()).last().matches(line -> !line.mine());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anAnswerOfTenThousandCharactersIsReadLikeAnyOther(Language language) {
    String answer =
        language == Language.ZH ? "真对不起，让您打了三次电话。" : "I'm so sorry you had to call three times. ";

    Turned turned = opening(language).take(new Input.Said(answer.repeat(10_000 / answer.length())));

    assertThat(turned.events()).noneMatch(TurnEvent.NotUnderstood.class::isInstance);
    assertThat(turned.play().turn()).isEqualTo(1);
    assertThat(turned.play().emotion()).isGreaterThan(scenario.persona().start());
  }

  @Test
  void twoLanguagesInOneAnswerAreBothUnderstood() {
    Turned turned =
        opening(Language.ZH).take(new Input.Said("真对不起让您打了三次电话。 Let me look it up for you now."));

    Line mine = turned.play().transcript().stream().filter(Line::mine).findFirst().orElseThrow();
    assertThat(mine.reading().orElseThrow().findings())
        .extracting(finding -> finding.rule().substring(0, 3))
        .contains("zh.", "en.");
  }

  @Test
  void anEmptyAnswerIsNoTurn() {
    Play play = opening(Language.EN);

    assertThat(play.take(new Input.Said(" \n\t ")).events())
        .containsExactly(new TurnEvent.NotPossible(TurnEvent.Why.EMPTY));
  }
}

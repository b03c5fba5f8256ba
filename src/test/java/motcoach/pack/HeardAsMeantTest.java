package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import motcoach.expression.Situation;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.scenario.Engine;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.Understanding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sincere words that shipped scenarios once took for something else. */
class HeardAsMeantTest {
  private static Engine engine;
  private static List<Scenario> scenarios;

  @BeforeAll
  static void load() {
    engine = new ShippedRules().engine(List.of(), new Problems()).orElseThrow();
    scenarios =
        new PackShelf(new ShippedPacks(), Optional.empty())
            .packs().stream().flatMap(pack -> pack.scenarios().stream()).toList();
  }

  private static Scenario scenario(String id) {
    return scenarios.stream().filter(one -> one.id().startsWith(id)).findFirst().orElseThrow();
  }

  private static Set<String> heard(String id, Stage stage, String words) {
    Understanding all = engine.understand(scenario(id), words, Situation.in(stage));
    Set<String> heard = new TreeSet<>(all.topics());
    heard.addAll(all.elements());
    heard.addAll(all.acts());
    return heard;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我先帮您看账。按规定要验一下身份，这也是保护您的账户，我给您手机发个码，行吗？|id-check|skip-check",
        "核验是为了保护您，别人拿了您的手机也动不了账。验证码发您了，收到了吗？|id-benefit|skip-check",
        "身份核好了，我这就看您的账。|id-check|skip-check",
        "您是老客户了，验证码就不发了。|skip-check|consent",
        "这回不核验您了，我直接查。|skip-check|consent"
      })
  void aCheckIsLeftOutOnlyInWordsThatLeaveOut(String words, String meant, String not) {
    assertThat(heard("s-06", Stage.EXPLORE, words)).contains(meant).doesNotContain(not);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|I'd like to put you in 512 on the courtyard, it's quiet, instead of 318.",
        "EN|Rather than room 318 I can give you 512, over the courtyard.",
        "ZH|我给您换到512，朝院子的，很安静，而不是318。"
      })
  void whatStandsBehindInsteadOfIsNoOffer(Language language, String words) {
    assertThat(heard("s-03", Stage.PROPOSE, words))
        .contains("quiet-room")
        .doesNotContain("room-318");
  }

  @Test
  void aSeatOutOfTheDraughtIsOfferedAndAskingWhatToEatIsNoCrossExamining() {
    assertThat(heard("s-01", Stage.EXPLORE, "您好，两位坐里面这桌吧，这儿不透风。想吃点什么？"))
        .contains("move", "taste")
        .doesNotContain("interrogate");
  }

  @Test
  void aThingOfADayIsNoPromiseForThatDay() {
    assertThat(heard("s-06", Stage.EXPLORE, "周五的事是我们同事做得不对。")).doesNotContain("commit");
    assertThat(heard("s-06", Stage.EXPLORE, "周五我同事给您回电话。")).contains("commit");
  }

  @Test
  void theQuoteOfAPromiseIsWholeClauses() {
    Play play =
        engine
            .begin(scenario("s-06"), new Setup(Mode.PRACTICE, Language.ZH, 1))
            .take(new Input.Said("很抱歉让您受累了，明天上午十二点前再告诉您结果。"))
            .play();

    assertThat(play.promises()).extracting(p -> p.quote()).contains("明天上午十二点前再告诉您结果");
  }

  @Test
  void oneBreakfastInOneBreathIsOnePromise() {
    Play play =
        engine
            .begin(scenario("s-03"), new Setup(Mode.PRACTICE, Language.EN, 1))
            .take(
                new Input.Said(
                    "I'll have breakfast for you at half past six, a cold tray at half past six if need be."))
            .play();

    assertThat(play.promises()).hasSize(1);
  }
}

package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motcoach.expression.ExpressionReader;
import motcoach.expression.RewriteCheck;
import motcoach.expression.Situation;
import org.junit.jupiter.api.Test;

/** A rewrite is judged by its wording and by whether the message is still in it. */
class RewriteCheckTest {
  private static final ExpressionReader READER =
      new ShippedRules().reader(List.of(), new Problems()).orElseThrow();

  private static RewriteCheck check(String original, String rewrite) {
    return RewriteCheck.of(READER, original, rewrite, Situation.ALONE);
  }

  @Test
  void sayingTheSameBetterSurvives() {
    RewriteCheck english =
        check(
            "You can't have the room before three.",
            "The room is yours from three; I'll text you.");
    RewriteCheck chinese = check("押金三天后才能退。", "押金三天后就到您卡上，我盯着。");

    assertThat(english.survives()).isTrue();
    assertThat(english.lost()).isEmpty();
    assertThat(english.score()).isEqualTo(english.reading().score()).isGreaterThan(60);
    assertThat(chinese.survives()).isTrue();
  }

  @Test
  void friendlyWordsWithoutTheMessageEarnNothing() {
    for (RewriteCheck empty :
        List.of(
            check("You can't have the room before three.", "Coming!"),
            check("押金三天后才能退。", "我这就来！"))) {
      assertThat(empty.survives()).isFalse();
      assertThat(empty.score()).isLessThanOrEqualTo(50);
      assertThat(empty.lost()).isNotEmpty();
    }
  }

  @Test
  void madeUpNumbersAreNamed() {
    RewriteCheck made =
        check("The repair isn't covered.", "The repair is covered, and I'll add 30 pounds.");

    assertThat(made.invented()).containsExactly("30");
    assertThat(made.survives()).isFalse();
  }

  @Test
  void aPromisedTimeIsNotMadeUp() {
    assertThat(
            check(
                "I don't know about the parcel.",
                "I'll ask about the parcel and call you by five."))
        .satisfies(
            kept -> {
              assertThat(kept.invented()).isEmpty();
              assertThat(kept.survives()).isTrue();
            });
  }
}

package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import motcoach.expression.ActMark;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.expression.ToneLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole shipped reader before text nobody would type: it answers, and every place is valid. */
class HostileReadingTest {
  private static final ExpressionReader READER =
      new ShippedRules().reader(List.of(), new Problems()).orElseThrow();
  private static final String[] PIECES = {
    "I can't do that",
    "before three",
    "because of the policy",
    "我帮您查",
    "会有人联系您",
    "您的押金",
    "不归我管",
    "，",
    "。",
    "! ",
    "“",
    "”",
    "«",
    "שלום",
    "\u202E",
    "\u200B",
    "\uD83D",
    "\uDE00",
    "😀",
    "１２：３０",
    "£40",
    "\u0000",
    "the",
    " "
  };

  private static void holds(String text) {
    Reading reading = READER.read(text, Situation.ALONE);

    assertThat(reading.score()).isBetween(0, 100);
    assertThat(reading.ledger().stream().mapToInt(ToneLine::points).sum())
        .isEqualTo(reading.score());
    for (Finding finding : reading.findings()) {
      assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.quote());
    }
    for (ActMark act : reading.acts()) {
      assertThat(act.start()).isBetween(0, act.end());
      assertThat(act.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That's not my job. ",
        "不归我管，您问前台。",
        "a",
        "不",
        "“",
        "((",
        "\uD83D",
        "\u200B",
        "שלום ",
        "before 3 "
      })
  void aMegabyteOfAnythingIsReadToTheEnd(String piece) {
    holds(piece.repeat(1_000_000 / piece.length()));
  }

  @Test
  void aThousandMixturesGiveValidPlaces() {
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      holds(text.toString());
    }
  }
}

package motcoach.progress.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import motcoach.scenario.Debrief.BandOfStage;
import org.junit.jupiter.api.Test;

class GuessTest {
  private static Guess guess(BandOfStage band, Sureness sure) {
    return new Guess(band, Optional.ofNullable(sure));
  }

  @Test
  void aGuessIsComparedInBothDirections() {
    Guess partly = guess(BandOfStage.PARTLY, null);
    assertThat(partly.match(BandOfStage.PARTLY)).isEqualTo(Guess.Match.AS_SEEN);
    assertThat(partly.match(BandOfStage.SOLID)).isEqualTo(Guess.Match.BETTER);
    assertThat(partly.match(BandOfStage.NOT_YET)).isEqualTo(Guess.Match.LESS);
    assertThat(partly.match(BandOfStage.TOO_LITTLE)).isEqualTo(Guess.Match.OPEN);
  }

  @Test
  void onlyASureGuessThatWasWrongIsAConfidentError() {
    assertThat(guess(BandOfStage.SOLID, Sureness.SURE).confidentError(BandOfStage.PARTLY)).isTrue();
    assertThat(guess(BandOfStage.SOLID, Sureness.SURE).confidentError(BandOfStage.SOLID)).isFalse();
    assertThat(guess(BandOfStage.SOLID, Sureness.SURE).confidentError(BandOfStage.TOO_LITTLE))
        .isFalse();
    assertThat(guess(BandOfStage.SOLID, Sureness.FAIRLY).confidentError(BandOfStage.PARTLY))
        .isFalse();
    assertThat(guess(BandOfStage.SOLID, null).confidentError(BandOfStage.PARTLY)).isFalse();
  }
}

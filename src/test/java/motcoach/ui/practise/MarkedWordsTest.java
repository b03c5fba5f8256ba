package motcoach.ui.practise;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.ui.story.Readings;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {

  @Test
  void cutsWordsAtTheirMarks() {
    assertThat(MarkedWords.of(Readings.of("Well, I'm sorry, not my department.")))
        .extracting(MarkedWords.Run::words)
        .containsExactly("Well, ", "I'm sorry", ", ", "not my department", ".");
  }

  @Test
  void wordsWithoutMarksAreOneRun() {
    assertThat(MarkedWords.of(Readings.of("Let me look.")))
        .containsExactly(MarkedWords.plain("Let me look."));
  }
}

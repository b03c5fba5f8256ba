package motcoach.ui.practise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingAloudTest {
  @Test
  void howSomethingIsSaidIsNotReadOut() {
    assertThat(ReadingAloud.spoken("(sighs) I just need the paper."))
        .isEqualTo("I just need the paper.");
    assertThat(ReadingAloud.spoken("（叹气）又得从头说（停了一下）是吧。")).isEqualTo("又得从头说 是吧。");
    assertThat(ReadingAloud.spoken("(nods)")).isEmpty();
    assertThat(ReadingAloud.spoken("No aside, 3 (of them left open"))
        .isEqualTo("No aside, 3 (of them left open");
  }
}

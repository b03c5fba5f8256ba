package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FittingTest {
  @Test
  void words_stay_whole_and_what_is_left_out_is_told() {
    assertThat(Fitting.lines("Where is my parcel now", 7, 2))
        .containsExactly("Where is my", "parcel now");
    assertThat(Fitting.lines("Where is my parcel, please", 7, 2))
        .containsExactly("Where is my", "parcel, ple…");
  }

  @Test
  void no_chinese_line_begins_with_a_full_stop() {
    assertThat(Fitting.lines("对，礼拜四十点。", 7, 2)).containsExactly("对，礼拜四十", "点。");
  }

  @Test
  void nothing_is_no_line() {
    assertThat(Fitting.lines("  ", 7, 2)).isEmpty();
  }
}

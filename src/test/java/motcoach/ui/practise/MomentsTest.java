package motcoach.ui.practise;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.method.Language;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Words;
import motcoach.ui.story.ParcelStory;
import motcoach.ui.story.ScriptedPlay;
import org.junit.jupiter.api.Test;

/** The story stands at Tuesday, 14:05. */
class MomentsTest {
  private static final int NOW = 14 * 60 + 5;
  private static final int DAY = 24 * 60;
  private final Play play =
      ScriptedPlay.begin(ParcelStory.scenario(), new Setup(Mode.GUIDED, Language.EN, 1));
  private final Words words = new Words(Language.EN);
  private final Moments moments = new Moments(words, play);

  @Test
  void timeThatIsLeftIsToldInMinutesHoursOrDays() {
    assertThat(moments.left(NOW).getValue()).isEqualTo("now");
    assertThat(moments.left(NOW + 50).getValue()).isEqualTo("in 50 min");
    assertThat(moments.left(NOW + 130).getValue()).isEqualTo("in 2 h 10 min");
    assertThat(moments.left(NOW + 30 * 60).getValue()).isEqualTo("in 30 h");
    assertThat(moments.left(NOW + 2 * DAY + 61).getValue()).isEqualTo("in 2 d 1 h");
    assertThat(moments.left(NOW - 3 * DAY).getValue()).isEqualTo("3 d ago");
  }

  @Test
  void anotherDayIsNamed() {
    assertThat(moments.at(NOW + 5).getValue()).isEqualTo("14:10");
    assertThat(moments.at(DAY + 9 * 60).getValue()).isEqualTo("Wed 09:00");
    assertThat(moments.day(2 * DAY).getValue()).isEqualTo("Day 3 · Thursday");
    words.use(Language.ZH);
    assertThat(moments.day(2 * DAY).getValue()).isEqualTo("第 3 天 · 星期四");
  }
}

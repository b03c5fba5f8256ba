package motcoach.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  private final ExpressionReader reader = new TestRules().reader();

  private String times(String text) {
    return reader.read(text, Situation.ALONE).times().stream()
        .map(t -> t.kind() + " " + t.value() + " [" + text.substring(t.start(), t.end()) + "]")
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I'll call you by three. | AT 900 [by three]",
        "I'll be there at 3 pm. | AT 900 [at 3 pm]",
        "I'll be there at 3 p.m. today | AT 900 [at 3 p.m.]; DAY 0 [today]",
        "It comes at 15:00. | AT 900 [at 15:00]",
        "We open at 9:30am. | AT 570 [at 9:30am]",
        "You will have it before four. | AT 960 [before four]",
        "I'll ring at half past three. | AT 930 [at half past three]",
        "I'll ring at quarter to five. | AT 1005 [at quarter to five]",
        "I'll be back in ten minutes. | WITHIN 10 [in ten minutes]",
        "I'll be back within an hour. | WITHIN 60 [within an hour]",
        "I'll be back within the next two hours. | WITHIN 120 [within the next two hours]",
        "Give me half an hour. | WITHIN 30 [half an hour]",
        "I'll do it tomorrow at eleven. | DAY 1 [tomorrow]; AT 660 [at eleven]",
        "It is there on Thursday. | DAY 104 [Thursday]",
        "I'll call tonight at eight. | DAY 0 [tonight]; AT 1200 [at eight]",
        "I'll call at eight in the morning. | AT 480 [at eight in the morning]",
        "I'll call by noon. | AT 720 [by noon]",
        "He comes between two and four. | AT 840 [between two]; AT 960 [four]",
        "It comes between six and eight. | AT 1080 [between six]; AT 1200 [eight]",
        "We open from two to six. | AT 840 [from two]; AT 1080 [six]",
        "I'll call at five to eight tonight. | AT 1195 [at five to eight]; DAY 0 [tonight]",
        "I'll call at seven tomorrow. | AT 1140 [at seven]; DAY 1 [tomorrow]",
      })
  void englishTimes(String text, String expected) {
    assertThat(times(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我三点前给您回电。 | AT 900 [三点前]",
        "下午四点半送到。 | AT 990 [下午四点半]",
        "十五点到。 | AT 900 [十五点]",
        "我15：30给您打电话 | AT 930 [15：30]",
        "十分钟内给您答复。 | WITHIN 10 [十分钟内]",
        "半小时就好。 | WITHIN 30 [半小时]",
        "半个小时之内 | WITHIN 30 [半个小时之内]",
        "两个小时后我打给您 | WITHIN 120 [两个小时后]",
        "晚上六点到八点送 | AT 1080 [晚上六点]; AT 1200 [八点]",
        "明天上午九点 | DAY 1 [明天]; AT 540 [上午九点]",
        "周四送到 | DAY 104 [周四]",
        "今晚八点前送到 | DAY 0 [今晚]; AT 1200 [八点前]",
        "中午十二点 | AT 720 [中午十二点]",
        "中午一点 | AT 780 [中午一点]",
        "三天内退款 | WITHIN 4320 [三天内]",
        "３点前 | AT 900 [３点前]",
        "下週三 | DAY 103 [下週三]",
        "一刻钟 | WITHIN 15 [一刻钟]",
        "三点一刻 | AT 915 [三点一刻]",
        "三个工作日内 | WITHIN 4320 [三个工作日内]",
      })
  void chineseTimes(String text, String expected) {
    assertThat(times(text)).isEqualTo(expected);
  }

  @Test
  void whatOnlyLooksLikeATimeIsNone() {
    for (String text :
        List.of(
            "I'm calling about three parcels.",
            "You waited twenty minutes.",
            "We serve it every day at noon.",
            "Be out by ten to.",
            "Two days ago it left.",
            "We have four rooms.",
            "I understand you since Monday.",
            "麻烦您快一点。",
            "我有三点建议。",
            "您等了二十分钟。",
            "十分抱歉。",
            "十分钟前刚走。",
            "七天无理由退货",
            "千万别急。")) {
      assertThat(times(text)).as(text).isEmpty();
    }
  }

  @Test
  void reportedAndQuotedTimesAreNotTheSpeakersOwn() {
    assertThat(times("You said you need it by three.")).isEmpty();
    assertThat(times("您说三点前要，我两点给您。")).isEqualTo("AT 840 [两点]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You get twenty-five euros back by three. | 25.0",
        "That is 10,000 points. | 10000.0",
        "One moment, this one is 3.50. | 3.5",
        "Two hundred people came. | 200.0",
        "退您二十块，三点前到账。 | 20.0",
        "给您两张券 | 2.0",
        "一共一百二十元 | 120.0",
        "我一定一起帮您，万一不行一个一个来 | ''",
      })
  void numbersThatAreNoTimes(String text, String expected) {
    assertThat(
            reader.read(text, Situation.ALONE).numbers().stream()
                .map(n -> String.valueOf(n.value()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}

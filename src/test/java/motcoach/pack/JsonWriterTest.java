package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import motcoach.method.Act;
import motcoach.method.Text;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private record Sample(String twoWords, Optional<Act> act, OptionalInt none, double half) {}

  @Test
  void writesRecordsMapsAndListsInTheirOrder() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", List.of(true, 2.0, 2.5));
    map.put("r", new Sample("x", Optional.of(Act.ASK_OPEN), OptionalInt.empty(), 0.5));
    map.put("n", Arrays.asList((Object) null));

    assertThat(JsonWriter.line(map))
        .isEqualTo(
            "{\"z\":1,\"a\":[true,2,2.5],\"r\":{\"two-words\":\"x\",\"act\":\"ask-open\","
                + "\"none\":null,\"half\":0.5},\"n\":[null]}");
  }

  @Test
  void keepsChineseAndEmojiAndEscapesWhatWouldBreakTheLine() throws Exception {
    String text = "请稍候😀\n\t\"\\\u0000\u0007\u009b\u2028\u2029\ud83d!\ude00";

    String line = JsonWriter.line(text);

    assertThat(line).contains("请稍候😀").doesNotContain("\n", "\u0007", "\u009b", "\u2028");
    assertThat(line.chars().filter(c -> c == 0xd83d)).hasSize(1);
    assertThat(new ObjectMapper().readValue(line, String.class)).isEqualTo(text);
  }

  @Test
  void writesNoNumberThatJsonDoesNotHave() {
    assertThat(JsonWriter.line(List.of(Double.NaN, Double.POSITIVE_INFINITY)))
        .isEqualTo("[null,null]");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(JsonWriter.line(Text.same("x"))).isEqualTo("{\"en\":\"x\",\"zh\":\"x\"}");
    assertThatThrownBy(() -> JsonWriter.line(new Object()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

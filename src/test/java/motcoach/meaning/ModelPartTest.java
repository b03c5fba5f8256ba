package motcoach.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A model of three nodes in a row, each with weights of its own, written here by hand. */
class ModelPartTest {
  private static final byte[] VERSION = {1 << 3, 9};

  private static final byte[] MODEL =
      joined(
          VERSION,
          Message.field(
              7,
              joined(
                  node("words", "low-weights", "low"),
                  node("low", "mid-weights", "mid"),
                  node("mid", "mask", "top-weights", "top"),
                  weights("low-weights"),
                  weights("mid-weights"),
                  weights("top-weights"),
                  named(11, 1, "words"),
                  named(11, 1, "mask"),
                  named(12, 1, "top"))));

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** The last name is what it gives, the others what it takes. */
  private static byte[] node(String... names) {
    ByteArrayOutputStream node = new ByteArrayOutputStream();
    for (int i = 0; i < names.length; i++) {
      node.writeBytes(text(i == names.length - 1 ? 2 : 1, names[i]));
    }
    return Message.field(1, node.toByteArray());
  }

  private static byte[] weights(String name) {
    return Message.field(5, joined(text(8, name), Message.field(9, new byte[300])));
  }

  private static byte[] named(int number, int name, String is) {
    return Message.field(number, text(name, is));
  }

  private static byte[] text(int number, String text) {
    return Message.field(number, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What stands in the graph of a part under a number: the name in each. */
  private static List<String> in(byte[] part, int number, int name) {
    byte[] graph =
        Message.fields(part).stream()
            .filter(field -> field.number() == 7)
            .findFirst()
            .orElseThrow()
            .content();
    return Message.fields(graph).stream()
        .filter(field -> field.number() == number)
        .map(
            field ->
                Message.fields(field.content()).stream()
                    .filter(inner -> inner.number() == name)
                    .map(inner -> new String(inner.content(), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  @Test
  void whatLeadsToAnInnerResultIsKept() {
    byte[] part = ModelPart.of(MODEL, Set.of(), "mid");

    assertThat(in(part, 1, 2)).containsExactly("low", "mid");
    assertThat(in(part, 5, 8)).containsExactly("low-weights", "mid-weights");
    assertThat(in(part, 11, 1)).containsExactly("words");
    assertThat(in(part, 12, 1)).containsExactly("mid");
  }

  @Test
  void whatIsGivenIsNotWorkedOut() {
    byte[] part = ModelPart.of(MODEL, Set.of("mid"), "top");

    assertThat(in(part, 1, 2)).containsExactly("top");
    assertThat(in(part, 5, 8)).containsExactly("top-weights");
    assertThat(in(part, 11, 1)).containsExactly("mask", "mid");
    assertThat(in(part, 12, 1)).containsExactly("top");
  }

  @Test
  void whatStandsBesideTheGraphStays() {
    assertThat(ModelPart.of(MODEL, Set.of(), "mid")).startsWith(VERSION);
  }

  @Test
  void aResultThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> ModelPart.of(MODEL, Set.of(), "highest"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("highest");
  }

  @Test
  void damagedBytesAreRefused() {
    for (int length = 3; length < MODEL.length; length++) {
      byte[] cut = Arrays.copyOf(MODEL, length);

      assertThatThrownBy(() -> ModelPart.of(cut, Set.of(), "mid"))
          .as("%d bytes", length)
          .isInstanceOf(IllegalArgumentException.class);
    }
    byte[] group = {1 << 3 | 3, 0};
    assertThatThrownBy(() -> Message.fields(group)).isInstanceOf(IllegalArgumentException.class);
    byte[] endless = {-1, -1, -1, -1, -1, -1, -1};
    assertThatThrownBy(() -> Message.fields(endless)).isInstanceOf(IllegalArgumentException.class);
  }
}

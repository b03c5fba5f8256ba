package motcoach.pack.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import motcoach.pack.JsonSource;
import motcoach.pack.Problems;
import motcoach.pack.ValueText;
import motcoach.studio.Value;

/** JSON that stands inside another file. */
final class JsonText {
  private JsonText() {}

  /** The value; nothing for what is no JSON. */
  static Optional<Value> read(String text) {
    return new JsonSource()
        .read("", text.getBytes(StandardCharsets.UTF_8), new Problems())
        .map(ValueText::of);
  }
}

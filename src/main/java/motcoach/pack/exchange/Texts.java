package motcoach.pack.exchange;

import java.util.Optional;
import motcoach.method.Text;
import motcoach.studio.Value;

/** Texts in both languages out of values that may lack one, or both. */
final class Texts {
  private Texts() {}

  /** The text; a missing language is told by the other, a missing text by {@code words}. */
  static Text of(Optional<Value> value, String words) {
    Value.Obj object = StoryFromScenario.object(value);
    Optional<String> en = object.string("en").filter(text -> !text.isBlank());
    Optional<String> zh = object.string("zh").filter(text -> !text.isBlank());
    return new Text(en.or(() -> zh).orElse(words), zh.or(() -> en).orElse(words));
  }
}

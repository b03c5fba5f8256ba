package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import motcoach.method.Text;

/** Collects the sentences a translation has to say, each once. */
final class Remarks {
  private static final int NAMED = 12;

  private final List<Text> said = new ArrayList<>();

  void say(String en, String zh) {
    Text text = new Text(en, zh);
    if (!said.contains(text)) {
      said.add(text);
    }
  }

  /**
   * A sentence about several things; nothing when there are none.
   *
   * @param en with {@code %s} where their names go
   */
  void about(Collection<String> names, String en, String zh) {
    if (!names.isEmpty()) {
      List<String> once = names.stream().distinct().toList();
      List<String> shown = once.subList(0, Math.min(NAMED, once.size()));
      int more = once.size() - shown.size();
      say(
          en.replace("%s", String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "")),
          zh.replace("%s", String.join("、", shown) + (more > 0 ? " 等 " + once.size() + " 处" : "")));
    }
  }

  List<Text> list() {
    return List.copyOf(said);
  }
}

package motcoach.pack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Text;

/** Finds which of the known forms an object has that is told by one of its names. */
final class OneOf {
  private OneOf() {}

  /**
   * The one known name among those of {@code value}; empty, with a problem, when it has none or
   * several, or is no object.
   *
   * @param en what the object is, for the problem
   */
  static Optional<String> find(
      Located value, Collection<String> known, String en, String zh, Problems problems) {
    if (!(value instanceof Located.Obj)) {
      Fields.wrong(value, problems, "an object { … }", "对象 { … }");
      return Optional.empty();
    }
    Map<String, Located.Member> members = ((Located.Obj) value).members();
    List<String> found = members.keySet().stream().filter(known::contains).toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    } else if (found.isEmpty()) {
      none(value, members, known, en, zh, problems);
    } else {
      problems.error(
          members.get(found.get(1)).at(),
          "MOT057",
          "One "
              + en
              + " asks or does one thing: \""
              + found.get(0)
              + "\" and \""
              + found.get(1)
              + "\" must stand in objects of their own.",
          "一个" + zh + "只写一件事：“" + found.get(0) + "”和“" + found.get(1) + "”要分成两个对象。");
    }
    return Optional.empty();
  }

  private static void none(
      Located value,
      Map<String, Located.Member> members,
      Collection<String> known,
      String en,
      String zh,
      Problems problems) {
    if (members.isEmpty()) {
      problems.error(
          value.at(), "MOT057", "No " + en + " is chosen here yet.", "这里还没有选" + zh + "。");
      return;
    }
    String name = members.keySet().iterator().next();
    problems.misspelt(
        members.get(name).at(),
        "MOT057",
        Severity.ERROR,
        new Text("\"" + name + "\" is no known " + en + ".", "“" + name + "”不是已知的" + zh + "。"),
        name,
        known);
  }
}

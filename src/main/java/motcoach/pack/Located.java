package motcoach.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that remembers where it stood in its file. */
public sealed interface Located {

  /** The value's first character. */
  Place at();

  /** One name and value of an object; {@code at} is the place of the name. */
  record Member(Place at, Located value) {}

  /** An object; members in the order of the file. */
  record Obj(Place at, Map<String, Member> members) implements Located {

    /** The value of a name, or empty when the object does not have it. */
    public Optional<Located> get(String name) {
      return Optional.ofNullable(members.get(name)).map(Member::value);
    }
  }

  /** A list. */
  record Arr(Place at, List<Located> items) implements Located {}

  /** A piece of text. */
  record Str(Place at, String value) implements Located {}

  /** A number; finite. */
  record Num(Place at, double value) implements Located {

    /** Whether it is a whole number that fits an {@code int}. */
    public boolean whole() {
      return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE;
    }
  }

  /** True or false. */
  record Bool(Place at, boolean value) implements Located {}

  /** An explicit {@code null}. */
  record Null(Place at) implements Located {}
}

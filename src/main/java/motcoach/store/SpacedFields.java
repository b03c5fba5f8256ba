package motcoach.store;

/** Takes one field after the other off a text in which a space stands between two. */
final class SpacedFields {
  private static final String NONE = "-";

  private final String text;
  private int at;

  SpacedFields(String text) {
    this.text = text;
  }

  /** The next field; empty where there is none. */
  String next() {
    return next(1);
  }

  /** Some fields that belong together, with the spaces between them. */
  String next(int fields) {
    int end = at - 1;
    for (int n = 0; n < fields; n++) {
      end = end(end + 1);
    }
    String taken = text.substring(at, end);
    at = end + 1;
    return taken;
  }

  private int end(int from) {
    int end = text.indexOf(' ', from);
    return end < 0 ? text.length() : end;
  }

  /** A whole number; -1 for {@code -} or nothing. */
  int number() {
    int end = end(at);
    int value =
        end <= at || text.startsWith(NONE, at) && end == at + 1
            ? -1
            : Integer.parseInt(text, at, end, 10);
    at = end + 1;
    return value;
  }

  /** Everything behind the fields taken so far. */
  String rest() {
    String rest = text.substring(Math.min(at, text.length()));
    at = text.length() + 1;
    return rest;
  }
}

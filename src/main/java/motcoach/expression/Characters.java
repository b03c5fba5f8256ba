package motcoach.expression;

/**
 * An utterance code point by code point after folding: half width, lower case, straight
 * apostrophes, simplified characters, one kind of space; without control and zero-width characters
 * and combining accents. Each code point knows the code units it came from, so whatever is found
 * here can be shown in the words as typed. Emoji and {@code ~} become spaces.
 */
final class Characters {
  private final int[] points;
  private final int[] from;
  private final int[] to;
  private int size;

  private Characters(int capacity) {
    points = new int[capacity];
    from = new int[capacity];
    to = new int[capacity];
  }

  static Characters of(String text) {
    Characters characters = new Characters(text.length());
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      int folded = fold(point);
      if (folded >= 0) {
        characters.points[characters.size] = folded;
        characters.from[characters.size] = at;
        characters.to[characters.size++] = next;
      }
      at = next;
    }
    return characters;
  }

  int size() {
    return size;
  }

  /** The code point at {@code index}, or -1 outside. */
  int at(int index) {
    return index >= 0 && index < size ? points[index] : -1;
  }

  int from(int index) {
    return from[index];
  }

  int to(int index) {
    return to[index];
  }

  /** The folded form of a code point, or -1 when it is dropped without leaving a gap. */
  private static int fold(int point) {
    if (point >= 'a' && point <= 'z' || point == ' ') {
      return point;
    }
    if (point >= 'A' && point <= 'Z') {
      return point + 32;
    }
    if (point >= 0x4E00 && point <= 0x9FFF) {
      return Traditional.simplified(point);
    }
    if (point >= 0xFF01 && point <= 0xFF5E) {
      return fold(point - 0xFEE0);
    }
    switch (point) {
      case '\n':
      case '\r':
      case 0x85:
      case 0x2028:
      case 0x2029:
        return '\n';
      case '\t':
      case 0x3000:
      case '~':
      case 0x301C:
      case 0x223C:
        return ' ';
      case '`':
      case 0xB4:
      case 0x2019:
      case 0x201B:
      case 0x2032:
      case 0x02BC:
        return '\'';
      default:
        return point < 0x7F && point > 0x20 ? point : byCategory(point);
    }
  }

  private static int byCategory(int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.NON_SPACING_MARK:
      case Character.ENCLOSING_MARK:
      case Character.SURROGATE:
        return -1;
      case Character.SPACE_SEPARATOR:
      case Character.OTHER_SYMBOL:
      case Character.MODIFIER_SYMBOL:
      case Character.UNASSIGNED:
      case Character.PRIVATE_USE:
        return ' ';
      default:
        return Character.toLowerCase(point);
    }
  }
}

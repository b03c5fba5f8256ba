package motcoach.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an utterance into words, characters and marks. Repeated marks become the strongest of them;
 * a hyphen between words is a gap; brackets and dashes are marks inside a sentence; marks at the
 * very beginning are dropped and a full stop is added at the end when no end mark is there.
 */
final class Scanner {
  /** A quotation mark and the number of tokens before it. */
  record Quote(int before, int point, boolean afterGap, boolean beforeGap) {}

  /** What an utterance consists of. */
  record Scan(List<Token> tokens, List<Quote> quotes) {}

  private final Characters characters;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private int at;

  private Scanner(Characters characters) {
    this.characters = characters;
  }

  static Scan scan(String text) {
    Scanner scanner = new Scanner(Characters.of(text));
    while (scanner.at < scanner.characters.size()) {
      scanner.step();
    }
    scanner.close();
    return new Scan(scanner.tokens, scanner.quotes);
  }

  private void step() {
    int point = characters.at(at);
    if (isWord(point)) {
      word();
    } else if (isHan(point)) {
      add(TokenKind.HAN, Character.toString(point), at, ++at);
    } else if (point > 0x7F && Character.isLetter(point)) {
      foreign();
    } else {
      sign(point);
    }
  }

  private void sign(int point) {
    switch (point) {
      case '.':
      case 0x3002:
      case 0xFF61:
      case 0x2026:
      case 0x22EF:
        dots(point);
        break;
      case '\n':
        mark(TokenKind.STOP, at, ++at);
        break;
      case '?':
      case 0x61F:
        mark(TokenKind.QUESTION, at, ++at);
        break;
      case '!':
        mark(TokenKind.EXCLAIM, at, ++at);
        break;
      case ',':
      case 0x3001:
      case 0xFF64:
      case ';':
      case ':':
      case '(':
      case ')':
      case '[':
      case ']':
      case 0x3010:
      case 0x3011:
      case 0x2014:
      case 0x2013:
      case 0x2015:
      case 0x2500:
        mark(TokenKind.COMMA, at, ++at);
        break;
      case '-':
        hyphen();
        break;
      case '%':
      case '+':
        add(TokenKind.LATIN, Character.toString(point), at, ++at);
        break;
      case '&':
        add(TokenKind.LATIN, "and", at, ++at);
        break;
      default:
        if (Quotation.isQuote(point)) {
          quotes.add(new Quote(tokens.size(), point, isGap(at - 1), isGap(at + 1)));
        }
        at++;
    }
  }

  /** Several dots are a pause, one is a full stop. */
  private void dots(int first) {
    int start = at;
    while (isDot(characters.at(at))) {
      at++;
    }
    boolean pause = at - start > 1 || first == 0x2026 || first == 0x22EF;
    mark(pause ? TokenKind.COMMA : TokenKind.STOP, start, at);
  }

  private void hyphen() {
    boolean joins = isWord(characters.at(at - 1)) && isWord(characters.at(at + 1));
    boolean repeated = characters.at(at + 1) == '-';
    boolean alone = characters.at(at - 1) == ' ' && characters.at(at + 1) == ' ';
    if (!joins && (repeated || alone)) {
      mark(TokenKind.COMMA, at, at + 1);
    }
    at++;
  }

  private void word() {
    int start = at;
    StringBuilder word = new StringBuilder();
    while (true) {
      int point = characters.at(at);
      if (isWord(point)) {
        word.appendCodePoint(point);
        at++;
      } else if (isInside(point, word)) {
        if (point != ',') {
          word.appendCodePoint(point);
        }
        at++;
      } else if (isMeridiem(word)) {
        word.append('m');
        at += characters.at(at + 2) == '.' ? 3 : 2;
        break;
      } else {
        break;
      }
    }
    add(TokenKind.LATIN, word.toString(), start, at);
  }

  /** An apostrophe between letters, or a point, comma or colon between digits. */
  private boolean isInside(int point, StringBuilder word) {
    int next = characters.at(at + 1);
    char last = word.charAt(word.length() - 1);
    if (point == '\'') {
      return Character.isLetter(last) && isWord(next) && Character.isLetter(next);
    }
    if (!isDigit(last) || !isDigit(next)) {
      return false;
    }
    boolean thousands =
        isDigit(characters.at(at + 2))
            && isDigit(characters.at(at + 3))
            && !isDigit(characters.at(at + 4));
    return point == '.' || point == ':' || point == ',' && thousands;
  }

  /** {@code p.m.} and {@code 3 a.m.} are one word. */
  private boolean isMeridiem(StringBuilder word) {
    int length = word.length();
    char last = word.charAt(length - 1);
    return (last == 'a' || last == 'p')
        && (length == 1 || isDigit(word.charAt(length - 2)))
        && characters.at(at) == '.'
        && characters.at(at + 1) == 'm'
        && !isWord(characters.at(at + 2));
  }

  private void foreign() {
    int start = at;
    StringBuilder word = new StringBuilder();
    while (characters.at(at) > 0x7F
        && Character.isLetter(characters.at(at))
        && !isWord(characters.at(at))
        && !isHan(characters.at(at))) {
      word.appendCodePoint(characters.at(at++));
    }
    add(TokenKind.FOREIGN, word.toString(), start, at);
  }

  private void add(TokenKind kind, String word, int start, int end) {
    tokens.add(new Token(kind, word, characters.from(start), characters.to(end - 1)));
  }

  private void mark(TokenKind kind, int start, int end) {
    if (tokens.isEmpty()) {
      return;
    }
    int last = tokens.size() - 1;
    Token before = tokens.get(last);
    int to = characters.to(end - 1);
    if (!before.kind().isMark()) {
      tokens.add(new Token(kind, "", characters.from(start), to));
    } else {
      TokenKind stronger = before.kind().compareTo(kind) >= 0 ? before.kind() : kind;
      tokens.set(last, new Token(stronger, "", before.from(), to));
    }
  }

  private void close() {
    if (tokens.isEmpty()) {
      return;
    }
    int last = tokens.size() - 1;
    Token before = tokens.get(last);
    if (before.kind() == TokenKind.COMMA) {
      tokens.set(last, new Token(TokenKind.STOP, "", before.from(), before.to()));
    } else if (!before.kind().isMark()) {
      tokens.add(new Token(TokenKind.STOP, "", before.to(), before.to()));
    }
  }

  private boolean isGap(int index) {
    int point = characters.at(index);
    return !isWord(point) && !isHan(point);
  }

  private static boolean isDot(int point) {
    return point == '.' || point == 0x3002 || point == 0xFF61 || point == 0x2026 || point == 0x22EF;
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  static boolean isWord(int point) {
    if (point < 0x80) {
      return point >= 'a' && point <= 'z' || isDigit(point);
    }
    return point < 0x2C80
        && Character.isLetter(point)
        && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
  }

  static boolean isHan(int point) {
    return point >= 0x4E00 && point <= 0x9FFF
        || point == 0x3007
        || point > 0x2E80 && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }
}

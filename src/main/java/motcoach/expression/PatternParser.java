package motcoach.expression;

import java.util.ArrayList;
import java.util.List;
import motcoach.method.Language;

/** Reads the pattern syntax into {@link PatternNode} trees. */
final class PatternParser {
  private static final String SPECIAL =
      "()|{}<>,.?!^$*\uFF1F\u3002\uFF01\uFF0C\u3001;\uFF1B:\uFF1A\u2014";
  private static final int DEEPEST = 20;

  private final Language language;
  private final String pattern;
  private int at;
  private int depth;

  private PatternParser(Language language, String pattern) {
    this.language = language;
    this.pattern = pattern;
  }

  /** The alternatives of a rule's pattern. */
  static List<PatternNode.Branch> parse(Language language, String pattern) throws PatternException {
    PatternParser parser = new PatternParser(language, halfWidth(pattern));
    List<PatternNode.Branch> branches = new ArrayList<>();
    do {
      branches.add(parser.branch());
    } while (parser.take('|'));
    parser.expectEnd();
    return branches;
  }

  /** The entries of a class. */
  static List<PatternNode> parseEntries(Language language, String entries) throws PatternException {
    PatternParser parser = new PatternParser(language, halfWidth(entries));
    List<PatternNode> options = new ArrayList<>();
    do {
      options.add(parser.sequence());
    } while (parser.take('|'));
    parser.expectEnd();
    return options;
  }

  /** Brackets, bars and anchors in half width; full-width marks stay and are always marks. */
  private static String halfWidth(String pattern) {
    StringBuilder half = new StringBuilder(pattern.length());
    for (char c : pattern.toCharArray()) {
      boolean syntax =
          "\uFF08\uFF09\uFF5C\uFF5B\uFF5D\uFF1C\uFF1E\uFF3E\uFF04\uFF0A".indexOf(c) >= 0;
      half.append(syntax ? (char) (c - 0xFEE0) : c);
    }
    return half.toString();
  }

  private PatternNode.Branch branch() throws PatternException {
    PatternNode.Start start = PatternNode.Start.ANYWHERE;
    if (take('^')) {
      start =
          at < pattern.length() && pattern.charAt(at) == '^' && take('^')
              ? PatternNode.Start.UTTERANCE
              : PatternNode.Start.CLAUSE;
    }
    PatternNode body = sequence();
    return new PatternNode.Branch(start, body, take('$'));
  }

  private PatternNode sequence() throws PatternException {
    List<PatternNode> parts = new ArrayList<>();
    for (char c = peek(); c != 0 && c != '|' && c != ')' && c != '$'; c = peek()) {
      part(c, parts);
    }
    if (parts.isEmpty()) {
      throw wrong("an alternative is empty");
    }
    return parts.size() == 1 ? parts.get(0) : new PatternNode.Sequence(List.copyOf(parts));
  }

  private void part(char c, List<PatternNode> parts) throws PatternException {
    switch (c) {
      case '(':
        at++;
        parts.add(optional(group()));
        break;
      case '{':
        at++;
        parts.add(optional(new PatternNode.ClassName(until('}'))));
        break;
      case '<':
        at++;
        parts.add(gap());
        break;
      case '}':
      case '>':
      case '^':
      case '*':
        throw wrong("'" + c + "' stands where it may not");
      default:
        TokenKind mark = mark(c);
        if (mark != null) {
          at++;
          parts.add(new PatternNode.Mark(mark));
        } else {
          words(parts);
        }
    }
  }

  private PatternNode group() throws PatternException {
    if (++depth > DEEPEST) {
      throw new PatternException(RuleProblem.Kind.TOO_LARGE, pattern);
    }
    List<PatternNode> options = new ArrayList<>();
    do {
      options.add(sequence());
    } while (take('|'));
    if (!take(')')) {
      throw wrong("a bracket is not closed");
    }
    depth--;
    return options.size() == 1 ? options.get(0) : new PatternNode.Choice(List.copyOf(options));
  }

  /** A {@code ?} directly after a closing bracket makes it optional. */
  private PatternNode optional(PatternNode inner) {
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      at++;
      return new PatternNode.Optional(inner);
    }
    return inner;
  }

  private PatternNode gap() throws PatternException {
    String digits = until('>');
    if (!digits.matches("[1-9]|1[0-9]|20")) {
      throw wrong("a gap is <1> to <20>");
    }
    return new PatternNode.Gap(Integer.parseInt(digits));
  }

  private void words(List<PatternNode> parts) throws PatternException {
    int start = at;
    while (at < pattern.length() && SPECIAL.indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    List<PatternNode> words = new ArrayList<>();
    List<Token> tokens = Scanner.scan(pattern.substring(start, at)).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind().isMark()) {
        continue;
      }
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
      boolean english = language == Language.EN && token.kind() == TokenKind.LATIN;
      String[] open =
          english ? Contractions.open(token.word(), next, false) : new String[] {token.word()};
      for (String word : open) {
        words.add(new PatternNode.Word(word));
      }
    }
    if (words.isEmpty()) {
      throw wrong("there is no word in '" + pattern.substring(start, at) + "'");
    }
    if (at < pattern.length() && pattern.charAt(at) == '*') {
      star(words);
    }
    parts.addAll(words);
  }

  private void star(List<PatternNode> words) throws PatternException {
    if (language != Language.EN || at == 0 || pattern.charAt(at - 1) == ' ') {
      throw wrong("'*' follows the beginning of an English word");
    }
    at++;
    int last = words.size() - 1;
    words.set(last, new PatternNode.Prefix(((PatternNode.Word) words.get(last)).word()));
  }

  private static TokenKind mark(char c) {
    switch (c) {
      case ',':
      case '\uFF0C':
      case '\u3001':
      case ';':
      case '\uFF1B':
      case ':':
      case '\uFF1A':
      case '\u2014':
        return TokenKind.COMMA;
      case '.':
      case '\u3002':
        return TokenKind.STOP;
      case '?':
      case '\uFF1F':
        return TokenKind.QUESTION;
      case '!':
      case '\uFF01':
        return TokenKind.EXCLAIM;
      default:
        return null;
    }
  }

  private String until(char close) throws PatternException {
    int end = pattern.indexOf(close, at);
    if (end < 0) {
      throw wrong("'" + close + "' is missing");
    }
    String inside = pattern.substring(at, end).trim();
    at = end + 1;
    return inside;
  }

  /** The next character that is no space, or 0 at the end. */
  private char peek() {
    while (at < pattern.length() && Character.isWhitespace(pattern.charAt(at))) {
      at++;
    }
    return at < pattern.length() ? pattern.charAt(at) : 0;
  }

  private boolean take(char c) {
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expectEnd() throws PatternException {
    if (peek() != 0) {
      throw wrong("'" + peek() + "' stands where it may not");
    }
  }

  private PatternException wrong(String why) {
    return new PatternException(RuleProblem.Kind.SYNTAX, why + ": " + pattern);
  }
}

package motcoach.expression;

/**
 * A word, character or mark of an utterance after normalisation.
 *
 * @param from first UTF-16 code unit in the utterance as typed
 * @param to one past its last
 */
record Token(TokenKind kind, String word, int from, int to) {

  boolean isNumber() {
    return kind == TokenKind.LATIN && Character.isDigit(word.charAt(0));
  }
}

package motcoach.expression;

/** What a {@link Token} is. */
enum TokenKind {
  /** A word or number in Latin letters and digits. */
  LATIN,
  /** One Chinese character. */
  HAN,
  /** A run of letters of any other script. */
  FOREIGN,
  /** Words of a language that is not being looked at: nothing matches across them. */
  BARRIER,
  COMMA,
  STOP,
  EXCLAIM,
  QUESTION;

  /** Whether it is a punctuation mark and so ends a clause. */
  boolean isMark() {
    return compareTo(COMMA) >= 0;
  }

  /** Whether it ends a sentence. */
  boolean endsSentence() {
    return compareTo(STOP) >= 0;
  }
}

package motcoach.expression;

import java.util.List;

/** A pattern of a rule as a tree; the syntax is in {@code src/docs/rules.md}. */
sealed interface PatternNode {

  /** A word, number or Chinese character. */
  record Word(String word) implements PatternNode {}

  /** Any word that begins so. */
  record Prefix(String start) implements PatternNode {}

  /** A punctuation mark. */
  record Mark(TokenKind kind) implements PatternNode {}

  /** Nothing to {@code most} words of any kind, as few as will do. */
  record Gap(int most) implements PatternNode {}

  record Sequence(List<PatternNode> parts) implements PatternNode {}

  /** One of several, the longest first. */
  record Choice(List<PatternNode> options) implements PatternNode {}

  record Optional(PatternNode inner) implements PatternNode {}

  /** A word class by name; replaced by what it stands for before anything is compiled. */
  record ClassName(String name) implements PatternNode {}

  /** A whole alternative of a pattern with its anchors. */
  record Branch(Start start, PatternNode body, boolean toClauseEnd) {}

  /** Where a branch may begin. */
  enum Start {
    ANYWHERE,
    CLAUSE,
    UTTERANCE
  }
}

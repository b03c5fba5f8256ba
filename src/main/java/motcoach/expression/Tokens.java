package motcoach.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * An utterance as one language sees it: words and marks in order, the words of other languages as
 * barriers. Marks that stand inside a quotation are masked and end no clause.
 */
final class Tokens {
  final int size;
  final TokenKind[] kind;
  final String[] word;
  final int[] from;
  final int[] to;
  final int[] clause;
  final int[] sentence;

  /** Words that are not the speaker's own; a rule writer's gap passes over them, nothing else. */
  final boolean[] masked;

  /** Number of each word in the rule book's vocabulary, -1 when no rule names it. */
  final int[] id;

  private Tokens(List<Entry> entries) {
    size = entries.size();
    kind = new TokenKind[size];
    word = new String[size];
    from = new int[size];
    to = new int[size];
    clause = new int[size];
    sentence = new int[size];
    masked = new boolean[size];
    id = new int[size];
    for (int i = 0; i < size; i++) {
      Entry entry = entries.get(i);
      kind[i] = entry.kind;
      word[i] = entry.word;
      from[i] = entry.token.from();
      to[i] = entry.token.to();
      clause[i] = entry.clause;
      sentence[i] = entry.sentence;
      masked[i] = entry.masked;
      id[i] = -1;
    }
  }

  /** One token of the list being built. */
  record Entry(TokenKind kind, String word, Token token, int clause, int sentence, boolean masked) {
    boolean isBarrier() {
      return kind == TokenKind.BARRIER;
    }
  }

  static Tokens of(List<Entry> entries) {
    List<Entry> folded = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      boolean again =
          entry.isBarrier() && !folded.isEmpty() && folded.get(folded.size() - 1).isBarrier();
      if (!again) {
        folded.add(entry);
      }
    }
    return new Tokens(folded);
  }

  boolean isMark(int index) {
    return kind[index].isMark() && !masked[index];
  }

  boolean isWord(int index) {
    return !masked[index] && (kind[index] == TokenKind.LATIN || kind[index] == TokenKind.HAN);
  }

  /** Whether a gap may pass over it. */
  boolean fillsGap(int index) {
    return masked[index] || kind[index] == TokenKind.LATIN || kind[index] == TokenKind.HAN;
  }

  boolean startsClause(int index) {
    return index == 0 || isMark(index - 1);
  }

  boolean endsClause(int index) {
    return index == size || isMark(index);
  }

  /** The word at {@code index} when it is the speaker's own, else an empty string. */
  String wordAt(int index) {
    return index >= 0 && index < size && isWord(index) ? word[index] : "";
  }

  void mask(int start, int end) {
    for (int i = start; i < end; i++) {
      masked[i] = true;
      id[i] = -1;
    }
  }
}

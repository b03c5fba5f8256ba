package motcoach.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;

/**
 * An utterance cut into tokens, clauses and sentences, each clause with the languages it is in.
 * Lives as long as one reading and belongs to one thread.
 */
final class Utterance {
  private final List<Token> tokens;
  private final boolean[] masked;
  private final int[] clause;
  private final int[] sentence;
  private final ClauseLanguages languages;
  private final Map<Language, Tokens> views = new EnumMap<>(Language.class);

  private Utterance(Scanner.Scan scan, Optional<Language> only) {
    tokens = scan.tokens();
    masked = Quotation.masked(scan);
    clause = new int[tokens.size()];
    sentence = new int[tokens.size()];
    languages = ClauseLanguages.of(tokens, clause, number(), only);
  }

  /**
   * Cuts {@code text}.
   *
   * @param only the language to read in, or empty to recognise it clause by clause
   */
  static Utterance of(String text, Optional<Language> only) {
    return new Utterance(Scanner.scan(text), only);
  }

  /** Numbers clauses and sentences; returns how many clauses there are. */
  private int number() {
    int clauses = 0;
    int sentences = 0;
    for (int i = 0; i < clause.length; i++) {
      clause[i] = clauses;
      sentence[i] = sentences;
      TokenKind kind = tokens.get(i).kind();
      if (kind.isMark() && !masked[i]) {
        clauses++;
        sentences += kind.endsSentence() ? 1 : 0;
      }
    }
    return clauses + 1;
  }

  /** The language most of it is in; empty when none of it is in ours. */
  Optional<Language> language() {
    return languages.most();
  }

  /** Whether any clause is in {@code language}. */
  boolean speaks(Language language) {
    return languages.any(language);
  }

  /** Whether nothing in it belongs to a third language or script. */
  boolean isForeign() {
    return languages.isForeign();
  }

  /** The number of the sentence that contains code unit {@code offset} of the text. */
  int sentenceAt(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).from() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return tokens.isEmpty() ? 0 : sentence[low];
  }

  /**
   * The utterance as {@code language} sees it, what is quoted or only reported masked. Always the
   * same value, which a rule book may number and mask further.
   */
  Tokens in(Language language) {
    return views.computeIfAbsent(
        language,
        wanted -> {
          Tokens view = view(wanted);
          Reports.mask(view, wanted);
          return view;
        });
  }

  private Tokens view(Language language) {
    List<Tokens.Entry> entries = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < clause.length; i++) {
      Token token = tokens.get(i);
      if (token.kind().isMark()) {
        entries.add(entry(token.kind(), "", i));
      } else if (!languages.is(clause[i], language) && !token.isNumber()) {
        entries.add(entry(TokenKind.BARRIER, "", i));
      } else if (language == Language.EN) {
        english(i, entries);
      } else {
        boolean foreign = token.kind() == TokenKind.FOREIGN;
        entries.add(entry(foreign ? TokenKind.BARRIER : token.kind(), token.word(), i));
      }
    }
    return Tokens.of(entries);
  }

  private void english(int i, List<Tokens.Entry> entries) {
    Token token = tokens.get(i);
    if (token.kind() != TokenKind.LATIN) {
      entries.add(entry(TokenKind.BARRIER, "", i));
      return;
    }
    String next = i + 1 < clause.length ? tokens.get(i + 1).word() : "";
    boolean opensClause = i == 0 || clause[i - 1] != clause[i];
    for (String word : Contractions.open(token.word(), next, opensClause)) {
      entries.add(entry(TokenKind.LATIN, word, i));
    }
  }

  private Tokens.Entry entry(TokenKind kind, String word, int i) {
    return new Tokens.Entry(kind, word, tokens.get(i), clause[i], sentence[i], masked[i]);
  }
}

package motcoach.expression;

import java.util.List;
import java.util.Optional;
import motcoach.method.Language;

/**
 * The languages of each clause: English, Chinese, both scripts (both) or neither. Latin words count
 * as English only when they look it: among three or more at least one common English word, and not
 * more words of another language; fewer must not look typed at random.
 */
final class ClauseLanguages {
  private final boolean[] english;
  private final boolean[] chinese;
  private final boolean foreign;
  private final int latinWords;
  private final int hanCharacters;

  private ClauseLanguages(
      boolean[] english, boolean[] chinese, boolean foreign, int latinWords, int hanCharacters) {
    this.english = english;
    this.chinese = chinese;
    this.foreign = foreign;
    this.latinWords = latinWords;
    this.hanCharacters = hanCharacters;
  }

  /** What the letters of one clause, or of all, look like. */
  private static final class Count {
    int latin;
    int common;
    int alien;
    int mashed;
    int han;
    int otherScript;

    void add(Token token) {
      switch (token.kind()) {
        case HAN:
          han++;
          break;
        case FOREIGN:
          otherScript += token.word().length();
          break;
        case LATIN:
          if (!token.isNumber() && Character.isLetter(token.word().charAt(0))) {
            latin++;
            common += EnglishWords.isCommon(token.word()) ? 1 : 0;
            alien += EnglishWords.isAlien(token.word()) ? 1 : 0;
            mashed += EnglishWords.looksMashed(token.word()) ? 1 : 0;
          } else if (isTimeWord(token.word())) {
            latin++;
            common++;
          }
          break;
        default:
      }
    }

    /** {@code 3pm}, {@code 20min}. */
    private static boolean isTimeWord(String word) {
      return word.endsWith("am") || word.endsWith("pm") || word.endsWith("min");
    }

    boolean looksEnglish() {
      if (latin == 0 || alien > common) {
        return false;
      }
      return common > 0 || latin < 3 && mashed == 0;
    }

    boolean isMixedScript() {
      return otherScript > 1 && otherScript * 4 >= han + latin;
    }
  }

  static ClauseLanguages of(
      List<Token> tokens, int[] clause, int clauses, Optional<Language> only) {
    Count[] counts = new Count[clauses];
    Count all = new Count();
    for (int i = 0; i < clause.length; i++) {
      if (counts[clause[i]] == null) {
        counts[clause[i]] = new Count();
      }
      counts[clause[i]].add(tokens.get(i));
      all.add(tokens.get(i));
    }
    boolean englishAtAll = all.looksEnglish() || all.han > 0 && all.alien <= all.common;
    boolean[] english = new boolean[clauses];
    boolean[] chinese = new boolean[clauses];
    int latin = 0;
    int han = 0;
    for (int c = 0; c < clauses; c++) {
      Count count = counts[c];
      if (count == null || count.isMixedScript() || all.isMixedScript()) {
        continue;
      }
      boolean wantsEnglish = only.isEmpty() || only.get() == Language.EN;
      boolean wantsChinese = only.isEmpty() || only.get() == Language.ZH;
      english[c] = wantsEnglish && englishAtAll && count.looksEnglish();
      chinese[c] = wantsChinese && count.han > 0;
      latin += english[c] ? count.latin : 0;
      han += chinese[c] ? count.han : 0;
    }
    boolean foreign = all.isMixedScript() || all.latin > 0 && !englishAtAll && all.han == 0;
    return new ClauseLanguages(english, chinese, foreign, latin, han);
  }

  boolean is(int clause, Language language) {
    return language == Language.EN ? english[clause] : chinese[clause];
  }

  boolean any(Language language) {
    return language == Language.EN ? latinWords > 0 : hanCharacters > 0;
  }

  /** The language most is said in: two English words weigh as much as three characters. */
  Optional<Language> most() {
    if (latinWords == 0 && hanCharacters == 0) {
      return Optional.empty();
    }
    return Optional.of(latinWords * 3 > hanCharacters * 2 ? Language.EN : Language.ZH);
  }

  boolean isForeign() {
    return foreign;
  }
}

package motcoach.expression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import motcoach.method.Language;

/**
 * Turns an utterance into features: runs of words and of characters, the outline of each sentence
 * (small words kept, the rest reduced to their endings), how it begins and ends, and what the rules
 * marked. Time and room grow linearly with the utterance.
 *
 * <p>Runs longer than {@link #MOST_TOKENS} tokens are seen by their beginning and end only.
 */
final class Features {
  /** As many tokens are looked at; of a longer utterance the first and the last half of them. */
  static final int MOST_TOKENS = 400;

  /** What each length of word runs, and what words with a gap, weigh in all. */
  private static final float WORDS_SHARE = 0.3f;

  private static final float SKIP_SHARE = 0.2f;

  private static final int WORD = 1;
  private static final int OUTLINE = 2;
  private static final int LETTERS = 3;
  private static final int SKIP = 4;
  private static final int FIRST = 5;
  private static final int LAST = 6;
  private static final int RULE = 7;
  private static final int LABEL = 8;
  private static final int ACT = 9;
  private static final int ORDER = 10;
  private static final int SHAPE = 11;

  private final Tokens tokens;
  private final Language language;
  private final FeatureSet set = new FeatureSet();
  private final int[] index;
  private final int[] word;
  private final int[] outline;

  private Features(Tokens tokens, Language language, Mentions mentions, Competition left) {
    this.tokens = tokens;
    this.language = language;
    index = kept(Shell.in(tokens, language, left));
    word = new int[index.length];
    outline = new int[index.length];
    for (int i = 0; i < index.length; i++) {
      String form = form(index[i], mentions);
      word[i] = hash(form);
      outline[i] = hash(outline(index[i], form));
    }
  }

  /**
   * The features of an utterance in the language most of it is in.
   *
   * @param left what the rules marked, after competition
   */
  static FeatureSet of(Tokens tokens, Language language, Mentions mentions, Competition left) {
    Features features = new Features(tokens, language, mentions, left);
    features.words(1, language == Language.EN ? 2 : 3);
    features.edges();
    features.marks(left);
    features.set.endCore();
    features.words(language == Language.EN ? 3 : 4, language == Language.EN ? 3 : 4);
    features.skips();
    features.outlines();
    features.letters();
    features.set.words(features.plain());
    return features.set;
  }

  /** The tokens outside the polite shell, and not too many of them. */
  private static int[] kept(boolean[] shell) {
    int[] inside = IntStream.range(0, shell.length).filter(i -> !shell[i]).toArray();
    if (inside.length <= MOST_TOKENS) {
      return inside;
    }
    int[] kept = Arrays.copyOf(inside, MOST_TOKENS);
    int half = MOST_TOKENS / 2;
    System.arraycopy(inside, inside.length - half, kept, half, half);
    return kept;
  }

  /** The word, or its kind where the very word does not matter: a time, a number, a quotation. */
  private String form(int i, Mentions mentions) {
    switch (tokens.kind[i]) {
      case COMMA:
        return ",";
      case STOP:
      case EXCLAIM:
        return ".";
      case QUESTION:
        return "?";
      case BARRIER:
        return "|";
      default:
        if (tokens.masked[i]) {
          return "“";
        }
        if (mentions.isTime(tokens.from[i])) {
          return "<time>";
        }
        return Character.isDigit(tokens.word[i].charAt(0)) ? "<number>" : tokens.word[i];
    }
  }

  private String outline(int i, String form) {
    boolean plain = form.equals(tokens.word[i]);
    if (!plain) {
      return form;
    }
    if (language == Language.EN) {
      return FunctionWords.outline(form);
    }
    return FunctionWords.isSmall(form.codePointAt(0)) ? form : "x";
  }

  /** The words one behind the other; of several that are not the speaker's own one mark. */
  private String plain() {
    StringBuilder plain = new StringBuilder();
    boolean quoting = false;
    for (int i : index) {
      boolean quoted = tokens.masked[i];
      if (!quoted || !quoting) {
        boolean mark = tokens.isMark(i) && !quoted;
        plain.append(mark || language == Language.ZH || plain.length() == 0 ? "" : " ");
        plain.append(quoted ? "\"" : mark ? mark(tokens.kind[i]) : tokens.wordAt(i));
      }
      quoting = quoted;
    }
    return plain.toString();
  }

  private static String mark(TokenKind kind) {
    switch (kind) {
      case COMMA:
        return ",";
      case QUESTION:
        return "?";
      default:
        return ".";
    }
  }

  /** Runs of {@code shortest} to {@code longest} words (Chinese: characters). */
  private void words(int shortest, int longest) {
    int start = set.size();
    for (int i = 0; i < word.length; i++) {
      int run = WORD;
      for (int n = 1; n <= longest && i + n <= word.length; n++) {
        run = mix(run, word[i + n - 1]);
        if (n >= shortest) {
          add(run, 1f, i, i + n);
        }
      }
    }
    set.norm(start, (float) Math.sqrt((longest - shortest + 1) * WORDS_SHARE));
  }

  /** Two words with one between. */
  private void skips() {
    int start = set.size();
    for (int i = 0; i + 2 < word.length; i++) {
      add(mix(mix(SKIP, word[i]), word[i + 2]), 1f, i, i + 3);
    }
    set.norm(start, (float) Math.sqrt(SKIP_SHARE));
  }

  /** Runs of two to five outlines, runs of unknown words counted as one. */
  private void outlines() {
    int start = set.size();
    int unknown = hash("x");
    int[] at = new int[outline.length];
    int size = 0;
    for (int i = 0; i < outline.length; i++) {
      if (size == 0 || outline[i] != unknown || outline[at[size - 1]] != unknown) {
        at[size++] = i;
      }
    }
    for (int i = 0; i < size; i++) {
      int run = OUTLINE;
      for (int n = 1; n <= 5 && i + n <= size; n++) {
        run = mix(run, outline[at[i + n - 1]]);
        if (n > 1) {
          add(run, 1f, at[i], at[i + n - 1] + 1);
        }
      }
    }
    set.norm(start, 0.8f);
  }

  /** Runs of three to five letters of English words, so that slips and endings matter less. */
  private void letters() {
    if (language != Language.EN) {
      return;
    }
    int start = set.size();
    for (int i = 0; i < word.length; i++) {
      String own = tokens.wordAt(index[i]);
      if (own.length() > 2 && own.length() < 30) {
        letters(' ' + own + ' ', i);
      }
    }
    set.norm(start, 0.5f);
  }

  private void letters(String padded, int i) {
    for (int a = 0; a + 3 <= padded.length(); a++) {
      int run = mix(mix(LETTERS, padded.charAt(a)), padded.charAt(a + 1));
      for (int n = 3; n <= 5 && a + n <= padded.length(); n++) {
        run = mix(run, padded.charAt(a + n - 1));
        add(run, 1f, i, i + 1);
      }
    }
  }

  /** How the utterance begins, and how its last clause begins and ends. */
  private void edges() {
    int start = set.size();
    int size = word.length;
    if (size == 0) {
      return;
    }
    int run = FIRST;
    for (int n = 1; n <= 3 && n <= size; n++) {
      run = mix(run, word[n - 1]);
      add(run, 1f, 0, n);
    }
    int end = size - 1;
    add(mix(SHAPE, word[end]), 1f, end, size);
    int clause = end;
    while (clause > 0 && !tokens.isMark(index[clause - 1])) {
      clause--;
    }
    run = mix(LAST, 1);
    for (int n = 1; n <= 3 && clause + n <= size; n++) {
      run = mix(run, word[clause + n - 1]);
      add(run, 1f, clause, clause + n);
    }
    run = LAST;
    for (int n = 1; n <= 3 && end - n >= 0; n++) {
      run = mix(run, word[end - n]);
      add(run, 1f, end - n, size);
    }
    set.norm(start, 0.5f);
  }

  /** What the rules say: which rule, which kind, how sure, and in which order. */
  private void marks(Competition left) {
    int start = set.size();
    String before = "";
    for (Hit hit : left.findings()) {
      if (Shell.isCourtesy(hit)) {
        continue;
      }
      add(mix(RULE, hash(hit.rule().id())), 1f);
      add(mix(LABEL, hash(hit.label())), 1f);
      add(mix(mix(LABEL, hit.isFault() ? 1 : 2), hit.weight()), 1f);
      if (!before.isEmpty() && !before.equals(hit.label())) {
        add(mix(mix(ORDER, hash(before)), hash(hit.label())), 1f);
      }
      before = hit.label();
    }
    List<ActMark> acts = left.acts();
    for (ActMark mark : acts) {
      if (!Shell.isCourtesy(mark.act())) {
        add(mix(ACT, mark.act().ordinal()), 1f);
      }
    }
    if (before.isEmpty()) {
      add(mix(LABEL, 0), 1f);
    }
    if (set.size() - start > 4) {
      set.norm(start, 2f);
    }
  }

  private void add(int hashed, float strength) {
    set.add(spread(hashed), strength, -1, -1);
  }

  private void add(int hashed, float strength, int start, int end) {
    set.add(spread(hashed), strength, index[start], index[end - 1] + 1);
  }

  private static int hash(String form) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  private static int mix(int run, int next) {
    return (run * 31 + next) * 0x9E3779B1 ^ run >>> 15;
  }

  /** Finishes a hash so that its low bits depend on all of it (the last steps of MurmurHash3). */
  private static int spread(int hashed) {
    int h = hashed;
    h = (h ^ h >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return h ^ h >>> 16;
  }
}

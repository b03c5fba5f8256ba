package motcoach.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.method.Language;

/**
 * What a sentence is about, so that a better sentence can keep it: the facts around one fault, each
 * in the speaker's own words.
 */
final class Facts {
  /** A slot of a suggestion that only the sentence itself can fill. */
  enum Slot {
    /** The time from which it is possible: "not before three". */
    FROM,
    /** Another time that is named. */
    WHEN,
    /** The same with its small word: "on Monday", "at five", "tomorrow". */
    AT,
    /** A person by name or role. */
    WHO,
    /** A sum of money. */
    AMOUNT,
    /** The thing it is about, with its article. */
    OBJECT,
    /** What an apology is for, with its article. */
    CAUSE,
    /** What the customer is told to do. */
    DO,
    /** What somebody will do. */
    PROMISE
  }

  private static final Pattern MONEY =
      Pattern.compile(
          "[$£€¥￥][ ]?\\d{1,7}(?:[.,]\\d{1,3})?"
              + "|\\d{1,7}(?:[.,]\\d{1,2})?[ ]?(?:元|块钱|块|pounds|dollars|euros|quid)(?![\\p{L}])");
  private static final Set<String> BEFORE = Set.of("before", "until", "till");

  /** Small words a time may begin with. */
  private static final Set<String> LEADS =
      Set.of("before", "until", "till", "by", "at", "on", "from");

  private static final Set<String> EN_PAST = Set.of("yesterday", "ago", "last", "since", "was");

  private final Map<Slot, String> known = new EnumMap<>(Slot.class);

  private Facts() {}

  Optional<String> get(Slot slot) {
    return Optional.ofNullable(known.get(slot));
  }

  /**
   * The facts of the sentence in which code unit {@code start} stands.
   *
   * @param tokens the utterance in the language of the fault
   */
  static Facts around(
      int start, String text, Utterance utterance, Tokens tokens, Mentions mentions) {
    Facts facts = new Facts();
    int sentence = utterance.sentenceAt(start);
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < tokens.size && own.size() < 200; i++) {
      if (tokens.sentence[i] == sentence) {
        own.add(i);
      }
    }
    if (own.isEmpty()) {
      return facts;
    }
    int first = own.get(0);
    int last = own.get(own.size() - 1);
    int to = tokens.to[last];
    boolean english = utterance.language().orElse(Language.EN) == Language.EN;
    facts.times(mentions, tokens, first, last, text, english);
    facts.money(text, tokens.from[first], to);
    for (int[] person : People.in(utterance, text)) {
      if (person[0] >= tokens.from[first] && person[1] <= to) {
        facts.known.putIfAbsent(Slot.WHO, text.substring(person[0], person[1]));
      }
    }
    Phrase phrase = english ? new EnglishPhrase(tokens, text) : new ChinesePhrase(tokens, text);
    phrase.object(first, last, start).ifPresent(found -> facts.known.put(Slot.OBJECT, found));
    phrase.cause(first, last).ifPresent(found -> facts.known.put(Slot.CAUSE, found));
    int at = first;
    while (at < last && tokens.to[at] <= start) {
      at++;
    }
    int clause = at;
    while (clause > first && !tokens.isMark(clause - 1)) {
      clause--;
    }
    int clauseEnd = at;
    while (clauseEnd <= last && !tokens.isMark(clauseEnd)) {
      clauseEnd++;
    }
    phrase.deed(clause, clauseEnd, false).ifPresent(found -> facts.known.put(Slot.DO, found));
    phrase.deed(clause, clauseEnd, true).ifPresent(found -> facts.known.put(Slot.PROMISE, found));
    return facts;
  }

  /** Finds phrases between two tokens of a sentence. */
  interface Phrase {
    /** The thing named nearest to code unit {@code near}. */
    Optional<String> object(int first, int last, int near);

    /** What is apologised for. */
    Optional<String> cause(int first, int last);

    /**
     * What the customer is told to do in the clause from one token up to another; or what is
     * promised there.
     *
     * @param promised which of the two
     */
    Optional<String> deed(int clause, int end, boolean promised);
  }

  private void times(
      Mentions mentions, Tokens tokens, int first, int last, String text, boolean english) {
    for (TimeMention time : mentions.times()) {
      boolean inside = time.start() >= tokens.from[first] && time.end() <= tokens.to[last];
      if (!inside || time.kind() == TimeMention.Kind.WITHIN) {
        continue;
      }
      int at = first;
      while (at < last && tokens.from[at] < time.start()) {
        at++;
      }
      int after = at;
      while (after <= last && tokens.from[after] < time.end()) {
        after++;
      }
      if (english && (EN_PAST.contains(tokens.wordAt(at - 1)) || hasPast(tokens, at, after))) {
        continue;
      }
      boolean from = english ? isBefore(tokens, at) : isBeforeInChinese(tokens, at, after);
      while (english && at + 1 < after && LEADS.contains(tokens.wordAt(at))) {
        from |= BEFORE.contains(tokens.wordAt(at));
        at++;
      }
      int begin = Math.max(tokens.from[at], time.start());
      if (begin >= time.end()) {
        continue;
      }
      String words = text.substring(begin, time.end());
      String plain = english ? words : words.replaceAll("(之前|以前|以后|前|后)$", "");
      from |= !english && !plain.equals(words);
      String written = english ? written(plain, time) : plain;
      known.putIfAbsent(from ? Slot.FROM : Slot.WHEN, written);
      known.putIfAbsent(Slot.AT, english ? led(written, time) : written);
    }
  }

  /** A time as it stands inside a sentence: small, unless it is the name of a day. */
  private static String written(String words, TimeMention time) {
    boolean named = time.kind() == TimeMention.Kind.DAY && time.value() > 100;
    return named ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static String led(String words, TimeMention time) {
    boolean named = time.kind() == TimeMention.Kind.DAY && time.value() > 100;
    boolean clock =
        time.kind() == TimeMention.Kind.AT && Character.isLetterOrDigit(words.charAt(0));
    return (named ? "on " : clock ? "at " : "") + words;
  }

  private static boolean hasPast(Tokens tokens, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (EN_PAST.contains(tokens.wordAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(Tokens tokens, int at) {
    return BEFORE.contains(tokens.wordAt(at - 1));
  }

  private static boolean isBeforeInChinese(Tokens tokens, int at, int after) {
    return Reports.stands(tokens, after, "之前")
        || Reports.stands(tokens, after, "以前")
        || Reports.stands(tokens, after, "才")
        || Reports.stands(tokens, after, "后才")
        || Reports.stands(tokens, after, "以后")
        || tokens.wordAt(at - 1).equals("等");
  }

  private void money(String text, int from, int to) {
    Matcher matcher = MONEY.matcher(text).region(from, Math.min(to, from + 500));
    if (matcher.find()) {
      known.put(Slot.AMOUNT, matcher.group());
    }
  }
}

package motcoach.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import motcoach.method.Act;
import motcoach.method.Language;

/**
 * Adds the act "name" where an English utterance addresses somebody by name ("Thank you, Dev.",
 * "Good morning Leo") or the speaker says their own ("I'm Lin.", "Lin here"). Rules cannot: they
 * see no capitals. Names of others ("Leo has your parcel") are none.
 */
final class Names {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mister",
          "dr",
          "doctor",
          "professor",
          "prof",
          "herr",
          "frau",
          "madame",
          "monsieur",
          "aunt",
          "auntie",
          "uncle",
          "family");
  private static final Set<String> GREETINGS =
      Set.of(
          "hi",
          "hello",
          "hey",
          "heyy",
          "hiya",
          "hallo",
          "dear",
          "morning",
          "afternoon",
          "evening",
          "day",
          "night",
          "thanks",
          "you",
          "welcome",
          "bye",
          "goodbye",
          "cheers",
          "sorry",
          "hola",
          "bonjour",
          "salut",
          "merci",
          "gracias",
          "ciao",
          "again");
  private static final Set<String> OF_OTHERS =
      Set.of(
          "who", "is", "has", "was", "does", "will", "can", "our", "the", "whose", "which", "where",
          "would", "had");
  private static final Set<String> SELF = Set.of("here", "speaking");
  private static final Set<String> HOUSE = Set.of("from", "at", "of");

  /** Words with a capital that are no names. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "christmas",
          "easter",
          "english",
          "french",
          "german",
          "chinese",
          "irish",
          "british",
          "italian",
          "spanish",
          "polish",
          "american",
          "madam",
          "merry",
          "happy",
          "speak",
          "portuguese",
          "yep",
          "nope",
          "yeah",
          "hmm",
          "oh",
          "ah",
          "erm",
          "ehm",
          "um",
          "er",
          "aw",
          "ooh",
          "ugh",
          "oops",
          "oi",
          "ciao",
          "eek",
          "congrats",
          "gotcha",
          "rate",
          "well",
          "okay",
          "correction",
          "passport",
          "thanks",
          "cheers",
          "apologies",
          "silver",
          "gold");

  /** A house may stand behind a name in a clause this long and no longer. */
  private static final int SHORT = 6;

  private Names() {}

  static List<ActMark> add(List<ActMark> acts, Utterance utterance, String text) {
    if (!utterance.speaks(Language.EN) || has(acts)) {
      return acts;
    }
    Tokens tokens = utterance.in(Language.EN);
    for (int i = 0; i < tokens.size; i++) {
      int end = end(tokens, i, text);
      if (end > i) {
        if (isSaid(tokens, i, end)) {
          List<ActMark> more = new ArrayList<>(acts);
          more.add(new ActMark(Act.NAME, tokens.from[i], tokens.to[end - 1]));
          more.sort(ActMark.BY_PLACE);
          return more;
        }
        i = end - 1;
      }
    }
    return acts;
  }

  private static boolean has(List<ActMark> acts) {
    return acts.stream().anyMatch(mark -> mark.act() == Act.NAME);
  }

  /** Where the name that begins at {@code i} ends, or {@code i}. */
  private static int end(Tokens tokens, int i, String text) {
    int at = i;
    boolean titled = TITLES.contains(tokens.wordAt(i)) && hasCapital(tokens, i, text);
    if (titled) {
      at = behindTitle(tokens, at);
      if (tokens.wordAt(at).equals("and") && TITLES.contains(tokens.wordAt(at + 1))) {
        at = behindTitle(tokens, at + 1);
      }
    }
    int most = at + 2;
    int first = at;
    while (at < most && at < tokens.size && isName(tokens, at, titled, text)) {
      at++;
    }
    return at > first ? at : i;
  }

  /** "Mr." may have its full stop. */
  private static int behindTitle(Tokens tokens, int title) {
    boolean dotted = title + 1 < tokens.size && tokens.kind[title + 1] == TokenKind.STOP;
    return dotted ? title + 2 : title + 1;
  }

  private static boolean isName(Tokens tokens, int i, boolean titled, String text) {
    String word = tokens.wordAt(i);
    return word.length() > 1
        && tokens.kind[i] == TokenKind.LATIN
        && hasCapital(tokens, i, text)
        && !NO_NAMES.contains(word)
        && !TITLES.contains(word)
        && (titled || !EnglishWords.isCommon(word));
  }

  /** A capital before small letters: whole words in capitals are loud, not names. */
  private static boolean hasCapital(Tokens tokens, int i, String text) {
    int from = tokens.from[i];
    return Character.isUpperCase(text.codePointAt(from))
        && from + 1 < tokens.to[i]
        && !Character.isUpperCase(text.codePointAt(from + 1));
  }

  private static boolean isSaid(Tokens tokens, int start, int end) {
    String before = tokens.wordAt(start - 1);
    String after = tokens.wordAt(end);
    boolean starts = tokens.startsClause(start);
    boolean ends = end >= tokens.size || tokens.isMark(end);
    if (SELF.contains(after) && starts) {
      return true;
    }
    if (GREETINGS.contains(before)) {
      return ends || !before.equals("you") && !OF_OTHERS.contains(after);
    }
    if (introduces(tokens, start)) {
      return ends || HOUSE.contains(after) || SELF.contains(after) || after.equals("and");
    }
    if (!starts) {
      return false;
    }
    if (HOUSE.contains(after)) {
      boolean known = tokens.id[start] >= 0 || after.equals("of") && end == start + 1;
      return !known && opens(tokens, start) && isShort(tokens, start);
    }
    boolean titled = TITLES.contains(tokens.wordAt(start));
    boolean opening = start == 0 || tokens.kind[start - 1].endsSentence();
    if (!ends || OF_OTHERS.contains(tokens.wordAt(end + 1)) && !closes(tokens, end)) {
      return false;
    }
    if (opening) {
      boolean called = end < tokens.size && tokens.kind[end] == TokenKind.COMMA;
      boolean plural = tokens.word[start].endsWith("s");
      return called && (titled || tokens.id[start] < 0 && !plural && speaksOn(tokens, end));
    }
    return !isListed(tokens, start);
  }

  /** Whether at least three words follow the mark at {@code mark}. */
  private static boolean speaksOn(Tokens tokens, int mark) {
    return !tokens.wordAt(mark + 1).isEmpty()
        && !tokens.wordAt(mark + 2).isEmpty()
        && !tokens.wordAt(mark + 3).isEmpty();
  }

  private static boolean closes(Tokens tokens, int end) {
    return end >= tokens.size || tokens.kind[end].endsSentence();
  }

  /** "I am", "this is", "it is" at the beginning of a clause. */
  private static boolean introduces(Tokens tokens, int start) {
    String subject = tokens.wordAt(start - 2);
    String verb = tokens.wordAt(start - 1);
    boolean speaker = subject.equals("i") && verb.equals("am");
    boolean thing = (subject.equals("this") || subject.equals("it")) && verb.equals("is");
    return (speaker || thing) && tokens.startsClause(start - 2);
  }

  /** Whether no verb phrase came before: the first clause, or behind a greeting. */
  private static boolean opens(Tokens tokens, int start) {
    int words = 0;
    for (int i = 0; i < start; i++) {
      words += tokens.isMark(i) ? 0 : 1;
    }
    return words <= SHORT;
  }

  private static boolean isShort(Tokens tokens, int start) {
    int end = start;
    while (end < tokens.size && !tokens.isMark(end)) {
      String word = tokens.wordAt(end);
      if (word.equals("is") || word.equals("has") || word.equals("will") || word.equals("can")) {
        return false;
      }
      end++;
    }
    return end - start <= SHORT;
  }

  /** Behind a number or another single word between marks: part of a list. */
  private static boolean isListed(Tokens tokens, int start) {
    int last = start - 2;
    return last < 0
        || tokens.kind[last] == TokenKind.LATIN
            && tokens.startsClause(last)
            && tokens.id[last] < 0
            && last > 0;
  }
}

package motcoach.expression;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the thing and the deed an English sentence is about. */
final class EnglishPhrase implements Facts.Phrase {
  private static final Set<String> ARTICLES = words("the your our this that these those");

  /** Nouns that name nothing in particular. */
  private static final Set<String> EMPTY =
      words(
          "moment way minute time bit look fact thing things end lot same problem case first one"
              + " only few while point day rest best whole kind sort sake idea matter reason other"
              + " question trouble quarter week month year day days hour list lists word system policy guess needful left right patronage patience understanding cooperation rule rules regulations management company");

  /** Verbs that end a run of nouns. */
  private static final Set<String> VERBS =
      words(
          "says shows works comes goes needs looks costs takes closes opens starts ends gets means"
              + " arrives leaves runs stands sits lies stays makes gives sold went came said gone"
              + " yesterday today tomorrow tonight later before monday tuesday wednesday thursday friday"
              + " saturday sunday tells tell somewhere anywhere elsewhere isn't aren't wasn't don't doesn't won't can't ok free here down");

  private static final Set<String> ORDERS = words("must need have got better gotta should");
  private static final Set<String> LATE =
      words("now please immediately then soon shortly asap properly");
  private static final Set<String> UNFIT =
      words("not never no or i we us they only if but because unless until before my");

  private static final Set<String> CAUSAL = words("for by about with");

  /** What may stand between an order and its verb, and before a verb. */
  private static final Set<String> TO = words("to got better");

  private static final Set<String> EASY = words("please just now then so and right");
  private static final Set<String> NO_DEEDS =
      words(
          "all calm you there here what why how who where when have had can could did are see try"
              + " with without into about over under down out off through for and nor well very too"
              + " quite rather each every some any another both either nothing something maybe perhaps");

  private static final int LONGEST_DEED = 10;

  private final Tokens tokens;
  private final String text;

  EnglishPhrase(Tokens tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  @Override
  public Optional<String> object(int first, int last, int near) {
    Optional<String> before = Optional.empty();
    for (int i = first; i <= last; i++) {
      if (!ARTICLES.contains(tokens.wordAt(i))) {
        continue;
      }
      int end = nouns(i + 1, last);
      if (end == i + 1 || EMPTY.contains(tokens.wordAt(end - 1))) {
        continue;
      }
      Optional<String> found = Optional.of(spoken(i, end - 1));
      if (tokens.from[i] >= near || tokens.to[end - 1] > near) {
        return found;
      }
      before = before.isPresent() ? before : found;
    }
    return before;
  }

  @Override
  public Optional<String> cause(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      int end = nouns(i + 1, last);
      boolean led = CAUSAL.contains(tokens.wordAt(i - 1));
      if (led && ARTICLES.contains(tokens.wordAt(i)) && end > i + 1) {
        return Optional.of(spoken(i, end - 1));
      }
    }
    return Optional.empty();
  }

  /** One past the last of up to three nouns (and what describes them) from {@code from} on. */
  private int nouns(int from, int last) {
    int end = from;
    while (end <= last && end - from < 3) {
      String word = tokens.wordAt(end);
      boolean noun =
          word.length() > 2
              && !Character.isDigit(word.charAt(0))
              && !word.equals("wrong")
              && FunctionWords.outline(word) != word
              && !VERBS.contains(word)
              && !(end > from
                  && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly")));
      if (!noun) {
        break;
      }
      end++;
    }
    return end;
  }

  /** "You must fill in the form", "Fill in the form", "someone will ring you". */
  @Override
  public Optional<String> deed(int clause, int clauseEnd, boolean promised) {
    int end = clauseEnd;
    int from = clause;
    boolean will = false;
    for (int i = clause; i < end; i++) {
      String word = tokens.wordAt(i);
      boolean ordered = ORDERS.contains(word) && tokens.wordAt(i - 1).equals("you");
      will |= word.equals("will");
      if (ordered || word.equals("will")) {
        from = i + 1;
        while (from < end && TO.contains(tokens.wordAt(from))) {
          from++;
        }
      }
    }
    while (from < end && EASY.contains(tokens.wordAt(from))) {
      from++;
    }
    while (end > from && LATE.contains(tokens.wordAt(end - 1))) {
      end--;
    }
    return will == promised && fits(from, end)
        ? Optional.of(spoken(from, end - 1))
        : Optional.empty();
  }

  private boolean fits(int from, int end) {
    if (end <= from || end - from > LONGEST_DEED) {
      return false;
    }
    String verb = tokens.wordAt(from);
    boolean base =
        verb.length() > 2
            && !verb.endsWith("ed")
            && !verb.endsWith("ing")
            && !verb.endsWith("s")
            && !ARTICLES.contains(verb)
            && !NO_DEEDS.contains(verb);
    boolean passive =
        verb.equals("be") || verb.equals("get") && tokens.wordAt(from + 1).endsWith("ed");
    for (int i = from; i < end; i++) {
      if (UNFIT.contains(tokens.wordAt(i)) || tokens.wordAt(i).isEmpty()) {
        return false;
      }
    }
    return base && !passive;
  }

  /** The words as typed, the first in lower case unless it is a name. */
  private String spoken(int from, int last) {
    String words = text.substring(tokens.from[from], tokens.to[last]);
    boolean opens = from == 0 || tokens.isMark(from - 1);
    return opens
        ? words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1)
        : words;
  }

  private static Set<String> words(String words) {
    return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}

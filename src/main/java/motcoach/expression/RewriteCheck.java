package motcoach.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;

/**
 * A trainee's rewrite of a bad line: how it is worded, and whether the message survived. A rewrite
 * that says nothing of the matter any more, however friendly, has not done the exercise.
 *
 * @param reading the rewrite as read
 * @param lost numbers and times of the original that the rewrite no longer has, as written there
 * @param invented numbers the rewrite has and the original had not; times do not count, for a
 *     promise needs one
 * @param shared how many of the original's content words (Chinese: characters) the rewrite has, 0
 *     to 1; 1 when there are none
 */
public record RewriteCheck(
    Reading reading, List<String> lost, List<String> invented, double shared) {
  /** With less of the matter left, the message is lost. */
  private static final double ENOUGH = 0.2;

  public RewriteCheck {
    lost = List.copyOf(lost);
    invented = List.copyOf(invented);
  }

  /** Compares {@code rewrite} with {@code original}, both read in {@code situation}. */
  public static RewriteCheck of(
      ExpressionReader reader, String original, String rewrite, Situation situation) {
    Reading before = reader.read(original, situation);
    Reading after = reader.read(rewrite, situation);
    List<String> lost = new ArrayList<>();
    for (NumberMention number : before.numbers()) {
      if (after.numbers().stream().noneMatch(other -> other.value() == number.value())) {
        lost.add(original.substring(number.start(), number.end()));
      }
    }
    for (TimeMention time : before.times()) {
      boolean kept =
          after.times().stream()
              .anyMatch(other -> other.kind() == time.kind() && other.value() == time.value());
      if (!kept) {
        lost.add(original.substring(time.start(), time.end()));
      }
    }
    List<String> invented = new ArrayList<>();
    for (NumberMention number : after.numbers()) {
      if (before.numbers().stream().noneMatch(other -> other.value() == number.value())) {
        invented.add(rewrite.substring(number.start(), number.end()));
      }
    }
    Set<String> matter = matter(original, situation);
    Set<String> kept = new HashSet<>(matter);
    kept.retainAll(matter(rewrite, situation));
    double shared = matter.isEmpty() ? 1 : (double) kept.size() / matter.size();
    return new RewriteCheck(after, lost, invented, shared);
  }

  /** Whether the message survived: something of the matter is left, and nothing was made up. */
  public boolean survives() {
    return shared >= ENOUGH && invented.isEmpty();
  }

  /** The tone score, no better than neutral when the message did not survive; 0 to 100. */
  public int score() {
    return survives() ? reading.score() : Math.min(50, reading.score());
  }

  /** What a line is about: its content words by their first five letters, or its characters. */
  private static Set<String> matter(String text, Situation situation) {
    Utterance utterance = Utterance.of(text, situation.language());
    Optional<Language> language = utterance.language();
    Set<String> matter = new HashSet<>();
    if (language.isEmpty()) {
      return matter;
    }
    Tokens tokens = utterance.in(language.get());
    for (int i = 0; i < tokens.size; i++) {
      String word = tokens.wordAt(i);
      if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
        continue;
      }
      boolean content =
          language.get() == Language.EN
              ? !FunctionWords.outline(word).equals(word)
              : !FunctionWords.isSmall(word.codePointAt(0));
      if (content) {
        matter.add(word.substring(0, Math.min(5, word.length())));
      }
    }
    return matter;
  }
}

package motcoach.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes suggestions fit a sentence. A suggestion is a line with slots. Those that name a fact of
 * the sentence ({@code {object}}, {@code {from}}, {@code {when}}, {@code {who}}, {@code {amount}},
 * {@code {do}}) are filled from it, and a suggestion is only used when all of them can be; those in
 * square brackets ({@code [time]}, {@code [thing]} …) stay for the speaker to fill.
 */
final class Rewriter {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
  private static final int MOST = 2;

  private Rewriter() {}

  /**
   * At most two suggestions: the one that keeps most of the sentence's facts, then the first of the
   * rule's own.
   *
   * @param own what the rule itself suggests, best first; may be empty
   * @param recipe what is said for its kind of fault
   */
  static List<String> suggestions(List<String> own, List<String> recipe, Facts facts) {
    List<String> chosen = new ArrayList<>();
    best(recipe, facts).ifPresent(chosen::add);
    for (String line : own.isEmpty() ? recipe : own) {
      filled(line, facts)
          .filter(full -> chosen.size() < MOST && !chosen.contains(full))
          .ifPresent(chosen::add);
    }
    return List.copyOf(chosen);
  }

  /** Of the lines with facts that can all be filled, the one with the most; the first of equals. */
  private static Optional<String> best(List<String> lines, Facts facts) {
    int most = 0;
    String best = null;
    for (String line : lines) {
      int slots = (int) SLOT.matcher(line).results().count();
      Optional<String> filled = slots > most ? filled(line, facts) : Optional.empty();
      if (filled.isPresent()) {
        most = slots;
        best = filled.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<String> filled(String line, Facts facts) {
    Matcher matcher = SLOT.matcher(line);
    StringBuilder full = new StringBuilder();
    while (matcher.find()) {
      Facts.Slot slot = Facts.Slot.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
      Optional<String> fact = facts.get(slot);
      if (fact.isEmpty()) {
        return Optional.empty();
      }
      String words = matcher.start() == 0 ? capital(fact.get()) : fact.get();
      matcher.appendReplacement(full, Matcher.quoteReplacement(words));
    }
    matcher.appendTail(full);
    return Optional.of(full.toString());
  }

  private static String capital(String words) {
    int first = words.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + words.substring(Character.charCount(first));
  }
}

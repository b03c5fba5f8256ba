package motcoach.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What somebody searches for: words or parts of words, in any order. Where Chinese and Latin touch,
 * a new word begins.
 */
public final class Needle {
  private static final String BETWEEN_WORDS =
      "\\s+|(?<=\\p{IsHan})(?=[\\p{IsLatin}\\d])|(?<=[\\p{IsLatin}\\d])(?=\\p{IsHan})";

  private final List<String> terms;

  private Needle(List<String> terms) {
    this.terms = terms;
  }

  public static Needle of(String typed) {
    return new Needle(
        Arrays.stream(Folded.fold(typed).strip().split(BETWEEN_WORDS))
            .filter(term -> !term.isEmpty())
            .distinct()
            .toList());
  }

  /** Whether nothing is searched for. */
  public boolean blank() {
    return terms.isEmpty();
  }

  /**
   * How well the texts answer, 0 best; empty when a word is in none of them. The beginning of a
   * text counts for more than that of a word, this for more than its middle, and earlier groups for
   * more than later ones. In the middle of a Latin word only the first group is looked at:
   * elsewhere chance would find too much.
   *
   * @param groups texts of one kind each, such as titles in both languages
   */
  public OptionalInt rank(List<List<Folded>> groups) {
    int sum = 0;
    for (String term : terms) {
      int best = Integer.MAX_VALUE;
      for (int group = 0; group < groups.size() && best == Integer.MAX_VALUE; group++) {
        for (Folded text : groups.get(group)) {
          best = Math.min(best, rank(term, text, group));
        }
      }
      if (best == Integer.MAX_VALUE) {
        return OptionalInt.empty();
      }
      sum += best;
    }
    return OptionalInt.of(sum);
  }

  private static int rank(String term, Folded text, int group) {
    int best = Integer.MAX_VALUE;
    for (int at = text.indexOf(term, 0); at >= 0; at = text.indexOf(term, at + 1)) {
      int how = at == 0 ? term.length() == text.length() ? 0 : 1 : text.startsWord(at) ? 2 : 3;
      if (how < 3 || group == 0 || !text.insideLatin(at)) {
        best = Math.min(best, 4 * group + how);
      }
    }
    return best;
  }

  /**
   * Where the words stand in {@code text}, in order and without overlaps. Those in the middle of a
   * Latin word count only where there are no others: "to" is not looked for in "stop".
   */
  public List<Folded.Span> in(Folded text) {
    List<Folded.Span> ofWords = spans(text, false);
    return ofWords.isEmpty() ? spans(text, true) : ofWords;
  }

  private List<Folded.Span> spans(Folded text, boolean inside) {
    List<Folded.Span> all = new ArrayList<>();
    for (String term : terms) {
      for (int at = text.indexOf(term, 0); at >= 0; at = text.indexOf(term, at + term.length())) {
        if (inside || !text.insideLatin(at)) {
          all.add(text.span(at, term.length()));
        }
      }
    }
    return apart(all);
  }

  private static List<Folded.Span> apart(List<Folded.Span> all) {
    all.sort(Comparator.comparingInt(Folded.Span::start).thenComparing(s -> -s.end()));
    List<Folded.Span> apart = new ArrayList<>();
    int free = 0;
    for (Folded.Span span : all) {
      if (span.start() >= free && span.end() > span.start()) {
        apart.add(span);
        free = span.end();
      }
    }
    return apart;
  }
}

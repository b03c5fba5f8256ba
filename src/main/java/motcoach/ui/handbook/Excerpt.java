package motcoach.ui.handbook;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import motcoach.method.Language;
import motcoach.ui.kit.Folded;

/**
 * A piece of a text, cut between words.
 *
 * @param marks where the words searched for stand in it
 */
record Excerpt(String words, List<Folded.Span> marks) {
  private static final String CUT = "…";
  private static final String SENTENCE_ENDS = ".!?。！？";

  Excerpt {
    marks = List.copyOf(marks);
  }

  /** A Chinese character says about as much as a short English word. */
  private static int longest(Language language) {
    return language == Language.ZH ? 44 : 96;
  }

  static Excerpt beginning(String text, Language language) {
    return around(text, List.of(), language);
  }

  /** The piece around the first of the marks. */
  static Excerpt around(String text, List<Folded.Span> marks, Language language) {
    int length = longest(language);
    if (text.length() <= length + length / 4) {
      return new Excerpt(text, marks);
    }
    int first = marks.isEmpty() ? 0 : marks.get(0).start();
    BreakIterator gaps = BreakIterator.getWordInstance(language.locale());
    gaps.setText(text);
    int start = Math.max(0, Math.min(first - length / 4, text.length() - length));
    start = start == 0 ? 0 : atMost(gaps, start);
    int end = Math.min(text.length(), start + length);
    end = end == text.length() ? end : atMost(gaps, end);
    String before = start == 0 ? "" : CUT;
    String piece = text.substring(start, end);
    int skipped = piece.length() - piece.stripLeading().length();
    String kept = piece.strip();
    boolean whole =
        end == text.length() || SENTENCE_ENDS.indexOf(kept.charAt(kept.length() - 1)) >= 0;
    String words = before + kept + (whole ? "" : CUT);
    int shift = before.length() - start - skipped;
    List<Folded.Span> inside = new ArrayList<>();
    for (Folded.Span mark : marks) {
      if (mark.start() >= start + skipped && mark.end() <= end) {
        inside.add(new Folded.Span(mark.start() + shift, mark.end() + shift));
      }
    }
    return new Excerpt(words, inside);
  }

  private static int atMost(BreakIterator gaps, int place) {
    return gaps.isBoundary(place) ? place : gaps.preceding(place);
  }
}

package motcoach.studio.trainees;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import motcoach.method.Language;

/**
 * Replies that say much the same.
 *
 * @param said the first of them, as it was typed
 * @param language in which the talk was held
 * @param times how often it, or one like it, was said
 */
public record Alike(String said, Language language, int times) {
  /** Of a reply, in UTF-16 code units: more tells nothing new and takes long to compare. */
  private static final int COMPARED = 120;

  /** So many changes in a hundred characters, and two replies are still alike. */
  private static final int PER_HUNDRED = 30;

  /** One reply as it was typed. */
  public record Reply(String words, Language language) {}

  /** Groups of replies, the most frequent first, then in the order in which they came. */
  public static List<Alike> group(List<Reply> replies) {
    List<Alike> groups = new ArrayList<>();
    List<String> bare = new ArrayList<>();
    for (Reply reply : replies) {
      String plain = plain(reply.words());
      if (plain.isEmpty()) {
        continue;
      }
      int at = 0;
      while (at < groups.size()
          && !(groups.get(at).language() == reply.language() && alike(bare.get(at), plain))) {
        at++;
      }
      if (at == groups.size()) {
        groups.add(new Alike(reply.words().strip(), reply.language(), 1));
        bare.add(plain);
      } else {
        Alike old = groups.get(at);
        groups.set(at, new Alike(old.said(), old.language(), old.times() + 1));
      }
    }
    groups.sort(Comparator.comparingInt(Alike::times).reversed());
    return List.copyOf(groups);
  }

  /** Letters and digits alone, small, one blank between words. */
  private static String plain(String words) {
    String bare =
        Normalizer.normalize(words, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return bare.substring(0, Math.min(COMPARED, bare.length()));
  }

  private static boolean alike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int most = longer * PER_HUNDRED / 100;
    return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
  }

  /** Levenshtein: insertions, deletions and replacements of single characters. */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[other.length()];
  }
}

package motcoach.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Opens English short forms: {@code can't} is {@code can not}, {@code I'll} is {@code i will}. */
final class Contractions {
  private static final Map<String, String[]> WHOLE = whole();

  /** What follows "'s" when it means "is" and never what belongs to somebody. */
  private static final Set<String> AFTER_IS =
      Set.of(
          "not",
          "off",
          "down",
          "broken",
          "closed",
          "shut",
          "out",
          "sold",
          "full",
          "gone",
          "on",
          "at",
          "in",
          "ready",
          "available",
          "overbooked",
          "being",
          "coming",
          "here",
          "there",
          "already",
          "just",
          "still",
          "going",
          "now",
          "a",
          "an",
          "the",
          "no",
          "never",
          "so",
          "too",
          "very",
          "really",
          "been",
          "covered",
          "included",
          "taken",
          "yours",
          "unavailable",
          "impossible",
          "possible",
          "back",
          "called",
          "booked",
          "done",
          "clear",
          "packed",
          "ordered",
          "shipped",
          "found",
          "fixed",
          "mended",
          "repaired",
          "loaded",
          "safe",
          "free",
          "sorted",
          "running",
          "refunded");

  private Contractions() {}

  /**
   * The words a word stands for, itself when it is none.
   *
   * @param word in lower case with straight apostrophes
   * @param next the word after it, or an empty string
   * @param opensClause whether it is the first word of its clause
   */
  static String[] open(String word, String next, boolean opensClause) {
    String[] known = WHOLE.get(word);
    if (known != null) {
      return known;
    }
    if (word.equals("lets") && opensClause) {
      return new String[] {"let", "us"};
    }
    if (word.equals("ill") && opensClause) {
      return new String[] {"i", "will"};
    }
    if (word.equals("its") && AFTER_IS.contains(next)) {
      return new String[] {"it", "is"};
    }
    int cut = word.lastIndexOf('\'');
    return cut <= 0 ? new String[] {word} : bySuffix(word, cut, next);
  }

  private static String[] bySuffix(String word, int cut, String next) {
    String stem = word.substring(0, cut);
    switch (word.substring(cut + 1)) {
      case "t":
        return stem.endsWith("n")
            ? new String[] {stem.substring(0, stem.length() - 1), "not"}
            : new String[] {word};
      case "ll":
        return new String[] {stem, "will"};
      case "re":
        return new String[] {stem, "are"};
      case "ve":
        return new String[] {stem, "have"};
      case "m":
        return new String[] {stem, "am"};
      case "d":
        return new String[] {stem, next.equals("better") ? "had" : "would"};
      case "s":
        return AFTER_IS.contains(next) ? new String[] {stem, "is"} : new String[] {word};
      default:
        return new String[] {word};
    }
  }

  private static Map<String, String[]> whole() {
    Map<String, String[]> map = new HashMap<>();
    for (String verb :
        ("do does did is are was were have has had could would should must need ought might")
            .split(" ")) {
      put(map, verb + "nt", verb + " not");
    }
    put(map, "can't", "can not");
    put(map, "cant", "can not");
    put(map, "cannot", "can not");
    put(map, "won't", "will not");
    put(map, "wont", "will not");
    put(map, "shan't", "shall not");
    put(map, "ain't", "is not");
    put(map, "aint", "is not");
    put(map, "let's", "let us");
    for (String subject :
        ("it that what who where here there he she how when why everything everyone everybody"
                + " nobody nothing something somebody someone one this")
            .split(" ")) {
      put(map, subject + "'s", subject + " is");
    }
    for (String subject : "that what there here who".split(" ")) {
      put(map, subject + "s", subject + " is");
    }
    put(map, "im", "i am");
    put(map, "ive", "i have");
    put(map, "youre", "you are");
    put(map, "youll", "you will");
    put(map, "youve", "you have");
    put(map, "youd", "you would");
    put(map, "theyll", "they will");
    put(map, "itll", "it will");
    put(map, "theyre", "they are");
    put(map, "weve", "we have");
    put(map, "gonna", "going to");
    put(map, "wanna", "want to");
    put(map, "gotta", "got to");
    put(map, "gimme", "give me");
    put(map, "lemme", "let me");
    put(map, "dunno", "do not know");
    put(map, "y'all", "you all");
    put(map, "pls", "please");
    put(map, "plz", "please");
    put(map, "thx", "thanks");
    put(map, "u", "you");
    put(map, "ur", "your");
    put(map, "okay", "ok");
    return map;
  }

  private static void put(Map<String, String[]> map, String word, String open) {
    map.put(word, open.split(" "));
  }
}

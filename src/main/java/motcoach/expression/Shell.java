package motcoach.expression;

import java.util.EnumSet;
import java.util.Set;
import motcoach.method.Act;
import motcoach.method.Language;

/**
 * Finds the polite shell of an utterance, which a statistical reader does not look at, so that
 * courtesy neither buys nor hides anything: sentences that only greet, thank or say goodbye, forms
 * of address and announcements before the message, softening particles behind it, and bare numbers
 * that stand beside it.
 */
final class Shell {
  private static final Set<Act> COURTESIES = EnumSet.of(Act.GREET, Act.THANKS, Act.FAREWELL);

  /** Longer sentences, in words or Chinese characters, say more than thanks. */
  private static final int LONGEST_COURTESY_EN = 12;

  private static final int LONGEST_COURTESY_ZH = 18;

  /** A number with a word or two before it: "Order 4471." */
  private static final int LONGEST_NUMBER = 4;

  private static final String[][] ENGLISH = {
    {"with", "all", "due", "respect"},
    {"with", "the", "greatest", "respect"},
    {"with", "respect"},
    {"dear", "guest"},
    {"dear", "guests"},
    {"dear", "customer"},
    {"dear", "customers"},
    {"dear", "sir"},
    {"dear", "madam"},
    {"kindly", "note"},
    {"please", "note"},
    {"kindly"},
    {"for", "your", "information"},
    {"just", "so", "you", "know"},
    {"a", "friendly", "reminder"},
    {"hello"},
    {"hi"},
    {"good", "morning"},
    {"good", "afternoon"},
    {"good", "evening"},
    {"sir"},
    {"madam"},
    {"dear"},
  };
  private static final String[] CHINESE = {
    "温馨提示", "友情提示", "尊敬的客户", "尊敬的顾客", "尊敬的旅客", "尊敬的用户", "尊敬的业主", "亲爱的", "亲亲", "亲", "您好", "你好"
  };
  private static final String[] PARTICLES = {"哦", "呢", "哈", "噢", "喔", "哟"};

  private Shell() {}

  /** By token, whether it belongs to the shell; nothing does when nothing else would be left. */
  static boolean[] in(Tokens tokens, Language language, Competition left) {
    boolean[] shell = new boolean[tokens.size];
    courtesies(tokens, language, left, shell);
    for (int i = 0; i < tokens.size; i++) {
      if (language == Language.EN) {
        english(tokens, i, shell);
      } else {
        chinese(tokens, i, shell);
      }
    }
    for (int i = 0; i < tokens.size; i++) {
      if (!shell[i] && !tokens.isMark(i)) {
        return shell;
      }
    }
    return new boolean[tokens.size];
  }

  /** Whether a rule's mark is a greeting, thanks or a goodbye, whatever move it counts as. */
  static boolean isCourtesy(Hit hit) {
    return hit.rule().move().filter(move -> move == Move.COURTESY).isPresent()
        || hit.rule().act().filter(COURTESIES::contains).isPresent();
  }

  static boolean isCourtesy(Act act) {
    return COURTESIES.contains(act);
  }

  /** Sentences in which the rules see courtesy and nothing else. */
  private static void courtesies(
      Tokens tokens, Language language, Competition left, boolean[] shell) {
    int longest = language == Language.ZH ? LONGEST_COURTESY_ZH : LONGEST_COURTESY_EN;
    int sentences = tokens.size == 0 ? 0 : tokens.sentence[tokens.size - 1] + 1;
    boolean[] courteous = new boolean[sentences];
    boolean[] other = new boolean[sentences];
    int at = 0;
    for (Hit hit : left.findings()) {
      boolean courtesy = isCourtesy(hit);
      if (hit.sentence() < sentences) {
        courteous[hit.sentence()] |= courtesy;
        other[hit.sentence()] |= !courtesy;
      }
    }
    for (ActMark mark : left.acts()) {
      while (at < tokens.size - 1 && tokens.to[at] <= mark.start()) {
        at++;
      }
      courteous[tokens.sentence[at]] |= isCourtesy(mark.act());
      other[tokens.sentence[at]] |= !isCourtesy(mark.act());
    }
    int start = 0;
    boolean number = false;
    for (int i = 0; i < tokens.size; i++) {
      number |= !tokens.wordAt(i).isEmpty() && Character.isDigit(tokens.wordAt(i).charAt(0));
      boolean ends = i + 1 == tokens.size || tokens.sentence[i + 1] != tokens.sentence[i];
      if (!ends) {
        continue;
      }
      int sentence = tokens.sentence[i];
      boolean empty =
          courteous[sentence] && i - start <= longest || number && i - start <= LONGEST_NUMBER;
      if (empty && !other[sentence]) {
        for (int k = start; k <= i; k++) {
          shell[k] = true;
        }
      }
      start = i + 1;
      number = false;
    }
  }

  private static void english(Tokens tokens, int i, boolean[] shell) {
    if (!tokens.startsClause(i)) {
      return;
    }
    for (String[] phrase : ENGLISH) {
      int n = 0;
      while (n < phrase.length && tokens.wordAt(i + n).equals(phrase[n])) {
        n++;
      }
      if (n == phrase.length) {
        // A form of address stands apart; "kindly" leads straight on.
        boolean apart = i + n < tokens.size && tokens.isMark(i + n);
        if (apart || phrase[0].equals("kindly")) {
          mark(shell, i, i + n + (apart ? 1 : 0));
          return;
        }
      }
    }
  }

  private static void chinese(Tokens tokens, int i, boolean[] shell) {
    if (tokens.startsClause(i)) {
      for (String phrase : CHINESE) {
        int end = i + phrase.length();
        boolean apart = phrase.length() > 2 || end < tokens.size && tokens.isMark(end);
        boolean address = phrase.startsWith("亲") && !tokens.wordAt(end).equals("自");
        if (Reports.stands(tokens, i, phrase) && (apart || address)) {
          mark(shell, i, end + (end < tokens.size && tokens.isMark(end) ? 1 : 0));
          return;
        }
      }
    }
    for (String particle : PARTICLES) {
      if (tokens.wordAt(i).equals(particle) && tokens.endsClause(i + 1)) {
        shell[i] = true;
      }
    }
  }

  private static void mark(boolean[] shell, int from, int to) {
    for (int k = from; k < to && k < shell.length; k++) {
      shell[k] = true;
    }
  }
}

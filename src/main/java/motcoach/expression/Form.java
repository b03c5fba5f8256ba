package motcoach.expression;

import motcoach.method.Language;

/** What an utterance is by its looks: of each form other shares of harmless lines look bad. */
public enum Form {
  QUESTION,
  /** Few words are little evidence: half of what is said in a day is as short as this. */
  SHORT,
  STATEMENT;

  /** In UTF-16 code units. */
  private static final int SHORT_EN = 40;

  private static final int SHORT_ZH = 12;

  /** The form of what was typed in a language. */
  public static Form of(String text, Language language) {
    String typed = text.strip();
    if (typed.endsWith("?") || typed.endsWith("？")) {
      return QUESTION;
    }
    return typed.length() <= (language == Language.ZH ? SHORT_ZH : SHORT_EN) ? SHORT : STATEMENT;
  }
}

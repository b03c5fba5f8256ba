package motcoach.pack;

import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Text;

/**
 * Something wrong in a file, said so that its author can mend it.
 *
 * @param code stable, {@code MOT} and three digits; the list is {@code src/docs/problems.md}
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in UTF-16 code units; 0 when the whole file is meant
 * @param message one plain sentence that names the thing and, where it can, the way out
 * @param word the field that is missing, or the one known word that a misspelt one was most
 *     probably meant to be
 */
public record Problem(
    String code,
    Severity severity,
    String file,
    int line,
    int column,
    Text message,
    Optional<String> word) {

  /** A problem at {@code at}. */
  public static Problem at(Place at, String code, Severity severity, Text message) {
    return at(at, code, severity, message, Optional.empty());
  }

  /** The same with the word it is about. */
  static Problem at(Place at, String code, Severity severity, Text message, Optional<String> word) {
    return new Problem(code, severity, at.file(), at.line(), at.column(), message, word);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The line the commands print: {@code CODE severity file:line:column message}. */
  public String line(Language language) {
    return code
        + " "
        + severity.id()
        + " "
        + file
        + ":"
        + line
        + ":"
        + column
        + " "
        + message.in(language);
  }
}

package motcoach.cli;

import java.io.IOException;
import java.util.Optional;

/** Answers typed at a prompt, or piped in. */
final class TypedAnswers implements Answers {
  private static final String PROMPT = "> ";

  private final Terminal terminal;
  private final Words words;
  private final boolean quiet;

  /**
   * @param quiet whether no prompt is shown, because the output is read by a program
   */
  TypedAnswers(Terminal terminal, Words words, boolean quiet) {
    this.terminal = terminal;
    this.words = words;
    this.quiet = quiet;
  }

  @Override
  public Optional<String> next() {
    if (!quiet) {
      terminal.out().print(PROMPT);
      terminal.out().flush();
    }
    try {
      return Optional.ofNullable(terminal.in().readLine());
    } catch (IOException gone) {
      throw new Failure(Failure.PROBLEMS, words.say("practice.no-input"));
    }
  }

  @Override
  public String place() {
    return "";
  }
}

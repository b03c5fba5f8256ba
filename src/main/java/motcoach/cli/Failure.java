package motcoach.cli;

/** A command cannot go on; its message is the one line that says why. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Exit code when something was found to be wrong. */
  static final int PROBLEMS = 1;

  /** Exit code when the command was not used rightly. */
  static final int WRONG_USE = 2;

  private final int exitCode;

  Failure(int exitCode, String line) {
    super(line, null, false, false);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}

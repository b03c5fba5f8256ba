package motcoach.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command; UTF-8 whatever the platform's default is. Lines end with a line
 * feed everywhere, so that output can be compared byte by byte.
 *
 * @param in what is typed or piped in
 * @param out what was asked for
 * @param err what went wrong
 */
public record Terminal(BufferedReader in, PrintWriter out, PrintWriter err) {
  private static final int BUFFER = 1 << 16;

  public static Terminal of(InputStream in, OutputStream out, OutputStream err) {
    return new Terminal(
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER)),
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
  }

  /** The streams of this process. */
  public static Terminal ofProcess() {
    return of(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /**
   * Prints one line for people. What a terminal would take as a command to itself is left out, so
   * that no utterance or file can clear the screen or move the cursor.
   */
  void say(String line) {
    out.print(harmless(line));
    out.print('\n');
  }

  /** Prints one line that is already safe, such as JSON. */
  void write(String line) {
    out.print(line);
    out.print('\n');
  }

  /** One line on the error stream. */
  void complain(String line) {
    out.flush();
    err.print(harmless(line).replace('\n', ' '));
    err.print('\n');
    err.flush();
  }

  private static String harmless(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    line.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}

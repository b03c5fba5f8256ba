package motcoach.report.xapi;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import motcoach.report.file.Tally;
import motcoach.report.summary.Talks;

/** Statements as a JSON array, a line each, or as JSON lines. */
public final class StatementFile {
  private final Function<Object, String> json;
  private final boolean array;

  /**
   * @param json turns a value into one line of JSON
   * @param array whether the file is one JSON array
   */
  public StatementFile(Function<Object, String> json, boolean array) {
    this.json = json;
    this.array = array;
  }

  /** Writes the statements of all talks; every talk is a row. The stream stays open. */
  public void write(Statements statements, Talks talks, OutputStream out, Tally tally)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    String[] between = {array ? "[\n" : ""};
    talks.each(
        (person, line) -> {
          tally.row();
          for (Map<String, Object> statement : statements.of(person, line)) {
            writer.write(between[0]);
            writer.write(json.apply(statement));
            between[0] = array ? ",\n" : "\n";
          }
        });
    // An empty array is one as well.
    writer.write(array ? (between[0].equals("[\n") ? "[]\n" : "\n]\n") : between[0]);
    writer.flush();
  }
}

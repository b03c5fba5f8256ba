package motcoach.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.method.Ids;
import motcoach.progress.Evidence;
import motcoach.progress.Talk;
import motcoach.scenario.Verdict;

/**
 * The marks of a talk in one column, a line for each criterion: outcome, weight, 1 when critical, 1
 * when helped, concept and criterion. A row for each would cost a call for each of its columns.
 */
final class WrittenMarks {
  private static final int FIELDS = 6;

  /** Of all talks there are, few different lines are made; each is read once. */
  private final Map<String, Line> known = new HashMap<>();

  private record Line(String criterion, Talk.Mark mark) {}

  static String of(List<Evidence> evidence) {
    return evidence.stream().map(WrittenMarks::line).collect(Collectors.joining("\n"));
  }

  private static String line(Evidence evidence) {
    return String.join(
        " ",
        Ids.of(evidence.outcome()),
        String.valueOf(evidence.weight()),
        evidence.critical() ? "1" : "0",
        evidence.helped() ? "1" : "0",
        evidence.concept(),
        evidence.criterion());
  }

  /**
   * The marks of one talk.
   *
   * @param contested criteria with a verdict the trainee disagrees with
   */
  List<Talk.Mark> read(String written, Set<String> contested) {
    List<Talk.Mark> marks = new ArrayList<>();
    int start = 0;
    while (start < written.length()) {
      int end = written.indexOf('\n', start);
      int stop = end < 0 ? written.length() : end;
      Line line = known.computeIfAbsent(written.substring(start, stop), WrittenMarks::line);
      marks.add(contested.contains(line.criterion()) ? line.mark().asContested() : line.mark());
      start = stop + 1;
    }
    return marks;
  }

  private static Line line(String written) {
    String[] fields = written.split(" ", FIELDS);
    return new Line(
        fields[5],
        new Talk.Mark(
            fields[4],
            Ids.find(Verdict.Outcome.class, fields[0]).orElseThrow(),
            Integer.parseInt(fields[1]),
            fields[2].equals("1"),
            fields[3].equals("1"),
            false));
  }
}

package motcoach.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.progress.Evidence;
import motcoach.progress.Talk.Mark;
import motcoach.scenario.Verdict.Outcome;
import org.jdbi.v3.core.Handle;

/**
 * The marks of a talk as one letter each. What is the same in all talks of a scenario stands once
 * in {@code mark_list}, a line a mark: weight, 1 when critical, concept and criterion. A thousand
 * people's talks have millions of marks and some dozens of lists.
 */
final class MarkLists {
  private static final String LETTERS = "mnvuoMNVUOabcdeABCDE";
  private static final List<Outcome> OUTCOMES =
      List.of(
          Outcome.MET, Outcome.NOT_SEEN, Outcome.VIOLATED, Outcome.UNSURE, Outcome.NO_OPPORTUNITY);
  private static final int HELPED = OUTCOMES.size();
  private static final int CONTESTED = 2 * HELPED;
  private static final int FIELDS = 4;

  /** Stands where the criterion would: marks that are carried have none. */
  private static final String NO_CRITERION = "-";

  private final Handle handle;
  private final Map<Integer, Line[]> lists = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  /**
   * The marks of one talk as they are kept.
   *
   * @param list id of the list
   * @param signs a letter a mark
   */
  record Written(int list, String signs) {}

  /** A line of a list with its mark for each letter, made when first met. */
  private static final class Line {
    private final int weight;
    private final boolean critical;
    private final String concept;
    private final String criterion;
    private final Mark[] marks = new Mark[LETTERS.length()];

    Line(String written) {
      String[] fields = written.split(" ", FIELDS);
      weight = Integer.parseInt(fields[0]);
      critical = fields[1].equals("1");
      concept = fields[2];
      criterion = fields[3];
    }

    Mark mark(int letter) {
      if (marks[letter] == null) {
        marks[letter] =
            new Mark(
                concept,
                OUTCOMES.get(letter % HELPED),
                weight,
                critical,
                letter % CONTESTED >= HELPED,
                letter >= CONTESTED);
      }
      return marks[letter];
    }
  }

  MarkLists(Handle handle) {
    this.handle = handle;
  }

  Written writeEvidence(List<Evidence> evidence) {
    return write(
        evidence.stream()
            .map(e -> line(e.weight(), e.critical(), e.concept(), e.criterion()))
            .collect(Collectors.joining("\n")),
        evidence.stream().map(e -> Mark.of(e, false)).toList());
  }

  Written writeMarks(List<Mark> marks) {
    return write(
        marks.stream()
            .map(mark -> line(mark.weight(), mark.critical(), mark.concept(), NO_CRITERION))
            .collect(Collectors.joining("\n")),
        marks);
  }

  private static String line(int weight, boolean critical, String concept, String criterion) {
    return weight + (critical ? " 1 " : " 0 ") + concept + " " + criterion;
  }

  private Written write(String lines, List<Mark> marks) {
    StringBuilder signs = new StringBuilder();
    for (Mark mark : marks) {
      signs.append(
          LETTERS.charAt(
              OUTCOMES.indexOf(mark.outcome())
                  + (mark.helped() ? HELPED : 0)
                  + (mark.contested() ? CONTESTED : 0)));
    }
    return new Written(ids.computeIfAbsent(lines, this::id), signs.toString());
  }

  private int id(String lines) {
    handle.execute("INSERT INTO mark_list (lines) VALUES (?) ON CONFLICT DO NOTHING", lines);
    return handle
        .createQuery("SELECT id FROM mark_list WHERE lines = ?")
        .bind(0, lines)
        .mapTo(Integer.class)
        .one();
  }

  /**
   * The marks of one talk.
   *
   * @param contested criteria with a verdict the trainee disagrees with
   */
  List<Mark> read(int list, String signs, Set<String> contested) {
    Line[] lines = lists.computeIfAbsent(list, this::lines);
    List<Mark> marks = new ArrayList<>(signs.length());
    for (int i = 0; i < signs.length(); i++) {
      int letter = LETTERS.indexOf(signs.charAt(i));
      boolean disputed =
          letter < CONTESTED && !contested.isEmpty() && contested.contains(lines[i].criterion);
      marks.add(lines[i].mark(disputed ? letter + CONTESTED : letter));
    }
    return Collections.unmodifiableList(marks);
  }

  private Line[] lines(int list) {
    String written =
        handle
            .createQuery("SELECT lines FROM mark_list WHERE id = ?")
            .bind(0, list)
            .mapTo(String.class)
            .one();
    return written.isEmpty() ? new Line[0] : written.lines().map(Line::new).toArray(Line[]::new);
  }
}

package motcoach.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motcoach.method.Ids;
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

  /** The place of each letter, by its code. */
  private static final byte[] PLACES = new byte[Byte.MAX_VALUE];

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
  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  static {
    for (byte place = 0; place < LETTERS.length(); place++) {
      PLACES[LETTERS.charAt(place)] = place;
    }
  }

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

  /** Marks as {@link WrittenMarks} keeps them: outcome, weight, critical, helped, the rest. */
  Written write(String marks) {
    StringBuilder lines = new StringBuilder();
    StringBuilder signs = new StringBuilder();
    for (String line : marks.isEmpty() ? new String[0] : marks.split("\n")) {
      String[] fields = line.split(" ", FIELDS + 1);
      Outcome outcome = Ids.find(Outcome.class, fields[0]).orElseThrow();
      lines.append(lines.isEmpty() ? "" : "\n");
      lines.append(String.join(" ", fields[1], fields[2], fields[4]));
      signs.append(letter(outcome, fields[3].equals("1"), false));
    }
    return written(lines, signs);
  }

  Written write(List<Mark> marks) {
    StringBuilder lines = new StringBuilder();
    StringBuilder signs = new StringBuilder();
    for (Mark mark : marks) {
      lines.append(lines.isEmpty() ? "" : "\n");
      lines.append(mark.weight()).append(mark.critical() ? " 1 " : " 0 ");
      lines.append(mark.concept()).append(' ').append(NO_CRITERION);
      signs.append(letter(mark.outcome(), mark.helped(), mark.contested()));
    }
    return written(lines, signs);
  }

  private static char letter(Outcome outcome, boolean helped, boolean contested) {
    return LETTERS.charAt(
        OUTCOMES.indexOf(outcome) + (helped ? HELPED : 0) + (contested ? CONTESTED : 0));
  }

  private Written written(StringBuilder lines, StringBuilder signs) {
    return new Written(ids.computeIfAbsent(lines.toString(), this::id), signs.toString());
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
    Mark[] marks = new Mark[signs.length()];
    for (int i = 0; i < marks.length; i++) {
      int letter = PLACES[signs.charAt(i)];
      boolean disputed =
          letter < CONTESTED && !contested.isEmpty() && contested.contains(lines[i].criterion);
      marks[i] = lines[i].mark(disputed ? letter + CONTESTED : letter);
    }
    return List.of(marks);
  }

  /** The text of a list; empty when there is none of that number. */
  String text(int list) {
    return texts.computeIfAbsent(
        list,
        id ->
            handle
                .createQuery("SELECT lines FROM mark_list WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
  }

  private Line[] lines(int list) {
    String written = text(list);
    return written.isEmpty() ? new Line[0] : written.lines().map(Line::new).toArray(Line[]::new);
  }
}

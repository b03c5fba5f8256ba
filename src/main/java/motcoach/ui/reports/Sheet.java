package motcoach.ui.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Family;
import motcoach.method.Text;
import motcoach.scenario.Mode;

/** What a report says, or why there is none. */
public sealed interface Sheet {

  /**
   * Person by person.
   *
   * @param key of the sentence that answers the question
   * @param arguments of it
   * @param rows by person, then scenario, then mode
   * @param open what was assigned and is not done
   * @param assigned how many scenarios were assigned to these people in all
   */
  record People(String key, List<Object> arguments, List<Row> rows, List<Open> open, int assigned)
      implements Sheet {
    public People {
      arguments = List.copyOf(arguments);
      rows = List.copyOf(rows);
      open = List.copyOf(open);
    }
  }

  /**
   * One person, one scenario, one mode.
   *
   * @param name as it would stand in the file
   * @param story which scenario, the same text for the same one
   * @param best of whole talks that came to an ending, 0 to 100
   * @param last likewise
   */
  record Row(
      UUID person,
      String name,
      Optional<String> team,
      String story,
      Text title,
      Optional<Mode> mode,
      Standing standing,
      int talks,
      Optional<Integer> best,
      Optional<Integer> last,
      Optional<Duration> practised,
      Optional<Instant> lastAt) {}

  /** What somebody was to do and did not. */
  record Open(String name, Optional<String> team, Text title, LocalDate by, boolean overdue) {}

  /**
   * What groups showed.
   *
   * @param least of how many people anything is told
   * @param again whether this very report was given out before
   * @param withheld teams of which nothing is told
   */
  record Groups(int least, boolean again, List<Page> pages, List<String> withheld)
      implements Sheet {
    public Groups {
      pages = List.copyOf(pages);
      withheld = List.copyOf(withheld);
    }
  }

  /**
   * One group.
   *
   * @param team empty for everybody together
   * @param people who came to an ending; empty where that may not be told
   */
  record Page(Optional<String> team, Optional<Integer> people, List<Figure> figures) {
    public Page {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One part of the method in a group; all in percent, in steps of five.
   *
   * @param spread empty where it may not be told
   * @param change from first talks to later ones, in points; empty where it may not be told
   * @param open what stayed open most
   */
  record Figure(
      Family family, int share, List<Spread> spread, Optional<Integer> change, List<Text> open) {
    public Figure {
      spread = List.copyOf(spread);
      open = List.copyOf(open);
    }
  }

  /**
   * How many are in one band, or in several told together.
   *
   * @param first id of the band, such as {@code not-yet}
   * @param last id of the band
   */
  record Spread(String first, String last, int share) {}

  /** Where only groups may be told, a report is seen only once it counts as given out. */
  record Unseen(int least) implements Sheet {}

  /**
   * No group report now.
   *
   * @param reason such as {@code short}
   * @param from the first day on which it is no longer in the way
   */
  record Refused(String reason, LocalDate from) implements Sheet {}

  /** Nothing about single people may be told here. */
  record GroupsOnly() implements Sheet {}
}

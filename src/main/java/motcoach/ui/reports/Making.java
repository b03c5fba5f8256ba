package motcoach.ui.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import motcoach.method.Language;

/** Makes reports and writes them into files. Slow: background only. */
public interface Making {

  /** {@link Sheet.People}, or {@link Sheet.GroupsOnly}. */
  Sheet people(Question question);

  /**
   * {@link Sheet.Groups}, {@link Sheet.Unseen} or {@link Sheet.Refused}. What was given out limits
   * what may be told later.
   *
   * @param giveOut whether what is shown counts as given out from now on
   */
  Sheet groups(LocalDate from, LocalDate until, boolean giveOut);

  /** The same question as a file. */
  Result writePeople(Question question, Format format, Language language, Path file, Going going);

  /** The same period as a file; it counts as given out from now on. */
  Result writeGroups(
      LocalDate from, LocalDate until, Format format, Language language, Path file, Going going);

  /** Follows how something goes, and may stop it. Asked from the thread that works. */
  interface Going {
    /** So many are done by now. */
    void done(long count);

    boolean cancelled();
  }

  /** The files a report can be. */
  enum Format {
    XLSX("xlsx", true),
    CSV("csv", true),
    /** A row for each talk. */
    CSV_TALKS("csv", false),
    PDF("pdf", true),
    XAPI("json", false),
    /** A statement a line. */
    XAPI_LINES("jsonl", false);

    private final String ending;
    private final boolean groups;

    Format(String ending, boolean groups) {
      this.ending = ending;
      this.groups = groups;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
      return ending;
    }

    /** Whether a report about groups can be one. */
    public boolean ofGroups() {
      return groups;
    }
  }

  /** What came of writing. What went wrong with the file is a {@code StoreException}. */
  sealed interface Result {
    /** The whole file is there and the log knows of it. */
    record Written(long rows) implements Result {}

    /** It was stopped; there is no file. */
    record Stopped() implements Result {}

    /** Nothing was written; the sheet says why. */
    record Declined(Sheet why) implements Result {}
  }
}

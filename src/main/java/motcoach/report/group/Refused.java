package motcoach.report.group;

import java.time.LocalDate;

/** Why no group report is made now. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is in the way. */
  public enum Reason {
    /** The period is shorter than a month. */
    SHORT,
    /** The period is not over yet. */
    NOT_OVER,
    /** There was another report less than a month ago. */
    TOO_SOON
  }

  private final Reason reason;
  private final transient LocalDate from;

  Refused(Reason reason, LocalDate from) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.from = from;
  }

  public Reason reason() {
    return reason;
  }

  /** The first day on which it is no longer in the way. */
  public LocalDate from() {
    return from;
  }
}

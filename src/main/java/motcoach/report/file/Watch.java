package motcoach.report.file;

/** Follows how a file is written, and may stop it. Asked from the thread that writes. */
public interface Watch {
  /** Does neither. */
  Watch NONE =
      new Watch() {
        @Override
        public void wrote(long rows) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /** So many rows are written by now. */
  void wrote(long rows);

  /** Whether nothing more should be written; asked once a row. */
  boolean cancelled();
}

package motcoach.report.file;

/** Somebody stopped what was being written; there is no file then. */
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Cancelled() {
    super("cancelled", null, false, false);
  }
}

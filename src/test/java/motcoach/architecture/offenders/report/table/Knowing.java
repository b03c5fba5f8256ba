package motcoach.architecture.offenders.report.table;

/** Offends on purpose: a table that knows what it is about. */
public class Knowing {
  motcoach.architecture.offenders.report.Reaching report;
}

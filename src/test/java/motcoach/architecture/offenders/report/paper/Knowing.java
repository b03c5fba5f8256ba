package motcoach.architecture.offenders.report.paper;

/** Offends on purpose: paper that knows what is on it. */
class Knowing {
  motcoach.architecture.offenders.report.Reaching report;
}

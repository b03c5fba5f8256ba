package motcoach.architecture.offenders.report;

/** Offends on purpose: a report that knows a screen. */
public class Reaching {
  motcoach.architecture.offenders.ui.drills.DrillsHelper screen;
}

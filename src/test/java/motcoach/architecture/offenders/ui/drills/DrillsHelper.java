package motcoach.architecture.offenders.ui.drills;

/** Offends on purpose: by its name. */
public class DrillsHelper {}

package motcoach.ui.home;

import motcoach.method.Text;
import motcoach.progress.Plan;

/**
 * A plan it is time to ask about.
 *
 * @param scenario title of the talk after which it was made, or its id
 */
record AskedPlan(Plan plan, Text scenario) {}

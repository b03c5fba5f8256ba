package motcoach.ui.home;

import motcoach.method.Text;

/**
 * A problem in a pack or rule file, as its author needs it.
 *
 * @param place file, and line and column unless the whole file is meant
 * @param code the permanent code of the problem
 */
public record Flaw(String place, String code, Text message) {}

package motcoach.scenario;

import motcoach.expression.ExpressionReader;

/** What stays the same during a play: the scenario, how it is set up, and what reads and rules. */
record Script(
    Scenario scenario,
    Setup setup,
    ExpressionReader reader,
    Recogniser topics,
    Recogniser elements,
    Tuning tuning) {}

package motcoach.scenario;

/** What stays the same during a play: the scenario, how it is set up, and what hears and rules. */
record Script(Scenario scenario, BeatIndex beats, Setup setup, Hearing hearing, Tuning tuning) {}

package motcoach.cli;

import java.util.Map;
import motcoach.pack.ShippedRules;

/** What a command works with. */
record Surroundings(
    Terminal terminal, Words words, Map<String, String> environment, ShippedRules rules) {}

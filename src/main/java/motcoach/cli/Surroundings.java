package motcoach.cli;

import java.util.Map;

/** What a command works with. */
record Surroundings(Terminal terminal, Words words, Map<String, String> environment) {}

package motcoach.cli;

import java.util.List;
import java.util.Map;
import motcoach.pack.Problem;
import motcoach.pack.ShippedRules;

/** What a command works with. */
record Surroundings(
    Terminal terminal, Words words, Map<String, String> environment, ShippedRules rules) {

  /** Says every problem in the language of the program, a line each. */
  void complain(List<Problem> problems) {
    problems.stream().map(problem -> problem.line(words.language())).forEach(terminal::complain);
  }
}

package motcoach.cli;

import java.util.Optional;

/** Where a trainee's turns come from. */
interface Answers {

  /** The next line as it was written; empty when there is no more. */
  Optional<String> next();

  /** Where the last line stood, for complaints; empty when a person typed it. */
  String place();
}

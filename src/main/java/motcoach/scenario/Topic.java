package motcoach.scenario;

import motcoach.method.Text;

/** Something the talk can be about, recognised in the trainee's words. */
public record Topic(String id, Text label, Wordings wordings) {}

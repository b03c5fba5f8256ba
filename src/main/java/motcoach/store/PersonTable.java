package motcoach.store;

import java.util.List;

/**
 * A table with rows about people, and which of them are about one.
 *
 * @param about a condition on its rows in which {@code :learner} is the person's id
 * @param chained whether each row stands at a position of the chain
 */
record PersonTable(String name, String about, boolean chained) {
  private static final String TALKS =
      "attempt IN (SELECT id FROM attempt WHERE learner = :learner)";
  private static final String OWN = "learner = :learner";
  private static final String PERSON = "person = :learner";
  private static final String CARRIED =
      "(attempt, form) IN (SELECT attempt, form FROM carried_talk WHERE person = :learner)";

  /** All of them, those that refer to others first, so that they can be emptied in this order. */
  static final List<PersonTable> ALL =
      List.of(
          new PersonTable("carried_contest", CARRIED, false),
          new PersonTable("carried_turn", CARRIED, false),
          new PersonTable("carried_talk", PERSON, false),
          new PersonTable("carried_bundle", PERSON, false),
          new PersonTable("carried_person", "id = :learner", false),
          new PersonTable("team", PERSON, false),
          new PersonTable("tally", TALKS, false),
          new PersonTable("draft", TALKS, false),
          new PersonTable("standing", TALKS, false),
          new PersonTable("evidence", TALKS, false),
          new PersonTable("showing", TALKS, false),
          new PersonTable("contest", TALKS, false),
          new PersonTable("note", TALKS, false),
          new PersonTable("drill_card", OWN, false),
          new PersonTable("retry", TALKS, true),
          new PersonTable("shown", TALKS, true),
          new PersonTable("result", TALKS, true),
          new PersonTable("turn", TALKS, true),
          new PersonTable("drill_answer", OWN, true),
          new PersonTable("attempt", OWN, true),
          new PersonTable("assignment", "person = :learner", false),
          new PersonTable("export_by", OWN, false),
          new PersonTable("group_talks", "person = :learner", false),
          new PersonTable("preference", OWN, false),
          new PersonTable("current_learner", OWN, false),
          new PersonTable("erasing", OWN, false),
          new PersonTable("learner", "id = :learner", false));

  /** Reads the rows of one person, in the order in which they were written. */
  String select() {
    String lines =
        name.equals("carried_talk")
            ? ", (SELECT lines FROM mark_list m WHERE m.id = mark_list) AS mark_lines"
            : "";
    return "SELECT *" + lines + " FROM " + name + " WHERE " + about;
  }
}

package motcoach.report.summary;

/**
 * Who has done it and who has not, in one sentence.
 *
 * @param people of the selection
 * @param scenarios of the selection
 * @param done people who came to an ending of each of these
 * @param notStarted people who began none of these
 */
public record Answer(int people, int scenarios, int done, int notStarted) {

  /** The key of the sentence. */
  public String key() {
    if (people == 0) {
      return "report.answer.nobody";
    } else if (scenarios == 0) {
      return "report.answer.nothing";
    }
    return scenarios == 1 ? "report.answer.one" : "report.answer.several";
  }

  /** What is filled in, whatever the sentence. */
  public Object[] arguments() {
    return new Object[] {done, people, notStarted, scenarios};
  }
}

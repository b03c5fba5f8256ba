package motcoach.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import motcoach.method.Text;

/** Collects what is wrong while a file is read, in the order it was met. For one thread. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  public void error(Place at, String code, String en, String zh) {
    found.add(Problem.at(at, code, Severity.ERROR, new Text(en, zh)));
  }

  public void warning(Place at, String code, String en, String zh) {
    found.add(Problem.at(at, code, Severity.WARNING, new Text(en, zh)));
  }

  /**
   * A word that is not known; asks whether the nearest one was meant, if there is one.
   *
   * @param known the words that may stand there
   */
  void misspelt(
      Place at,
      String code,
      Severity severity,
      Text message,
      String word,
      Collection<String> known) {
    Text asking =
        new Text(message.en() + Nearest.en(word, known), message.zh() + Nearest.zh(word, known));
    found.add(Problem.at(at, code, severity, asking, Nearest.only(word, known)));
  }

  /** Everything found so far. */
  public List<Problem> list() {
    return List.copyOf(found);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }
}

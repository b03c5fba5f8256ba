package motcoach.pack;

import java.util.ArrayList;
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

  /** Everything found so far. */
  public List<Problem> list() {
    return List.copyOf(found);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }
}

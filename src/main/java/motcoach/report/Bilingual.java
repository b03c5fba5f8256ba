package motcoach.report;

import motcoach.method.Text;

/** The program's own wording in both languages at once. */
@FunctionalInterface
public interface Bilingual {

  /** The wording of {@code key}, without arguments. */
  Text text(String key);
}

package motcoach.pack.exchange;

import java.util.List;
import java.util.Optional;
import motcoach.method.Text;

/**
 * What came of a translation.
 *
 * @param result nothing when the source could not be used at all
 * @param remarks what was dropped, changed or filled in, or why there is no result; a sentence each
 */
public record Translated<T>(Optional<T> result, List<Text> remarks) {
  public Translated {
    remarks = List.copyOf(remarks);
  }

  static <T> Translated<T> of(T result, Remarks remarks) {
    return new Translated<>(Optional.of(result), remarks.list());
  }

  static <T> Translated<T> refused(Remarks remarks) {
    return new Translated<>(Optional.empty(), remarks.list());
  }
}

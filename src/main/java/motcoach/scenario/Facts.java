package motcoach.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.method.Stage;

/** What a {@link Condition} may ask about a play. */
public interface Facts {

  /** What happened, oldest first: in this turn only, or in the whole play. */
  Stream<Trace> traces(Condition.Since since, Trace.Kind kind);

  /** The same for one id. */
  List<Trace> traces(Condition.Since since, Trace.Kind kind, String id);

  boolean understood();

  boolean flag(String flag);

  boolean happened(String event);

  Expectation.State expectation(String id);

  TaskCard.State task(String id);

  List<Promise> promises();

  int measure(Condition.Measure measure);

  Stage stage();

  Optional<String> onLine();

  boolean green(Condition.Lamp lamp);
}

package motcoach.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What has happened in a play, oldest first, and found at once by kind and id. */
final class TraceLog {
  private final List<Trace> all = new ArrayList<>();
  private final Map<Trace.Kind, Map<String, List<Trace>>> byId = new EnumMap<>(Trace.Kind.class);

  TraceLog(List<Trace> before) {
    before.forEach(this::add);
  }

  void add(Trace trace) {
    all.add(trace);
    byId.computeIfAbsent(trace.kind(), kind -> new HashMap<>())
        .computeIfAbsent(trace.id(), id -> new ArrayList<>())
        .add(trace);
  }

  List<Trace> all() {
    return all;
  }

  Stream<Trace> of(Trace.Kind kind) {
    return byId.containsKey(kind)
        ? all.stream().filter(trace -> trace.kind() == kind)
        : Stream.empty();
  }

  List<Trace> of(Trace.Kind kind, String id) {
    return byId.getOrDefault(kind, Map.of()).getOrDefault(id, List.of());
  }
}

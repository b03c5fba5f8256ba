package motcoach.progress.trend;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.progress.Talk;

/**
 * The figures of first tries, talk by talk.
 *
 * @param stages percent met; a talk that showed too little of a stage has no point there
 * @param fiveC 0 to 2; talks without an act stage have no point
 * @param tone 0 to 100; talks without own words have no point
 */
public record Courses(Map<Stage, Course> stages, Map<FiveC, Course> fiveC, Course tone) {

  /**
   * @param talks in the order of the journal
   */
  public static Courses of(List<Talk> talks) {
    List<Talk> first =
        talks.stream().filter(Talk::firstTry).filter(talk -> talk.figures().isPresent()).toList();
    Map<Stage, Course> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      stages.put(stage, course(first, f -> Optional.ofNullable(f.stages().get(stage))));
    }
    Map<FiveC, Course> fiveC = new EnumMap<>(FiveC.class);
    for (FiveC c : FiveC.values()) {
      fiveC.put(c, course(first, f -> Optional.ofNullable(f.fiveC().get(c))));
    }
    return new Courses(
        stages,
        fiveC,
        course(first, f -> Optional.of(f.tone()).filter(t -> t.lines() > 0).map(t -> t.mean())));
  }

  private static Course course(List<Talk> talks, Function<Talk.Figures, Optional<Integer>> figure) {
    return new Course(
        talks.stream()
            .flatMap(
                talk ->
                    figure.apply(talk.figures().orElseThrow()).stream()
                        .map(value -> point(talk, value)))
            .toList());
  }

  private static Course.Point point(Talk talk, int value) {
    return new Course.Point(talk.attempt(), talk.finishedAt(), value);
  }
}

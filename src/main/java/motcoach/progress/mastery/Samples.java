package motcoach.progress.mastery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import motcoach.method.Family;
import motcoach.progress.Library;
import motcoach.progress.Talk;

/** Somebody's talks sorted by what they showed. */
public final class Samples {
  private final Map<Family, List<Sample>> byFamily = new EnumMap<>(Family.class);
  private final Set<Talk.Story> met = new HashSet<>();

  private Samples() {}

  /**
   * @param talks in the order of the journal
   * @param circumstances of a scenario that is still installed
   */
  public static Samples of(
      List<Talk> talks, Function<Talk.Story, Optional<Circumstances>> circumstances) {
    Samples samples = new Samples();
    Tally.Counter counter = new Tally.Counter();
    for (Talk talk : talks) {
      boolean unseen = samples.met.add(talk.story());
      counter
          .count(talk.marks())
          .forEach(
              (family, tally) ->
                  samples
                      .byFamily
                      .computeIfAbsent(family, none -> new ArrayList<>())
                      .add(new Sample(talk, tally, circumstances.apply(talk.story()), unseen)));
    }
    return samples;
  }

  /** The same with the scenarios that can be practised now. */
  public static Samples of(List<Talk> talks, List<Library.Entry> entries) {
    Map<Talk.Story, Optional<Circumstances>> known = new HashMap<>();
    entries.forEach(
        entry -> known.put(Talk.Story.of(entry), Optional.of(Circumstances.of(entry.scenario()))));
    return of(talks, story -> known.getOrDefault(story, Optional.empty()));
  }

  /** In the order of the journal. */
  public List<Sample> of(Family family) {
    return List.copyOf(byFamily.getOrDefault(family, List.of()));
  }

  /** Whether there was any talk in the scenario. */
  public boolean met(Talk.Story story) {
    return met.contains(story);
  }
}

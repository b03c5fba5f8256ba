package motcoach.progress.mastery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Family;
import motcoach.progress.Invented;
import motcoach.progress.Talk;
import motcoach.scenario.Channel;

/** Six scenarios the invented learners practise in. */
final class Town {
  private static final Map<String, Circumstances> KNOWN =
      Map.of(
          "parcel", new Circumstances(Channel.PHONE, "logistics", 1, true),
          "table", new Circumstances(Channel.COUNTER, "restaurant", 1, true),
          "hotel", new Circumstances(Channel.COUNTER, "hotel", 2, true),
          "part", new Circumstances(Channel.PHONE, "parts", 2, true),
          "repair", new Circumstances(Channel.SITE_VISIT, "repair", 3, true),
          "calm", new Circumstances(Channel.CHAT, "bank", 4, false));

  private Town() {}

  static Samples samples(Talk... talks) {
    return Samples.of(
        Arrays.asList(talks), story -> Optional.ofNullable(KNOWN.get(story.scenarioId())));
  }

  /** What may be claimed of exploring on a day. */
  static Mastery explore(double day, Talk... talks) {
    return explore(day, Recall.NONE, talks);
  }

  static Mastery explore(double day, Recall recall, Talk... talks) {
    return new Masteries(Thresholds.STANDARD)
        .of(samples(talks), Map.of(Family.EXPLORE, recall), Invented.day(day))
        .get(Family.EXPLORE);
  }

  /** Have and need of one requirement. */
  static List<Integer> numbers(Mastery mastery, Level level, Requirement.Kind kind) {
    return mastery.claim(level).requirements().stream()
        .filter(requirement -> requirement.kind() == kind)
        .findFirst()
        .map(requirement -> List.of(requirement.have(), requirement.need()))
        .orElseThrow();
  }
}

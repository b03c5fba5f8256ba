package motcoach.progress.mastery;

import motcoach.scenario.Channel;
import motcoach.scenario.Event;
import motcoach.scenario.Scenario;

/**
 * What of a scenario matters for comparing talks.
 *
 * @param level difficulty 1 to 5
 * @param adverse whether something goes against the trainee in it
 */
public record Circumstances(Channel channel, String industry, int level, boolean adverse) {

  public static Circumstances of(Scenario scenario) {
    return new Circumstances(
        scenario.channel(),
        scenario.industry(),
        scenario.level(),
        scenario.events().stream()
            .map(Event::kind)
            .anyMatch(kind -> kind == Event.Kind.ADVERSE || kind == Event.Kind.ADVERSE_WARNED));
  }
}

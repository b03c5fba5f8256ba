package motcoach.progress;

import java.util.List;
import motcoach.method.Text;
import motcoach.scenario.Channel;
import motcoach.scenario.Scenario;

/** Scenarios of which only the outside matters. */
public final class Stories {
  private Stories() {}

  /**
   * One of the pack {@code pack}.
   *
   * @param trains concept ids
   */
  public static Library.Entry entry(String id, Channel channel, int level, String... trains) {
    Scenario plain = CountingPlay.scenario(id);
    Text name = Text.same("Story " + id);
    return new Library.Entry(
        "pack",
        "1.0.0",
        "00",
        Text.same("Pack"),
        new Scenario(
            id,
            name,
            name,
            channel,
            id,
            level,
            plain.minutes(),
            List.of(trains),
            plain.persona(),
            plain.brief(),
            plain.clock(),
            plain.topics(),
            plain.expectations(),
            plain.elements(),
            plain.resources(),
            plain.contacts(),
            plain.tasks(),
            plain.actions(),
            plain.criteria(),
            plain.fiveC(),
            plain.beats(),
            plain.events(),
            plain.endings(),
            plain.passMark()));
  }

  /** One of any pack, with a title and a pass mark of its own. */
  public static Library.Entry entry(String pack, String id, Text title, int passMark) {
    Scenario plain = CountingPlay.scenario(id);
    return new Library.Entry(
        pack,
        "1.2.0",
        "00",
        Text.same("Pack"),
        new Scenario(
            id,
            title,
            title,
            plain.channel(),
            plain.industry(),
            plain.level(),
            plain.minutes(),
            plain.trains(),
            plain.persona(),
            plain.brief(),
            plain.clock(),
            plain.topics(),
            plain.expectations(),
            plain.elements(),
            plain.resources(),
            plain.contacts(),
            plain.tasks(),
            plain.actions(),
            plain.criteria(),
            plain.fiveC(),
            plain.beats(),
            plain.events(),
            plain.endings(),
            passMark));
  }
}

package motcoach.pack;

import java.time.DayOfWeek;
import java.util.OptionalInt;
import motcoach.scenario.Brief;
import motcoach.scenario.Contact;
import motcoach.scenario.Line;
import motcoach.scenario.Persona;
import motcoach.scenario.Resource;
import motcoach.scenario.SimulatedClock;
import motcoach.scenario.TaskCard;

/** Reads who and what a scenario is about: people, brief, clock, resources and tasks. */
final class SettingReader {
  private static final int USUAL_WAIT = 30;

  private SettingReader() {}

  static Persona persona(Sheet sheet) {
    return new Persona(
        sheet.id(),
        sheet.text("name"),
        sheet.text("about"),
        sheet.string("face"),
        sheet.whole("baseline", -100, 100),
        sheet.whole("start", -100, 100),
        sheet.whole("trust", 0, 100),
        sheet.whole("patience", 1, 50),
        sheet.numberOr(1, "gain", 0.7, 1.4),
        sheet.numberOr(1, "loss", 0.7, 1.4));
  }

  static Contact contact(Sheet sheet) {
    return new Contact(sheet.id(), sheet.text("name"), sheet.text("about"), sheet.flag("customer"));
  }

  static Brief brief(Sheet sheet) {
    sheet.needSome("goals");
    return new Brief(
        sheet.text("role"),
        sheet.text("place"),
        sheet.texts("know"),
        sheet.texts("may"),
        sheet.texts("goals"));
  }

  static SimulatedClock clock(Sheet sheet) {
    DayOfWeek day = sheet.choice("day", DayOfWeek.class);
    int start = need(sheet, "start");
    if (start >= SimulatedClock.DAY) {
      sheet
          .script()
          .problems()
          .error(
              sheet.at("start"),
              "MOT052",
              "The story starts on its first day, such as \"14:05\".",
              "故事从第一天开始，例如“14:05”。");
    }
    return new SimulatedClock(
        day,
        Math.min(start, SimulatedClock.DAY - 1),
        sheet.wholeOr(1, "turn-minutes", 0, 240),
        sheet.wholeOr(USUAL_WAIT, "longest-wait", 5, SimulatedClock.DAY));
  }

  private static int need(Sheet sheet, String name) {
    OptionalInt time = sheet.time(name);
    if (!sheet.has(name)) {
      sheet.string(name);
    }
    return time.orElse(0);
  }

  static Resource resource(Sheet sheet) {
    return new Resource(sheet.id(), sheet.text("label"), sheet.whole("limit", 0, 1_000_000));
  }

  static TaskCard task(Sheet sheet) {
    String owner =
        sheet.has("owner")
            ? sheet.optionalRef("owner", Names.Kind.CONTACT, Line.ME).orElse("")
            : sheet.string("owner");
    return new TaskCard(sheet.id(), sheet.text("label"), owner, sheet.time("due").orElse(-1));
  }
}

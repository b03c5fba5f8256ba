package motcoach.pack;

import motcoach.scenario.Condition;
import motcoach.scenario.Ending;
import motcoach.scenario.Event;

/** Reads what happens by itself, and how the story can end. */
final class EventReader {
  private EventReader() {}

  static Event event(Sheet sheet) {
    if (!sheet.has("at") && !sheet.has("when")) {
      sheet
          .script()
          .problems()
          .error(
              sheet.at("id"),
              "MOT063",
              "An event needs an hour (\"at\"), a condition (\"when\"), or both.",
              "事件要有钟点（“at”）或条件（“when”），也可以两样都有。");
    }
    return new Event(
        sheet.id(),
        sheet.choice("kind", Event.Kind.class),
        sheet.time("at"),
        sheet.condition("when", Condition.ALWAYS),
        sheet.each("says", SaidReader::read),
        sheet.effects("effects"));
  }

  static Ending ending(Sheet sheet) {
    return new Ending(
        sheet.id(),
        sheet.text("title"),
        sheet.text("text"),
        sheet.flag("comes-back"),
        sheet.condition("when", Condition.ALWAYS));
  }
}

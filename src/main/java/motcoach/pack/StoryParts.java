package motcoach.pack;

import java.util.List;
import motcoach.scenario.Action;
import motcoach.scenario.Beat;
import motcoach.scenario.Criterion;
import motcoach.scenario.Element;
import motcoach.scenario.Ending;
import motcoach.scenario.Event;
import motcoach.scenario.Expectation;
import motcoach.scenario.FiveCRule;

/** The lists of a scenario that make its story go on. */
record StoryParts(
    List<Expectation> expectations,
    List<Element> elements,
    List<Action> actions,
    List<Criterion> criteria,
    List<FiveCRule> fiveC,
    List<Beat> beats,
    List<Event> events,
    List<Ending> endings) {

  /** Reads and checks them; a list that is needed and empty is a problem. */
  static StoryParts read(Sheet sheet) {
    StoryParts parts =
        new StoryParts(
            sheet.some("expectations", ExpectationReader::read),
            sheet.each("elements", ElementReader::read),
            sheet.each("actions", ActionReader::read),
            sheet.some("criteria", CriterionReader::criterion),
            sheet.each("five-c", CriterionReader::fiveC),
            BeatReader.lent(sheet.some("beats", BeatReader::read), sheet.script()),
            sheet.each("events", EventReader::event),
            sheet.some("endings", EventReader::ending));
    StoryCheck.check(parts, sheet);
    return parts;
  }
}

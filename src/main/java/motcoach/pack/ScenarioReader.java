package motcoach.pack;

import java.util.List;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.scenario.Brief;
import motcoach.scenario.Channel;
import motcoach.scenario.Contact;
import motcoach.scenario.Persona;
import motcoach.scenario.Resource;
import motcoach.scenario.Scenario;
import motcoach.scenario.SimulatedClock;
import motcoach.scenario.TaskCard;
import motcoach.scenario.Topic;

/** Reads the outermost object of a scenario file. */
final class ScenarioReader {
  private static final int USUAL_PASS_MARK = 60;

  private ScenarioReader() {}

  /** The scenario; empty when a part without which there is none is missing. */
  static Optional<Scenario> read(Sheet sheet) {
    String id = sheet.id();
    if (!id.isEmpty()) {
      sheet.script().names().checkForm(id, sheet.at("id"));
    }
    Text title = sheet.text("title");
    Text summary = sheet.text("summary");
    Channel channel = sheet.choice("channel", Channel.class);
    String industry = sheet.string("industry");
    int level = sheet.whole("level", 1, 5);
    int minutes = sheet.whole("minutes", 1, 240);
    List<String> trains = sheet.concepts("trains");
    Optional<Persona> persona = sheet.part("persona", SettingReader::persona);
    Optional<Brief> brief = sheet.part("brief", SettingReader::brief);
    Optional<SimulatedClock> clock = sheet.part("clock", SettingReader::clock);
    List<Topic> topics = sheet.each("topics", ScenarioReader::topic);
    List<Contact> contacts = sheet.each("contacts", SettingReader::contact);
    List<Resource> resources = sheet.each("resources", SettingReader::resource);
    List<TaskCard> tasks = sheet.each("tasks", SettingReader::task);
    StoryParts story = StoryParts.read(sheet);
    int passMark = sheet.wholeOr(USUAL_PASS_MARK, "pass-mark", 0, 100);
    if (persona.isEmpty() || brief.isEmpty() || clock.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Scenario(
            id,
            title,
            summary,
            channel,
            industry,
            level,
            minutes,
            trains,
            persona.get(),
            brief.get(),
            clock.get(),
            topics,
            story.expectations(),
            story.elements(),
            resources,
            contacts,
            tasks,
            story.actions(),
            story.criteria(),
            story.fiveC(),
            story.beats(),
            story.events(),
            story.endings(),
            passMark));
  }

  private static Topic topic(Sheet sheet) {
    return new Topic(sheet.id(), sheet.text("label"), WordingsReader.read(sheet));
  }
}

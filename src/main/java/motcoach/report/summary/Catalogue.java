package motcoach.report.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.progress.Library;
import motcoach.progress.Talk.Story;
import motcoach.scenario.Scenario;

/** The scenarios a report may ask for, as far as it needs them: those installed now. */
public final class Catalogue {
  /** The total is out of this, for every scenario. */
  public static final int MAX_SCORE = 100;

  /** A scenario as it is installed. */
  public record Entry(Story story, String packVersion, Text title, int passMark) {}

  private final Map<Story, Entry> entries = new LinkedHashMap<>();

  public Catalogue(Library library) {
    for (Library.Entry entry : library.entries()) {
      Scenario scenario = entry.scenario();
      Story story = Story.of(entry);
      entries.put(
          story, new Entry(story, entry.packVersion(), scenario.title(), scenario.passMark()));
    }
  }

  /** Empty for a scenario that is no longer installed. */
  public Optional<Entry> find(Story story) {
    return Optional.ofNullable(entries.get(story));
  }

  /** Those a report is about, in the packs' own order. */
  List<Story> asked(Filter filter) {
    return entries.keySet().stream()
        .filter(story -> filter.takes(story.packId(), story.scenarioId()))
        .toList();
  }
}

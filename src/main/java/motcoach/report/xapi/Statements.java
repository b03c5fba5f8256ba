package motcoach.report.xapi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.FiveC;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.progress.Talk.Story;
import motcoach.progress.account.Account.Outcome;
import motcoach.progress.account.Person;
import motcoach.report.summary.Catalogue;
import motcoach.report.summary.Line;
import motcoach.report.summary.Names;

/**
 * Talks as xAPI statements, valid for 1.0.3 and 2.0 alike, as plain values that a writer of JSON
 * turns into text. One talk gives the same ids however often it is exported, so that a record store
 * takes it once. Single turns are not told.
 */
public final class Statements {
  private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
  private static final String ACTIVITIES = "http://adlnet.gov/expapi/activities/";

  private final String organisation;
  private final Catalogue catalogue;
  private final Names names;
  private final ZoneId zone;

  /** What may be said of a talk. */
  private enum Verb {
    INITIALIZED(new Text("initialized", "开始")),
    COMPLETED(new Text("completed", "完成")),
    PASSED(new Text("passed", "通过")),
    FAILED(new Text("failed", "未通过")),
    TERMINATED(new Text("terminated", "中止"));

    private final Text display;

    Verb(Text display) {
      this.display = display;
    }
  }

  /**
   * @param organisation absolute IRI to whom the accounts of the people belong, without a slash at
   *     its end
   */
  public Statements(String organisation, Catalogue catalogue, Names names, ZoneId zone) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.names = names;
    this.zone = zone;
  }

  /** The statements of one talk in the order in which they came about. */
  public List<Map<String, Object>> of(Person person, Line line) {
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(statement(person, line, Verb.INITIALIZED, line.startedAt(), Map.of()));
    if (line.outcome().isPresent()) {
      Outcome outcome = line.outcome().get();
      Instant at = outcome.finishedAt();
      if (line.givenUp()) {
        all.add(statement(person, line, Verb.TERMINATED, at, duration(line)));
      } else {
        Map<String, Object> completed = duration(line);
        completed.put("completion", true);
        all.add(statement(person, line, Verb.COMPLETED, at, completed));
        // What says a turn of another talk again is no talk that could be passed.
        if (!line.again()) {
          Verb verb = outcome.passed() ? Verb.PASSED : Verb.FAILED;
          all.add(statement(person, line, verb, at, result(outcome)));
        }
      }
    }
    return all;
  }

  private Map<String, Object> statement(
      Person person, Line line, Verb verb, Instant at, Map<String, Object> result) {
    UUID attempt = names.attempt(line.attempt());
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("id", id(attempt, verb).toString());
    statement.put("actor", actor(person));
    statement.put("verb", object("id", VERBS + Ids.of(verb), "display", said(verb.display)));
    statement.put("object", scenario(line));
    if (!result.isEmpty()) {
      statement.put("result", result);
    }
    statement.put("context", context(line, attempt));
    statement.put("timestamp", moment(at));
    return statement;
  }

  private static UUID id(UUID attempt, Verb verb) {
    return UUID.nameUUIDFromBytes((attempt + " " + Ids.of(verb)).getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> actor(Person person) {
    return object(
        "objectType",
        "Agent",
        "account",
        object("homePage", organisation, "name", names.id(person)));
  }

  private Map<String, Object> scenario(Line line) {
    Optional<Catalogue.Entry> known = catalogue.find(new Story(line.packId(), line.scenarioId()));
    Map<String, Object> definition = new LinkedHashMap<>();
    known.ifPresent(entry -> definition.put("name", said(entry.title())));
    definition.put("type", ACTIVITIES + "simulation");
    return object(
        "objectType",
        "Activity",
        "id",
        pack(line) + "/scenarios/" + part(line.scenarioId()),
        "definition",
        definition);
  }

  private String pack(Line line) {
    return organisation + "/packs/" + part(line.packId());
  }

  private static String part(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Map<String, Object> context(Line line, UUID attempt) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    put(extensions, "mode", line.setup().mode().id());
    put(extensions, "pack-hash", line.packHash());
    put(extensions, "retry", line.again());
    if (!line.stages().isEmpty()) {
      put(extensions, "stages", stages(line));
    }
    if (!line.fiveC().isEmpty()) {
      put(extensions, "five-c", fiveC(line));
    }
    line.redFlags().ifPresent(count -> put(extensions, "red-flags", count));
    return object(
        "registration",
        attempt.toString(),
        "revision",
        line.packVersion(),
        "platform",
        "MOT Coach",
        "language",
        tag(line.setup().language()),
        "contextActivities",
        object(
            "parent",
            List.of(object("objectType", "Activity", "id", scenario(line).get("id"))),
            "grouping",
            List.of(object("objectType", "Activity", "id", pack(line)))),
        "extensions",
        extensions);
  }

  private void put(Map<String, Object> extensions, String name, Object value) {
    extensions.put(organisation + "/xapi/" + name, value);
  }

  private static Map<String, Object> stages(Line line) {
    Map<String, Object> told = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      if (line.stages().containsKey(stage)) {
        told.put(stage.id(), line.stages().get(stage));
      }
    }
    return told;
  }

  private static Map<String, Object> fiveC(Line line) {
    Map<String, Object> told = new LinkedHashMap<>();
    for (FiveC c : FiveC.values()) {
      if (line.fiveC().containsKey(c)) {
        told.put(c.id(), line.fiveC().get(c));
      }
    }
    return told;
  }

  private static Map<String, Object> duration(Line line) {
    Map<String, Object> result = new LinkedHashMap<>();
    line.practised()
        .ifPresent(time -> result.put("duration", Duration.ofSeconds(time.toSeconds()).toString()));
    return result;
  }

  private static Map<String, Object> result(Outcome outcome) {
    return object(
        "score",
        object(
            "scaled",
            outcome.total() / (double) Catalogue.MAX_SCORE,
            "raw",
            outcome.total(),
            "min",
            0,
            "max",
            Catalogue.MAX_SCORE),
        "success",
        outcome.passed());
  }

  private static Map<String, Object> said(Text text) {
    return object(tag(Language.EN), text.en(), tag(Language.ZH), text.zh());
  }

  private static String tag(Language language) {
    return language.locale().toLanguageTag();
  }

  private String moment(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        OffsetDateTime.ofInstant(at, zone).withNano(0));
  }

  private static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }
}

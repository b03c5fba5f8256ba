package motcoach.report.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The published data rules of xAPI statements, the stricter of 1.0.3 and 2.0 for each: which
 * properties there may be, of which shape, and which need which.
 */
final class StatementRules {
  private static final String UUID =
      "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}";

  private final List<String> broken = new ArrayList<>();

  private StatementRules() {}

  /** What is wrong with a statement; nothing when it is valid. */
  static List<String> broken(JsonNode statement) {
    StatementRules rules = new StatementRules();
    rules.statement(statement);
    return rules.broken;
  }

  private void must(boolean holds, String what) {
    if (!holds) {
      broken.add(what);
    }
  }

  private void only(JsonNode node, String where, String... names) {
    must(node.isObject(), where + " is no object");
    Set<String> known = Set.of(names);
    node.fieldNames().forEachRemaining(name -> must(known.contains(name), where + "." + name));
    node.forEach(value -> must(!value.isNull(), where + " holds null"));
  }

  private void text(JsonNode node, String where, Predicate<String> shape) {
    must(node.isTextual() && shape.test(node.asText()), where + ": " + node);
  }

  private void statement(JsonNode it) {
    only(it, "statement", "id", "actor", "verb", "object", "result", "context", "timestamp");
    text(it.path("id"), "id", id -> id.matches(UUID));
    actor(it.path("actor"));
    only(it.path("verb"), "verb", "id", "display");
    text(it.path("verb").path("id"), "verb.id", StatementRules::iri);
    languageMap(it.path("verb").path("display"), "verb.display");
    activity(it.path("object"), "object");
    text(it.path("timestamp"), "timestamp", StatementRules::moment);
    if (it.has("result")) {
      result(it.path("result"));
    }
    context(it.path("context"));
  }

  private void actor(JsonNode actor) {
    // Exactly one identifier: here always the account.
    only(actor, "actor", "objectType", "account");
    must(actor.path("objectType").asText().equals("Agent"), "actor.objectType");
    only(actor.path("account"), "actor.account", "homePage", "name");
    text(actor.path("account").path("homePage"), "homePage", StatementRules::iri);
    text(actor.path("account").path("name"), "account.name", name -> !name.isBlank());
  }

  private void activity(JsonNode activity, String where) {
    only(activity, where, "objectType", "id", "definition");
    must(activity.path("objectType").asText().equals("Activity"), where + ".objectType");
    text(activity.path("id"), where + ".id", StatementRules::iri);
    if (activity.has("definition")) {
      only(activity.path("definition"), where + ".definition", "name", "type");
      text(activity.path("definition").path("type"), where + ".type", StatementRules::iri);
      if (activity.path("definition").has("name")) {
        languageMap(activity.path("definition").path("name"), where + ".name");
      }
    }
  }

  private void result(JsonNode result) {
    only(result, "result", "score", "success", "completion", "duration");
    must(result.path("success").isMissingNode() || result.path("success").isBoolean(), "success");
    must(
        result.path("completion").isMissingNode() || result.path("completion").isBoolean(),
        "completion");
    if (result.has("duration")) {
      text(result.path("duration"), "duration", StatementRules::duration);
    }
    if (result.has("score")) {
      JsonNode score = result.path("score");
      only(score, "score", "scaled", "raw", "min", "max");
      score.forEach(value -> must(value.isNumber(), "score: " + value));
      double scaled = score.path("scaled").asDouble(9);
      double raw = score.path("raw").asDouble();
      double min = score.path("min").asDouble();
      double max = score.path("max").asDouble();
      must(scaled >= -1 && scaled <= 1, "scaled " + scaled);
      must(min < max && raw >= min && raw <= max, "raw " + raw);
      must(Math.abs(scaled - raw / max) < 1e-9, "scaled is not raw of max");
    }
  }

  private void context(JsonNode context) {
    only(
        context,
        "context",
        "registration",
        "revision",
        "platform",
        "language",
        "contextActivities",
        "extensions");
    text(context.path("registration"), "registration", id -> id.matches(UUID));
    text(context.path("revision"), "revision", some -> true);
    text(context.path("platform"), "platform", some -> true);
    text(context.path("language"), "language", StatementRules::tag);
    JsonNode activities = context.path("contextActivities");
    only(activities, "contextActivities", "parent", "grouping", "category", "other");
    activities.forEach(
        list -> {
          // 1.0.3 takes a single one as well, 2.0 does not.
          must(list.isArray() && !list.isEmpty(), "contextActivities are no list");
          list.forEach(each -> activity(each, "contextActivities"));
        });
    must(activities.has("parent") && activities.has("grouping"), "parent and grouping");
    context
        .path("extensions")
        .fieldNames()
        .forEachRemaining(key -> must(iri(key), "extension " + key));
  }

  private void languageMap(JsonNode map, String where) {
    must(map.isObject() && !map.isEmpty(), where + " is no language map");
    map.fieldNames().forEachRemaining(tag -> must(tag(tag), where + "." + tag));
    map.forEach(words -> must(words.isTextual(), where + " holds no text"));
  }

  private static boolean tag(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals(tag);
    } catch (java.util.IllformedLocaleException none) {
      return false;
    }
  }

  private static boolean iri(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException none) {
      return false;
    }
  }

  private static boolean moment(String text) {
    try {
      OffsetDateTime.parse(text);
      return !text.endsWith("-00:00");
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static boolean duration(String text) {
    try {
      Duration.parse(text);
      return text.startsWith("P");
    } catch (DateTimeException none) {
      return false;
    }
  }
}

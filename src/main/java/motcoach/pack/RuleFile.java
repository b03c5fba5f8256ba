package motcoach.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.Amendment;
import motcoach.expression.Category;
import motcoach.expression.Move;
import motcoach.expression.Rule;
import motcoach.expression.RuleSet;
import motcoach.method.Act;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;

/**
 * One rule file as read, with the place of every rule, class and term, so that what the compiler
 * finds later can still be shown where it stands.
 *
 * @param places by rule id, {@code {class}} and term
 */
public record RuleFile(String file, RuleSet set, Map<String, Place> places) {

  public RuleFile {
    places = Map.copyOf(places);
  }

  /** The place of a rule, class or term; the whole file when it is none of it. */
  public Place place(String name) {
    return places.getOrDefault(name, Place.whole(file));
  }

  /**
   * Reads a rule file. A rule that cannot be read is left out and reported; empty only when nothing
   * of the file can be used.
   */
  static Optional<RuleFile> read(String file, byte[] bytes, Problems problems) {
    return new JsonSource()
        .read(file, bytes, problems)
        .flatMap(root -> Fields.of(root, problems))
        .flatMap(fields -> new Reader(file, problems).file(fields));
  }

  /** Reads the fields of one file. */
  private static final class Reader {
    private final String file;
    private final Problems problems;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Amendment> amendments = new ArrayList<>();

    Reader(String file, Problems problems) {
      this.file = file;
      this.problems = problems;
    }

    Optional<RuleFile> file(Fields fields) {
      Optional<Language> language = fields.choice("language", Language::of);
      Map<String, String> classes = new HashMap<>();
      fields.optionalFields("classes").ifPresent(inner -> classes(inner, classes));
      List<String> terms = fields.strings("terms");
      for (Located item : fields.list("terms")) {
        if (item instanceof Located.Str) {
          places.putIfAbsent(((Located.Str) item).value(), item.at());
        }
      }
      fields
          .value("rules")
          .map(value -> Fields.asList(value, problems))
          .orElse(List.of())
          .forEach(item -> Fields.of(item, problems).ifPresent(this::rule));
      fields.list("amend").forEach(item -> Fields.of(item, problems).ifPresent(this::amendment));
      fields.done();
      return language.map(
          found ->
              new RuleFile(
                  file,
                  new RuleSet(found, classes, terms, List.copyOf(rules.values()), amendments),
                  places));
    }

    private void amendment(Fields fields) {
      Optional<String> rule = fields.string("rule");
      boolean off = fields.flag("off", false);
      List<String> unless = fields.strings("unless");
      List<String> misses = fields.strings("miss");
      fields.done();
      rule.ifPresent(
          id -> {
            amendments.add(new Amendment(id, off, unless, misses));
            places.putIfAbsent(id, fields.at());
          });
    }

    private void classes(Fields fields, Map<String, String> classes) {
      for (String name : fields.names()) {
        places.put("{" + name + "}", fields.at(name));
        fields.string(name).ifPresent(entries -> classes.put(name, entries));
      }
    }

    private void rule(Fields fields) {
      Optional<String> id = fields.string("id");
      Optional<Category> category =
          fields.optionalChoice("category", name -> Ids.find(Category.class, dashed(name)));
      Optional<Move> move =
          fields.optionalChoice("move", name -> Ids.find(Move.class, dashed(name)));
      Optional<Act> act = fields.optionalChoice("act", name -> Ids.find(Act.class, name));
      int weight = fields.optionalWhole("weight", 0, 3).orElse(0);
      Rule.Negated negated =
          fields
              .optionalChoice("negated", name -> Ids.find(Rule.Negated.class, name))
              .orElse(Rule.Negated.STAYS);
      boolean labelled = fields.has("category") || fields.has("move");
      Optional<Text> message =
          labelled
              ? fields.text("message")
              : Optional.of(fields.optionalText("message").orElse(Text.same("")));
      Set<Stage> silent = stages(fields, "silent");
      Set<Stage> worse = stages(fields, "worse");
      List<String> match = fields.strings("match");
      List<String> unless = fields.strings("unless");
      List<String> suggest = fields.strings("suggest");
      List<String> hit = fields.strings("hit");
      List<String> miss = fields.strings("miss");
      boolean off = fields.flag("off", false);
      fields.done();
      if (id.isEmpty() || message.isEmpty()) {
        return;
      }
      Rule rule =
          new Rule(
              id.get(),
              category,
              move,
              act,
              weight,
              match,
              unless,
              negated,
              silent,
              worse,
              message.get(),
              suggest,
              hit,
              miss);
      add(rule, fields.at());
      if (off) {
        amendments.add(Amendment.off(rule.id()));
      }
    }

    private void add(Rule rule, Place at) {
      if (rules.putIfAbsent(rule.id(), rule) == null) {
        places.put(rule.id(), at);
        return;
      }
      problems.error(
          at,
          "MOT037",
          "The rule id \"" + rule.id() + "\" was used before.",
          "规则编号“" + rule.id() + "”前面已经用过。");
    }

    private static Set<Stage> stages(Fields fields, String name) {
      return new HashSet<>(fields.choices(name, id -> Ids.find(Stage.class, id)));
    }

    /** Labels are written with underscores, other ids with dashes. */
    private static String dashed(String label) {
      return label.indexOf('-') >= 0 ? "" : label.replace('_', '-');
    }
  }
}

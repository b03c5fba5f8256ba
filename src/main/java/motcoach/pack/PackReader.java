package motcoach.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import motcoach.method.Handbook;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Scenario;
import motcoach.scenario.drill.DrillSet;
import motcoach.studio.Comments;

/** Reads pack folders; the format is {@code src/docs/packs.md}. */
public final class PackReader {
  static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,30}");
  private static final Pattern VERSION =
      Pattern.compile(
          "(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})"
              + "(-[0-9A-Za-z.-]{1,64})?(\\+[0-9A-Za-z.-]{1,64})?");

  private final JsonSource source = new JsonSource();
  private final RuleFiles ruleFiles = new RuleFiles();

  /**
   * What came of a folder.
   *
   * @param pack empty when its {@code pack.json} has an error; a scenario with an error is left out
   *     of it
   */
  public record Outcome(Optional<Pack> pack, List<Problem> problems) {
    public boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /** What {@code pack.json} says. */
  private record Card(
      String id,
      String version,
      Set<Language> languages,
      Text title,
      Optional<Text> summary,
      List<String> authors,
      String licence,
      List<Pack.Change> changelog) {}

  /**
   * Reads one folder or {@code .motpack}. Never throws for bad content.
   *
   * @param label the pack's name in problems, set before file names
   */
  public Outcome read(Path place, String label) {
    Problems problems = new Problems();
    return read(PackFiles.read(place, label, problems), problems);
  }

  /** Reads files that are in memory already. */
  Outcome read(PackFiles files, Problems problems) {
    return read(
        files, problems, (name, bytes, concepts) -> new ScenarioFiles(concepts).read(name, bytes));
  }

  /** How a scenario is read from the name and the bytes of its file. */
  @FunctionalInterface
  interface Scenarios {
    ScenarioFiles.Outcome read(String file, byte[] bytes, KnownConcepts concepts);
  }

  /**
   * The same.
   *
   * @param reading reads scenarios, or knows already what came of it
   */
  Outcome read(PackFiles files, Problems problems, Scenarios reading) {
    Optional<Card> card = card(files, problems);
    String id = card.map(Card::id).orElse("");
    HandbookFiles chapters = HandbookFiles.of(id, card.map(Card::title).orElse(Text.same("")));
    List<Handbook.Chapter> handbook = handbook(chapters, files, problems);
    KnownConcepts concepts = new KnownConcepts(id, Optional.of(chapters.cards()));
    List<Scenario> scenarios =
        scenarios(files, problems, (name, bytes) -> reading.read(name, bytes, concepts));
    List<DrillSet> drills = drills(new DrillFiles(concepts), files, problems);
    List<RuleFile> rules = rules(files, problems);
    files
        .file(Comments.FILE)
        .ifPresent(
            bytes ->
                new CommentsFile()
                    .check(files.shown(Comments.FILE), bytes, files.files().keySet(), problems));
    return new Outcome(
        card.map(known -> pack(known, scenarios, drills, handbook, rules, files.hash())),
        problems.list());
  }

  private static Pack pack(
      Card card,
      List<Scenario> scenarios,
      List<DrillSet> drills,
      List<Handbook.Chapter> handbook,
      List<RuleFile> rules,
      String hash) {
    return new Pack(
        card.id(),
        card.version(),
        card.languages(),
        card.title(),
        card.summary(),
        card.authors(),
        card.licence(),
        card.changelog(),
        scenarios,
        drills,
        handbook,
        rules,
        hash);
  }

  private Optional<Card> card(PackFiles files, Problems problems) {
    String name = files.shown("pack.json");
    Optional<byte[]> bytes = files.file("pack.json");
    if (bytes.isEmpty()) {
      problems.error(
          Place.whole(name),
          "MOT070",
          "There is no pack.json, so this is not a pack.",
          "没有 pack.json，这不是课程包。");
      return Optional.empty();
    }
    Problems own = new Problems();
    Optional<Card> card =
        source
            .read(name, bytes.get(), own)
            .flatMap(root -> Fields.of(root, own))
            .map(fields -> card(fields, own))
            .filter(read -> !own.hasErrors());
    problems.addAll(own.list());
    return card;
  }

  private static Card card(Fields fields, Problems problems) {
    fields.optional("note");
    fields.optionalWhole("format", 1, 1);
    Card card =
        new Card(
            matching(
                fields,
                "id",
                ID,
                "MOT053",
                "such as \"service-basics\"",
                "例如“service-basics”",
                problems),
            matching(
                fields, "version", VERSION, "MOT072", "such as \"1.0.0\"", "例如“1.0.0”", problems),
            languages(fields, problems),
            fields.text("title").orElse(Text.same("")),
            fields.optionalText("summary"),
            fields.strings("authors"),
            fields.string("licence").orElse(""),
            changelog(fields, problems));
    fields.done();
    return card;
  }

  private static String matching(
      Fields fields,
      String name,
      Pattern form,
      String code,
      String en,
      String zh,
      Problems problems) {
    Optional<String> value = fields.string(name);
    if (value.isPresent() && !form.matcher(value.get()).matches()) {
      problems.error(
          fields.at(name),
          code,
          "The " + name + " is not well-formed; write one " + en + ".",
          "“" + name + "”的写法不对，" + zh + "。");
    }
    return value.orElse("");
  }

  /** Whether a version is written as semver.org says. */
  static boolean isVersion(String version) {
    return VERSION.matcher(version).matches();
  }

  private static Set<Language> languages(Fields fields, Problems problems) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    fields.value("languages");
    languages.addAll(fields.choices("languages", Language::of));
    if (languages.isEmpty() && fields.has("languages")) {
      Fields.needsOne(fields.at("languages"), "languages", problems);
    }
    return languages;
  }

  private static List<Pack.Change> changelog(Fields fields, Problems problems) {
    List<Pack.Change> changes = new ArrayList<>();
    for (Located item : fields.list("changelog")) {
      Fields.of(item, problems)
          .ifPresent(
              change -> {
                change.optionalString("date");
                changes.add(
                    new Pack.Change(
                        change.string("version").orElse(""),
                        change.text("text").orElse(Text.same(""))));
                change.done();
              });
    }
    return changes;
  }

  private static List<Scenario> scenarios(
      PackFiles files, Problems problems, BiFunction<String, byte[], ScenarioFiles.Outcome> read) {
    List<Scenario> scenarios = new ArrayList<>();
    files
        .under("scenarios")
        .forEach(
            (name, bytes) -> {
              ScenarioFiles.Outcome outcome = read.apply(files.shown(name), bytes);
              problems.addAll(outcome.problems());
              outcome
                  .scenario()
                  .filter(known -> isNamedAfter(known, name, files, problems))
                  .ifPresent(scenarios::add);
            });
    if (files.under("scenarios").isEmpty()) {
      problems.error(
          Place.whole(files.shown("scenarios")),
          "MOT073",
          "The pack has no scenario.",
          "课程包里没有场景。");
    }
    return scenarios;
  }

  /** A scenario's file is found by its id, and so no two in a pack have the same. */
  private static boolean isNamedAfter(
      Scenario scenario, String name, PackFiles files, Problems problems) {
    boolean same = name.equals("scenarios/" + scenario.id() + ".json");
    if (!same) {
      problems.error(
          Place.whole(files.shown(name)),
          "MOT054",
          "The file must be named after its scenario: " + scenario.id() + ".json.",
          "文件名应与场景编号一致：" + scenario.id() + ".json。");
    }
    return same;
  }

  private static List<Handbook.Chapter> handbook(
      HandbookFiles reader, PackFiles files, Problems problems) {
    List<Handbook.Chapter> chapters = new ArrayList<>();
    files
        .under("handbook")
        .forEach(
            (name, bytes) ->
                reader.read(files.shown(name), bytes, problems).ifPresent(chapters::add));
    return chapters;
  }

  private static List<DrillSet> drills(DrillFiles reader, PackFiles files, Problems problems) {
    List<DrillSet> drills = new ArrayList<>();
    files
        .under("drills")
        .forEach(
            (name, bytes) ->
                reader.read(files.shown(name), bytes, problems).ifPresent(drills::add));
    return drills;
  }

  private List<RuleFile> rules(PackFiles files, Problems problems) {
    List<RuleFile> rules = new ArrayList<>();
    files
        .under("rules")
        .forEach(
            (name, bytes) ->
                ruleFiles.read(files.shown(name), bytes, problems).ifPresent(rules::add));
    if (!rules.isEmpty()) {
      ruleFiles.prove(rules, problems);
    }
    return rules;
  }
}

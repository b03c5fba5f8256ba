package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;

/** Puts a story together from the passages of a Twee file. */
final class TweeStory {
  private static final Set<String> GOOD = Set.of("good", "best", "happy", "success", "win");
  private static final String PREFIXES = "(stage|who|end|lang)-.+";

  private final Map<String, TweeFile.Raw> raws;
  private final Map<String, TweeContent> contents;
  private final TweeImport.StoryCard card;
  private final Remarks remarks;

  private final Map<String, String> idByName = new LinkedHashMap<>();
  private final Map<String, Text> people = new HashMap<>();
  private final TweeFindings findings = new TweeFindings();
  private final TweeOptions options = new TweeOptions(findings);
  private String customer = "customer";

  TweeStory(
      Map<String, TweeFile.Raw> raws,
      Map<String, TweeContent> contents,
      TweeImport.StoryCard card,
      Remarks remarks) {
    this.raws = raws;
    this.contents = contents;
    this.card = card;
    this.remarks = remarks;
  }

  Story story(String fallbackId) {
    FreeIds ids = new FreeIds();
    raws.keySet().stream().filter(name -> FreeIds.of(name).equals(name)).forEach(this::keep);
    idByName.values().forEach(id -> ids.take(id, "beat"));
    raws.keySet().forEach(name -> idByName.computeIfAbsent(name, n -> ids.take(n, "beat")));
    Map<String, String> inOrder = new LinkedHashMap<>();
    raws.keySet().forEach(name -> inOrder.put(name, idByName.get(name)));
    String start = start();
    Map<String, String> whole = new LinkedHashMap<>();
    contents.values().forEach(content -> whole.putAll(content.fields()));
    customer =
        Optional.of(FreeIds.of(whole.getOrDefault("customer", "")))
            .filter(id -> !id.isEmpty())
            .orElse(customer);
    List<Story.Passage> passages = new ArrayList<>();
    raws.forEach((name, raw) -> passages.add(passage(raw, contents.get(name))));
    orphans(passages, inOrder.get(start));
    findings.say(remarks);
    String title = card.title().isEmpty() ? fallbackId : card.title();
    Language language = mainLanguage(passages);
    people.put(customer, TweeOptions.both(whole, "customer", language, customerName(language)));
    return new Story(
        FreeIds.of(whole.getOrDefault("scenario", fallbackId)).isEmpty()
            ? "story"
            : FreeIds.of(whole.getOrDefault("scenario", fallbackId)),
        TweeOptions.both(whole, "title", language, title),
        TweeOptions.both(
            whole, "summary", language, card.subtitle().isEmpty() ? title : card.subtitle()),
        customer,
        people,
        1,
        inOrder.get(start),
        passages,
        "");
  }

  private void keep(String name) {
    idByName.put(name, name);
  }

  private static String customerName(Language language) {
    return language == Language.ZH ? "客户" : "The customer";
  }

  private Language mainLanguage(List<Story.Passage> passages) {
    long chinese = raws.values().stream().filter(raw -> language(raw) == Language.ZH).count();
    return chinese * 2 > passages.size() ? Language.ZH : Language.EN;
  }

  private Language language(TweeFile.Raw raw) {
    return tagged(raw, "lang")
        .map(tag -> tag.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN)
        .orElseGet(() -> Tongues.of(contents.get(raw.name()).words() + raw.name()));
  }

  private static Optional<String> tagged(TweeFile.Raw raw, String kind) {
    return raw.tags().stream()
        .filter(tag -> tag.startsWith(kind + "-"))
        .map(tag -> tag.substring(kind.length() + 1))
        .findFirst();
  }

  private String start() {
    if (card.start().isPresent() && raws.containsKey(card.start().get())) {
      return card.start().get();
    }
    String start = raws.containsKey("Start") ? "Start" : raws.keySet().iterator().next();
    if (card.start().isPresent()) {
      remarks.say(
          "The start \""
              + card.start().get()
              + "\" is not in the file; \""
              + start
              + "\" opens the story.",
          "起始段落“" + card.start().get() + "”不在文件里，改由“" + start + "”开场。");
    } else if (!start.equals("Start")) {
      remarks.say(
          "The file does not say where the story begins; it begins with its first passage, \""
              + start
              + "\".",
          "文件没有说从哪里开始，就从第一个段落“" + start + "”开始。");
    }
    return start;
  }

  private Story.Passage passage(TweeFile.Raw raw, TweeContent content) {
    Language language = language(raw);
    String words = content.words();
    if (words.isEmpty()) {
      findings.add("empty", raw.name());
      words = "…";
    }
    List<Text> says = new ArrayList<>();
    says.add(TweeOptions.both(content.fields(), "", language, words));
    for (int i = 2; content.fields().containsKey("say" + i + "." + language.id()); i++) {
      says.add(TweeOptions.both(content.fields(), "say" + i, language, ""));
    }
    boolean translated = content.fields().containsKey(Tongues.other(language).id());
    if (!translated && words.codePoints().anyMatch(Character::isLetter)) {
      findings.add("single " + language.id(), raw.name());
    }
    List<Story.Link> links = new ArrayList<>();
    FreeIds optionIds = new FreeIds();
    for (int i = 0; i < content.links().size(); i++) {
      TweeContent.Link link = content.links().get(i);
      links.add(options.read(link, target(link), optionIds, language, raw.name()));
    }
    Text title = Text.same(raw.name());
    String id = idByName.get(raw.name());
    List<String> notes = new ArrayList<>();
    if (!id.equals(raw.name())) {
      notes.add(raw.name());
    }
    if (!content.variables().isEmpty()) {
      notes.add(content.variables());
      findings.add("variables", raw.name());
    }
    content.macros().forEach(macro -> findings.add("macro", macro + " (" + raw.name() + ")"));
    content.setters().forEach(setter -> findings.add("setter", setter + " (" + raw.name() + ")"));
    content.external().forEach(address -> findings.add("external", address));
    if (content.comment()) {
      findings.add("comment", raw.name());
    }
    raw.tags().stream()
        .filter(tag -> !tag.matches(PREFIXES) && !tag.equals("goes-on"))
        .forEach(tag -> findings.add("tag", tag));
    return new Story.Passage(
        id,
        title,
        who(raw),
        says,
        stage(raw),
        ending(raw, content, language, says.get(0)),
        links,
        String.join("\n", notes));
  }

  private String who(TweeFile.Raw raw) {
    String who = tagged(raw, "who").orElse("customer");
    if (who.equals("staff")) {
      findings.add("staff", raw.name());
      return "note";
    }
    String id = FreeIds.of(who);
    boolean served = id.equals("customer") || id.isEmpty();
    return served ? customer : id.equals("me") || id.equals("nobody") ? "note" : id;
  }

  private Optional<Stage> stage(TweeFile.Raw raw) {
    Optional<String> tag = tagged(raw, "stage");
    Optional<Stage> stage = tag.flatMap(id -> Ids.find(Stage.class, id));
    if (tag.isPresent() && stage.isEmpty()) {
      findings.add("tag", "stage-" + tag.get());
    }
    return stage;
  }

  private Optional<Story.End> ending(
      TweeFile.Raw raw, TweeContent content, Language language, Text says) {
    Optional<String> tag = tagged(raw, "end");
    boolean stops = content.links().isEmpty() && !raw.tags().contains("goes-on");
    if (tag.isEmpty() && !stops) {
      return Optional.empty();
    }
    if (tag.isEmpty()) {
      findings.add("stops", raw.name());
    } else if (!content.links().isEmpty()) {
      findings.add("links behind the end", raw.name());
    }
    Map<String, String> fields = content.fields();
    boolean told = fields.containsKey("end." + language.id());
    return Optional.of(
        new Story.End(
            TweeOptions.both(fields, "end-title", language, raw.name()),
            told ? TweeOptions.both(fields, "end", language, "") : says,
            tag.map(GOOD::contains).orElse(false)));
  }

  private String target(TweeContent.Link link) {
    String exact = idByName.get(link.target());
    return exact != null
        ? exact
        : idByName.entrySet().stream()
            .filter(entry -> entry.getKey().strip().equals(link.target().strip()))
            .findFirst()
            .orElseThrow()
            .getValue();
  }

  private void orphans(List<Story.Passage> passages, String start) {
    Set<String> targets = new HashSet<>();
    passages.forEach(passage -> passage.links().forEach(link -> targets.add(link.target())));
    targets.add(start);
    Set<String> alone = new LinkedHashSet<>();
    idByName.forEach(
        (name, id) -> {
          if (!targets.contains(id)) {
            alone.add(name);
          }
        });
    remarks.about(alone, "No link leads to these passages: %s.", "没有链接通向这些段落：%s。");
  }
}

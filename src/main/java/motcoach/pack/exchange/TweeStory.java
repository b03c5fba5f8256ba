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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.Act;
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
  private final Map<String, Set<String>> about = new LinkedHashMap<>();
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
    sayWhatWasFound();
    String title = card.title().isEmpty() ? fallbackId : card.title();
    Language language = mainLanguage(passages);
    people.put(customer, both(whole, "customer", language, customerName(language)));
    return new Story(
        FreeIds.of(whole.getOrDefault("scenario", fallbackId)).isEmpty()
            ? "story"
            : FreeIds.of(whole.getOrDefault("scenario", fallbackId)),
        both(whole, "title", language, title),
        both(whole, "summary", language, card.subtitle().isEmpty() ? title : card.subtitle()),
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

  /** The wording of the file, and beside it what a comment says in the other language. */
  private Text both(Map<String, String> fields, String name, Language language, String words) {
    String prefix = name.isEmpty() ? "" : name + ".";
    String other = fields.get(prefix + Tongues.other(language).id());
    String own = fields.getOrDefault(prefix + language.id(), words);
    return Tongues.text(language, own, other == null || other.isBlank() ? own : other);
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
      found("empty", raw.name());
      words = "…";
    }
    List<Text> says = new ArrayList<>();
    says.add(both(content.fields(), "", language, words));
    for (int i = 2; content.fields().containsKey("say" + i + "." + language.id()); i++) {
      says.add(both(content.fields(), "say" + i, language, ""));
    }
    boolean translated = content.fields().containsKey(Tongues.other(language).id());
    if (!translated && words.codePoints().anyMatch(Character::isLetter)) {
      found("single " + language.id(), raw.name());
    }
    List<Story.Link> links = new ArrayList<>();
    FreeIds optionIds = new FreeIds();
    for (int i = 0; i < content.links().size(); i++) {
      links.add(link(content.links().get(i), optionIds, language, raw.name()));
    }
    Text title = Text.same(raw.name());
    String id = idByName.get(raw.name());
    List<String> notes = new ArrayList<>();
    if (!id.equals(raw.name())) {
      notes.add(raw.name());
    }
    if (!content.variables().isEmpty()) {
      notes.add(content.variables());
      found("variables", raw.name());
    }
    content.macros().forEach(macro -> found("macro", macro + " (" + raw.name() + ")"));
    content.setters().forEach(setter -> found("setter", setter + " (" + raw.name() + ")"));
    content.external().forEach(address -> found("external", address));
    if (content.comment()) {
      found("comment", raw.name());
    }
    raw.tags().stream()
        .filter(tag -> !tag.matches(PREFIXES) && !tag.equals("goes-on"))
        .forEach(tag -> found("tag", tag));
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
      found("staff", raw.name());
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
      found("tag", "stage-" + tag.get());
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
      found("stops", raw.name());
    } else if (!content.links().isEmpty()) {
      found("links behind the end", raw.name());
    }
    Map<String, String> fields = content.fields();
    boolean told = fields.containsKey("end." + language.id());
    return Optional.of(
        new Story.End(
            both(fields, "end-title", language, raw.name()),
            told ? both(fields, "end", language, "") : says,
            tag.map(GOOD::contains).orElse(false)));
  }

  private Story.Link link(
      TweeContent.Link link, FreeIds optionIds, Language language, String passage) {
    Map<String, String> fields = link.fields();
    boolean goesOn = link.text().isEmpty();
    Text text = goesOn ? new Text("Go on", "继续") : both(fields, "", language, link.text());
    List<String> acts = new ArrayList<>();
    for (String act : fields.getOrDefault("acts", "").split(",")) {
      if (Ids.find(Act.class, act).isPresent()) {
        acts.add(act);
      } else if (!act.isEmpty()) {
        found("act", act);
      }
    }
    String plainWhy = fields.getOrDefault("why", "");
    boolean explained = !plainWhy.isBlank() || fields.containsKey("why." + language.id());
    Optional<Text> why =
        explained ? Optional.of(both(fields, "why", language, plainWhy)) : Optional.empty();
    if (!explained) {
      found("why", passage);
    }
    String note =
        Stream.of("pts", "c", "flag", "note")
            .filter(name -> fields.containsKey(name) && !fields.get(name).equals("none"))
            .map(name -> name.equals("note") ? fields.get(name) : name + "=" + fields.get(name))
            .collect(Collectors.joining(" "));
    Set<String> kept = new HashSet<>(Set.of("pts", "c", "flag"));
    kept.retainAll(fields.keySet());
    kept.removeIf(name -> fields.get(name).equals("none"));
    if (!kept.isEmpty()) {
      found("points", passage);
    }
    return new Story.Link(
        optionIds.take(fields.getOrDefault("id", text.en()), "option"),
        text,
        target(link),
        acts,
        why,
        note);
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

  private void found(String what, String name) {
    about.computeIfAbsent(what, w -> new LinkedHashSet<>()).add(name);
  }

  private void sayWhatWasFound() {
    say(
        "macro",
        "Macros are not carried out; they stand in the text as written, or led to the link they hold: %s.",
        "宏不会执行，原样留在文字里（或只取了其中的链接）：%s。");
    say(
        "variables",
        "Variables set at the head of these passages are kept as notes only: %s.",
        "这些段落开头设置的变量只留作备注：%s。");
    say("setter", "What links set on the way was dropped: %s.", "链接顺带设置的变量已去掉：%s。");
    say("external", "Links out of the story are words now: %s.", "通向外部网页的链接只保留为文字：%s。");
    say("comment", "Comments were left out of: %s.", "这些段落里的注释没有导入：%s。");
    say("tag", "Tags without a meaning here were dropped: %s.", "在这里没有意义的标签已去掉：%s。");
    say("empty", "Passages without words say \"…\": %s.", "没有文字的段落写成“…”：%s。");
    say("staff", "What the staff says by itself is told as a note: %s.", "员工自己说的话改成旁白：%s。");
    say(
        "stops",
        "Passages without a link end the talk; that the customer comes back is not taken for granted: %s.",
        "没有链接的段落结束谈话，并且不算“客户会再来”：%s。");
    say(
        "links behind the end",
        "These passages end the talk though they have links: %s.",
        "这些段落虽有链接，仍会结束谈话：%s。");
    say("act", "There is no such act, it was dropped: %s.", "没有这种言语行为，已去掉：%s。");
    say(
        "points",
        "Points, 5C and flags of options are kept as notes only, in: %s.",
        "选项的分数、5C 和标记只留作备注，见：%s。");
    say(
        "why",
        "Options without a reason say \"Not explained yet\", in: %s.",
        "没写理由的选项先写“还没有写为什么”，见：%s。");
    say(
        "single en",
        "There is no Chinese for these passages; the English words stand in its place: %s.",
        "这些段落没有中文，先用英文代替：%s。");
    say(
        "single zh",
        "There is no English for these passages; the Chinese words stand in its place: %s.",
        "这些段落没有英文，先用中文代替：%s。");
  }

  private void say(String what, String en, String zh) {
    remarks.about(about.getOrDefault(what, Set.of()), en, zh);
  }
}

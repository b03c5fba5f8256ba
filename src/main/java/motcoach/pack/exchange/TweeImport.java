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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import motcoach.studio.Value;

/** A Twee 3 file made a scenario: every passage a beat, every link an option. */
public final class TweeImport {
  static final int MAX_PASSAGES = 500;
  private static final int MAX_LINKS = 5000;

  /** Passages that are about the story as a whole, in every format. */
  private static final Set<String> ABOUT = Set.of("StoryTitle", "StoryData");

  /** Passages SugarCube keeps for itself. */
  private static final Set<String> SPECIAL =
      Set.of(
          "StoryInit",
          "StoryCaption",
          "StoryMenu",
          "StoryBanner",
          "StoryAuthor",
          "StorySubtitle",
          "StorySettings",
          "StoryInterface",
          "StoryDisplayTitle",
          "StoryShare",
          "StoryIncludes",
          "PassageReady",
          "PassageDone",
          "PassageHeader",
          "PassageFooter");

  /** Tags by which formats keep passages for themselves. */
  private static final Set<String> SPECIAL_TAGS =
      Set.of(
          "header",
          "footer",
          "startup",
          "debug-header",
          "debug-footer",
          "debug-startup",
          "widget",
          "init",
          "Twine.image",
          "Twine.audio",
          "Twine.video",
          "Twine.vtt");

  private final Remarks remarks = new Remarks();
  private final Map<String, TweeFile.Raw> raws = new LinkedHashMap<>();
  private final Map<String, TweeContent> contents = new LinkedHashMap<>();

  private TweeImport() {}

  /**
   * A scenario with all passages and links of the file.
   *
   * @param id of the scenario, unless the file names one
   */
  public static Translated<Value> read(byte[] bytes, String id) {
    TweeImport reading = new TweeImport();
    return SourceText.of(bytes, reading.remarks)
        .flatMap(text -> reading.scenario(text, id))
        .map(value -> Translated.of(value, reading.remarks))
        .orElseGet(() -> Translated.refused(reading.remarks));
  }

  private Optional<Value> scenario(String text, String id) {
    TweeFile file = TweeFile.read(text);
    if (!file.before().isBlank()) {
      remarks.say("Words before the first passage were left out.", "第一个段落之前的文字没有导入。");
    }
    if (!unique(file)) {
      return Optional.empty();
    }
    StoryCard card = StoryCard.read(file, remarks);
    sort(file, card.format());
    if (raws.isEmpty()) {
      remarks.say(
          "There is no passage in the file. Twee passages begin with \":: Name\".",
          "文件里没有段落。Twee 的段落以“:: 名称”开头。");
      return Optional.empty();
    }
    int links = contents.values().stream().mapToInt(content -> content.links().size()).sum();
    if (raws.size() > MAX_PASSAGES || links > MAX_LINKS) {
      remarks.say(
          "The story has "
              + raws.size()
              + " passages and "
              + links
              + " links; at most "
              + MAX_PASSAGES
              + " and "
              + MAX_LINKS
              + " can be brought in.",
          "故事有 "
              + raws.size()
              + " 个段落、"
              + links
              + " 个链接；最多可以导入 "
              + MAX_PASSAGES
              + " 个和 "
              + MAX_LINKS
              + " 个。");
      return Optional.empty();
    }
    completeLinks();
    Story story = new TweeStory(raws, contents, card, remarks).story(id);
    return Optional.of(ScenarioFromStory.write(story, remarks));
  }

  /** Two passages of one name: nobody could say which one a link means. */
  private boolean unique(TweeFile file) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new LinkedHashSet<>();
    for (TweeFile.Raw raw : file.passages()) {
      if (!raw.isCode() && !raw.name().isBlank() && !seen.add(raw.name())) {
        twice.add("\"" + raw.name() + "\"");
      }
    }
    remarks.about(
        twice,
        "Several passages have the same name: %s. Give each its own and try again.",
        "有几个段落同名：%s。请改成不同的名称再试。");
    return twice.isEmpty();
  }

  /** Puts passages of the story aside from those that are code or about the story. */
  private void sort(TweeFile file, String format) {
    Map<String, TweeFile.Raw> special = new LinkedHashMap<>();
    List<String> code = new ArrayList<>();
    boolean macrosOfSugarCube =
        format.isEmpty() || format.toLowerCase(Locale.ROOT).startsWith("sugarcube");
    int nameless = 0;
    for (TweeFile.Raw raw : file.passages()) {
      boolean kept = raw.tags().stream().anyMatch(SPECIAL_TAGS::contains);
      if (raw.isCode()) {
        code.add(raw.name());
      } else if (raw.name().isBlank()) {
        nameless++;
        add(new TweeFile.Raw("Untitled " + nameless, raw.tags(), raw.content()), format);
      } else if (kept || macrosOfSugarCube && SPECIAL.contains(raw.name())) {
        special.put(raw.name(), raw);
      } else if (!ABOUT.contains(raw.name())) {
        add(raw, format);
      }
    }
    Set<String> targets =
        contents.values().stream()
            .flatMap(content -> content.links().stream())
            .map(TweeContent.Link::target)
            .collect(Collectors.toSet());
    special.values().stream()
        .filter(raw -> targets.contains(raw.name()))
        .forEach(raw -> add(raw, format));
    special.keySet().removeAll(targets);
    remarks.about(code, "Scripts and style sheets were left out: %s.", "脚本和样式表没有导入：%s。");
    remarks.about(
        special.keySet(),
        "Passages a story format keeps for itself were left out: %s.",
        "故事格式自己用的段落没有导入：%s。");
    if (nameless > 0) {
      remarks.say(
          "Passages without a name were called Untitled: " + nameless + ".",
          "没有名称的段落取名为 Untitled：" + nameless + " 个。");
    }
  }

  private void add(TweeFile.Raw raw, String format) {
    raws.put(raw.name(), raw);
    contents.put(raw.name(), TweeContent.read(raw.content(), format));
  }

  /** A link to nowhere gets an empty passage, as in Twine. */
  private void completeLinks() {
    Map<String, String> byTrimmed = new HashMap<>();
    raws.keySet().forEach(name -> byTrimmed.put(name.strip(), name));
    Set<String> missing = new LinkedHashSet<>();
    for (TweeContent content : contents.values()) {
      for (TweeContent.Link link : content.links()) {
        if (!byTrimmed.containsKey(link.target().strip())) {
          missing.add(link.target());
        }
      }
    }
    for (String name : missing) {
      raws.put(name, new TweeFile.Raw(name, Set.of(), ""));
      contents.put(name, TweeContent.read("", ""));
    }
    remarks.about(
        missing,
        "Links lead to passages that are not in the file; empty ones were made: %s.",
        "有链接指向文件里没有的段落，已补上空段落：%s。");
  }

  /** What the file says about the story as a whole. */
  record StoryCard(String title, String format, Optional<String> start, String subtitle) {
    private static final Pattern FIELD =
        Pattern.compile("\"(start|format)\"\\s*:\\s*\"([^\"\\n]{1,200})\"");

    static StoryCard read(TweeFile file, Remarks remarks) {
      Map<String, String> byName = new HashMap<>();
      file.passages().forEach(raw -> byName.put(raw.name(), raw.content()));
      Value.Obj data = Value.Obj.EMPTY;
      if (byName.containsKey("StoryData")) {
        Optional<Value> read = JsonText.read(byName.get("StoryData"));
        if (read.orElse(null) instanceof Value.Obj object) {
          data = object;
        } else {
          data = legible(byName.get("StoryData"));
          remarks.say(
              "StoryData is not valid JSON; of it only the start and the format were looked for.",
              "StoryData 不是有效的 JSON，只从中找了起始段落和故事格式。");
        }
      }
      return new StoryCard(
          byName.getOrDefault("StoryTitle", "").replaceAll("\\s+", " ").strip(),
          data.string("format").orElse(""),
          data.string("start"),
          byName.getOrDefault("StorySubtitle", "").replaceAll("\\s+", " ").strip());
    }

    /** The fields we need, as far as they can be made out in text that is no JSON. */
    private static Value.Obj legible(String text) {
      Value.Obj data = Value.Obj.EMPTY;
      Matcher field = FIELD.matcher(text);
      while (field.find()) {
        data = data.with(field.group(1), new Value.Str(field.group(2)));
      }
      return data;
    }
  }
}

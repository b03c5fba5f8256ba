package motcoach.pack.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.pack.ValueText;
import motcoach.studio.Value;

/**
 * A scenario as an H5P Branching Scenario (semantics of {@code H5P.BranchingScenario} 1.10 and
 * {@code H5P.BranchingQuestion} 1.0): texts, choices, feedback and end screens. The libraries
 * themselves are not in the file; the site that opens it must have them.
 */
public final class H5pExport {
  /** Longest text H5P allows on the button that goes on. */
  static final int BUTTON = 50;

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Story story;
  private final Language language;

  private H5pExport(Story story, Language language) {
    this.story = story;
    this.language = language;
  }

  /** The file; H5P content is in one language. */
  public static Translated<byte[]> write(Value scenario, Language language) {
    Remarks remarks = new Remarks();
    return StoryFromScenario.read(scenario, remarks)
        .map(story -> new H5pExport(story, language).zip(remarks))
        .map(bytes -> Translated.of(bytes, remarks))
        .orElseGet(() -> Translated.refused(remarks));
  }

  private byte[] zip(Remarks remarks) {
    H5pNodes numbered = new H5pNodes(story);
    List<H5pNodes.Node> nodes = numbered.all();
    sayWhatIsLost(nodes, remarks);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "h5p.json", card());
      put(zip, "content/content.json", content(nodes, numbered.ends()));
    } catch (IOException impossible) {
      throw new IllegalStateException("writing to memory cannot fail", impossible);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, Value value) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(ValueText.write(value).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void sayWhatIsLost(List<H5pNodes.Node> nodes, Remarks remarks) {
    Set<String> left = new LinkedHashSet<>();
    story.passages().forEach(passage -> left.add(passage.id()));
    nodes.forEach(node -> left.remove(node.passage().id()));
    remarks.about(
        left, "No option leads to these beats, so they were left out: %s.", "没有选项通向这些节拍，没有写出：%s。");
    remarks.say(
        "H5P has no stages: the stage stands in the feedback as text. An ending after which the"
            + " customer comes back counts 100 points, any other none.",
        "H5P 没有阶段：阶段写在反馈文字里。客户会再来的结局计 100 分，其他结局计 0 分。");
    remarks.say(
        "Only "
            + (language == Language.ZH ? "the Chinese" : "the English")
            + " texts were written.",
        "只写出了" + (language == Language.ZH ? "中文" : "英文") + "文字。");
    remarks.say(
        "The site must have Branching Scenario 1.10, Branching Question 1.0 and Text 1.1 installed.",
        "网站上须已安装 Branching Scenario 1.10、Branching Question 1.0 和 Text 1.1。");
  }

  private Value card() {
    return Build.object(
        "title",
        story.title().in(language),
        "language",
        language == Language.ZH ? "zh-cn" : "en",
        "mainLibrary",
        "H5P.BranchingScenario",
        "embedTypes",
        List.of("iframe"),
        "license",
        "U",
        "preloadedDependencies",
        List.of(
            library("H5P.BranchingScenario", 10),
            library("H5P.BranchingQuestion", 0),
            library("H5P.AdvancedText", 1)));
  }

  private static Value library(String name, int minor) {
    return Build.object("machineName", name, "majorVersion", 1, "minorVersion", minor);
  }

  private Value content(List<H5pNodes.Node> nodes, Map<Story.Passage, Integer> ends) {
    List<Value> content = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      content.add(node(nodes.get(i), i));
    }
    List<Value> screens = new ArrayList<>();
    screens.add(
        screen(story.title(), new Text("The talk is over.", "谈话结束。"), 0, H5pNodes.DEFAULT_END));
    ends.forEach(
        (passage, number) -> {
          Story.End end = passage.ending().orElseThrow();
          screens.add(screen(end.title(), end.text(), end.comesBack() ? 100 : 0, number));
        });
    Value scenario =
        Build.object(
            "title", html(story.title()),
            "startScreen",
                Build.object(
                    "startScreenTitle", paragraph(html(story.title())),
                    "startScreenSubtitle", paragraph(html(story.summary()))),
            "endScreens", screens,
            "content", content,
            "scoringOptionGroup",
                Build.object(
                    "scoringOption", "static-end-score", "includeInteractionsScores", false),
            "behaviour",
                Build.object(
                    "enableBackwardsNavigation", false,
                    "forceContentFinished", false,
                    "randomizeBranchingQuestions", true),
            "l10n", buttons());
    return Build.object("branchingScenario", scenario);
  }

  private Value screen(Text title, Text text, int score, int number) {
    return Build.object(
        "endScreenTitle",
        paragraph(html(title)),
        "endScreenSubtitle",
        paragraph(html(text)),
        "endScreenScore",
        score,
        "contentId",
        number);
  }

  private Value node(H5pNodes.Node node, int number) {
    Story.Passage passage = node.passage();
    boolean single = !node.choice() && passage.links().size() == 1 && passage.ending().isEmpty();
    String button = proceed();
    if (single && passage.links().get(0).text().in(language).length() <= BUTTON) {
      button = passage.links().get(0).text().in(language).replace('\n', ' ');
    }
    return Build.object(
        "type",
        node.choice() ? question(node, number) : words(passage, single, number),
        "showContentTitle",
        false,
        "proceedButtonText",
        escaped(button).length() <= BUTTON ? escaped(button) : proceed(),
        "forceContentFinished",
        "useBehavioural",
        "contentBehaviour",
        "useBehavioural",
        "feedback",
        Value.Obj.EMPTY,
        // A choice has its ways on in its alternatives.
        "nextContentId",
        node.choice() ? null : node.next().get(0));
  }

  private Value words(Story.Passage passage, boolean single, int number) {
    StringBuilder text = new StringBuilder();
    Text name = story.people().get(passage.who());
    if (name != null && !passage.who().equals("note")) {
      text.append("<p><strong>").append(html(name)).append("</strong></p>");
    }
    text.append(paragraph(html(passage.says().get(0))));
    if (single && passage.links().get(0).text().in(language).length() > BUTTON) {
      text.append("<p><em>").append(html(passage.links().get(0).text())).append("</em></p>");
    }
    return type(
        "H5P.AdvancedText 1.1",
        Build.object("text", text.toString()),
        "Text",
        passage.id(),
        number);
  }

  private Value question(H5pNodes.Node node, int number) {
    Story.Passage passage = node.passage();
    List<Value> alternatives = new ArrayList<>();
    for (int i = 0; i < passage.links().size(); i++) {
      Story.Link link = passage.links().get(i);
      alternatives.add(
          Build.object(
              "text", html(link.text()),
              "nextContentId", node.next().get(i),
              "feedback",
                  Build.object(
                      "title",
                      "",
                      "subtitle",
                      link.why().map(why -> feedback(passage, why)).orElse(""))));
    }
    String ask = language == Language.ZH ? "你怎么回答？" : "What do you answer?";
    Value params =
        Build.object(
            "branchingQuestion",
            Build.object("question", paragraph(ask), "alternatives", alternatives));
    return type("H5P.BranchingQuestion 1.0", params, "Branching Question", passage.id(), number);
  }

  private String feedback(Story.Passage passage, Text why) {
    String stage = passage.stage().map(this::stage).orElse("");
    return paragraph(html(why)) + (stage.isEmpty() ? "" : paragraph("<em>" + stage + "</em>"));
  }

  private String stage(Stage stage) {
    List<String> chinese = List.of("探索", "提议", "行动", "确认");
    return language == Language.ZH ? "阶段：" + chinese.get(stage.ordinal()) : "Stage: " + stage.id();
  }

  private static Value type(String library, Value params, String kind, String title, int number) {
    UUID id = UUID.nameUUIDFromBytes((title + " " + number).getBytes(StandardCharsets.UTF_8));
    return Build.object(
        "library",
        library,
        "params",
        params,
        "subContentId",
        id.toString(),
        "metadata",
        Build.object("contentType", kind, "license", "U", "title", title));
  }

  private Value buttons() {
    boolean zh = language == Language.ZH;
    return Build.object(
        "startScreenButtonText", zh ? "开始" : "Start the course",
        "endScreenButtonText", zh ? "再来一次" : "Restart the course",
        "backButtonText", zh ? "返回" : "Back",
        "proceedButtonText", proceed(),
        "disableProceedButtonText", zh ? "请先看完这一段" : "Require to complete the current module",
        "replayButtonText", zh ? "重播" : "Replay the video",
        "scoreText", zh ? "得分：" : "Your score:",
        "fullscreenAria", zh ? "全屏" : "Fullscreen");
  }

  private String proceed() {
    return language == Language.ZH ? "继续" : "Proceed";
  }

  private String html(Text text) {
    return escaped(text.in(language)).replace("\n", "<br>");
  }

  private static String paragraph(String html) {
    return "<p>" + html + "</p>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#039;");
  }
}

package motcoach.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;

/**
 * What a new pack can begin with: its card, a small, complete, commented scenario that shows one
 * thing, and a few drill items; one has a card for the handbook, too.
 */
public enum PackTemplate {
  LATE_ORDER(
      new Text("A late order, by phone", "电话：订单晚了"),
      new Text(
          "A whole talk from the first line to the end, with one hidden wish.",
          "一场从头到尾的对话，藏着一个没说出口的期望。"),
      "late-order",
      "first-drills"),
  UNSAID_WISH(
      new Text("A wish left unsaid, at the counter", "柜台：没说出口的期望"),
      new Text(
          "A guest asks for one thing and needs another: cues, the question that opens, the reveal.",
          "客人嘴上要的和心里要的不是一回事：线索、问话、说出口。"),
      "armchair",
      "hear-the-unsaid"),
  PROMISED_MESSAGE(
      new Text("A promised message, in a chat", "在线聊天：说好的回音"),
      new Text(
          "A complaint, an hour named, and whether the word is kept when nobody is watching.",
          "一次投诉，一个说好的钟点，看没人盯着时守不守信。"),
      "line-drops",
      "words-that-hold",
      "handbook/our-chat.json"),
  PUBLIC_POST(
      new Text("A public post", "公开评论：全城都在看"),
      new Text(
          "One star, and strangers read along: own it, make good, come back; and the temptation to"
              + " delete.",
          "一颗星，旁人都在看：认下来、补上、再回来说一声，还有删帖的诱惑。"),
      "cold-showers",
      "read-by-all"),
  COLLEAGUE(
      new Text("A colleague in conflict, at the manager's desk", "主管桌前：同事闹矛盾"),
      new Text(
          "The one who comes is one of your own: hear him, take no side, bring two to one table.",
          "来的是自己人：听他说完，不站队，让两个人坐到一张桌上。"),
      "two-drivers",
      "no-sides"),
  SITE_VISIT(
      new Text("A site visit with steps and a setback", "上门：一步接一步，半路出岔子"),
      new Text(
          "Tasks that hang on each other, a plan B, and an event that gets in between.",
          "任务一环扣一环，备好后手，中间插进一件变故。"),
      "lift-on-three",
      "in-order"),
  ONLY_QUESTIONS(
      new Text("A talk that is all questions, by mail", "邮件：只问不推"),
      new Text(
          "Nothing is sold here: all points hang on what is asked, and an early offer is the slip.",
          "这里什么也不卖：得分全在问，推得太早就是毛病。"),
      "sixty-guests",
      "questions-that-open"),
  EMPTY(
      new Text("An empty skeleton", "空白骨架"),
      new Text(
          "One entry in every list, with a comment that says what belongs there.",
          "每个列表留一条，附备注说明该写什么。"),
      "my-scenario",
      "my-drills");

  /** What a pack begins with unless somebody chooses. */
  public static final PackTemplate USUAL = LATE_ORDER;

  private static final String CARD = "pack.json";

  private final Text title;
  private final Text summary;
  private final List<String> files;

  PackTemplate(Text title, Text summary, String scenario, String drills, String... more) {
    this.title = title;
    this.summary = summary;
    this.files =
        Stream.concat(
                Stream.of("scenarios/" + scenario + ".json", "drills/" + drills + ".json"),
                Stream.of(more))
            .toList();
  }

  /** The template with this id; empty for another. */
  public static Optional<PackTemplate> of(String id) {
    return Ids.find(PackTemplate.class, id);
  }

  /** Whether a pack may have this id. */
  public static boolean isId(String id) {
    return PackReader.ID.matcher(id).matches();
  }

  /** The word by which it is chosen; also the folder it is shipped in. */
  public String id() {
    return Ids.of(this);
  }

  /** For a list to choose from. */
  public Text title() {
    return title;
  }

  /** What it shows, in one sentence. */
  public Text summary() {
    return summary;
  }

  /**
   * Writes the files. Notes are for the one who writes the pack, so each becomes a plain text in
   * one language.
   *
   * @param folder made if it does not exist
   * @param pack id of the new pack
   * @param name its title
   * @param notes the language of whoever begins the pack
   * @return false when there is something in the folder already; nothing was written then
   * @throws IOException when the folder cannot be written
   */
  public boolean write(Path folder, String pack, Text name, Language notes) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        return false;
      }
    }
    Files.writeString(folder.resolve(CARD), card(pack, name, notes));
    for (String file : files) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      Files.writeString(target, shipped(id() + "/" + file, notes));
    }
    return true;
  }

  /** The card every new pack has, as it is written into its file. */
  public static String card(String pack, Text name, Language notes) {
    return shipped(CARD, notes)
        .replace("\"PACK-ID\"", JsonWriter.line(pack))
        .replace("\"PACK-TITLE\"", JsonWriter.line(name));
  }

  private static String shipped(String name, Language notes) {
    byte[] bytes =
        RuleFiles.resource("templates/" + name, new Problems())
            .orElseThrow(() -> new IllegalStateException("templates/" + name + " is not shipped"));
    return TrainerNotes.in(notes, new String(bytes, StandardCharsets.UTF_8));
  }
}

package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Value;

/**
 * A UUDSL scenario made one of ours: what the computer or the situation says is a beat, what the
 * player may say is an option. Dialogues follow one another in the order of the file.
 */
public final class UudslImport {
  private static final List<String> LEVELS =
      List.of("very_easy", "easy", "medium", "difficult", "very_difficult");
  private static final Text GO_ON = new Text("Go on", "继续");

  private final UudslFile file;
  private final Remarks remarks;
  private final Language language;
  private final Map<String, UudslFile.Statement> statements = new HashMap<>();
  private final Map<String, String> beatIds = new LinkedHashMap<>();
  private final Map<String, String> people = new LinkedHashMap<>();
  private final FreeIds ids = new FreeIds();
  private final List<Story.Passage> passages = new ArrayList<>();
  private final Set<String> conditional = new LinkedHashSet<>();
  private final Set<String> counted = new LinkedHashSet<>();
  private final Set<String> unheard = new LinkedHashSet<>();
  private final Set<String> lost = new LinkedHashSet<>();

  private UudslImport(UudslFile file, Remarks remarks) {
    this.file = file;
    this.remarks = remarks;
    this.language = file.language().startsWith("zh") ? Language.ZH : Language.EN;
  }

  /**
   * A scenario with all statements of the file.
   *
   * @param id of the scenario when its name gives none
   */
  public static Translated<Value> read(byte[] bytes, String id) {
    Remarks remarks = new Remarks();
    return UudslFile.read(bytes, remarks)
        .flatMap(file -> new UudslImport(file, remarks).story(id))
        .map(story -> Translated.of((Value) ScenarioFromStory.write(story, remarks), remarks))
        .orElseGet(() -> Translated.refused(remarks));
  }

  private Optional<Story> story(String fallback) {
    file.dialogues().forEach(dialogue -> statements.putAll(dialogue.statements()));
    if (statements.isEmpty() || statements.size() > TweeImport.MAX_PASSAGES) {
      remarks.say(
          "The scenario must have statements, at most "
              + TweeImport.MAX_PASSAGES
              + " of them; it has "
              + statements.size()
              + ".",
          "场景要有语句，最多 " + TweeImport.MAX_PASSAGES + " 条；这里有 " + statements.size() + " 条。");
      return Optional.empty();
    }
    FreeIds personIds = new FreeIds("note", "me", "nobody");
    file.characters().keySet().forEach(id -> people.put(id, personIds.take(id, "person")));
    for (UudslFile.Dialogue dialogue : file.dialogues()) {
      for (UudslFile.Statement statement : dialogue.statements().values()) {
        if (statement.kind() != UudslFile.Kind.PLAYER) {
          beatIds.put(statement.id(), ids.take(statement.id(), "beat"));
        }
      }
    }
    List<String> entries = new ArrayList<>();
    file.dialogues().forEach(dialogue -> entries.add(entry(dialogue)));
    for (int i = 0; i < file.dialogues().size(); i++) {
      Optional<String> after =
          i + 1 < entries.size() ? Optional.of(entries.get(i + 1)) : Optional.empty();
      passages(file.dialogues().get(i), after);
    }
    addEntries(entries);
    return Optional.of(whole(fallback, entries.get(0)));
  }

  /** The id of the beat with which a dialogue begins; of one of its own when the player does. */
  private String entry(UudslFile.Dialogue dialogue) {
    List<UudslFile.Statement> starts = known(dialogue.starts(), dialogue.id());
    List<UudslFile.Statement> spoken =
        starts.stream().filter(one -> one.kind() != UudslFile.Kind.PLAYER).toList();
    spoken.stream().skip(1).forEach(one -> unheard.add(one.id()));
    return spoken.isEmpty() ? ids.take(dialogue.id(), "dialogue") : beatIds.get(spoken.get(0).id());
  }

  private void addEntries(List<String> entries) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      UudslFile.Dialogue dialogue = file.dialogues().get(i);
      if (!beatIds.containsValue(entries.get(i))) {
        Optional<String> after =
            i + 1 < entries.size() ? Optional.of(entries.get(i + 1)) : Optional.empty();
        String subject = dialogue.subject().isEmpty() ? "…" : dialogue.subject();
        List<Story.Link> links = links(known(dialogue.starts(), dialogue.id()), after);
        passages.add(0, passage(entries.get(i), subject, "note", links, after, false, ""));
      }
    }
  }

  private void passages(UudslFile.Dialogue dialogue, Optional<String> after) {
    for (UudslFile.Statement statement : dialogue.statements().values()) {
      if (statement.conditional()) {
        conditional.add(statement.id());
      }
      if (statement.kind() == UudslFile.Kind.PLAYER) {
        continue;
      }
      String who =
          statement.kind() == UudslFile.Kind.SITUATION
              ? "note"
              : people.getOrDefault(statement.character(), customer());
      passages.add(
          passage(
              beatIds.get(statement.id()),
              statement.text().isEmpty() ? "…" : statement.text(),
              who,
              links(known(statement.responses(), statement.id()), after),
              after,
              statement.ends(),
              note(statement)));
    }
  }

  /** The first who speaks is the one who is served. */
  private String customer() {
    return file.dialogues().stream()
        .flatMap(dialogue -> dialogue.statements().values().stream())
        .filter(statement -> people.containsKey(statement.character()))
        .map(statement -> people.get(statement.character()))
        .findFirst()
        .orElse("customer");
  }

  private Story.Passage passage(
      String id,
      String words,
      String who,
      List<Story.Link> links,
      Optional<String> after,
      boolean ends,
      String note) {
    Text says = Text.same(words);
    List<Story.Link> ways = new ArrayList<>(links);
    if (ways.isEmpty() && !ends && after.isPresent()) {
      ways.add(new Story.Link("go-on", GO_ON, after.get(), List.of(), Optional.empty(), ""));
    }
    Optional<Story.End> ending =
        ends || ways.isEmpty()
            ? Optional.of(new Story.End(Text.same(id), says, false))
            : Optional.empty();
    return new Story.Passage(
        id, Text.same(id), who, List.of(says), Optional.empty(), ending, ways, note);
  }

  private List<Story.Link> links(List<UudslFile.Statement> responses, Optional<String> after) {
    List<Story.Link> links = new ArrayList<>();
    FreeIds optionIds = new FreeIds();
    for (UudslFile.Statement response : responses) {
      boolean player = response.kind() == UudslFile.Kind.PLAYER;
      links.add(
          new Story.Link(
              optionIds.take(player ? response.id() : "go-on", "option"),
              player ? Text.same(response.text().isEmpty() ? "…" : response.text()) : GO_ON,
              player ? answer(response, after) : beatIds.get(response.id()),
              List.of(),
              Optional.empty(),
              player ? note(response) : ""));
    }
    return links;
  }

  /** The beat that answers the player; one without words where nobody does. */
  private String answer(UudslFile.Statement statement, Optional<String> after) {
    List<UudslFile.Statement> responses = known(statement.responses(), statement.id());
    List<UudslFile.Statement> spoken =
        responses.stream().filter(one -> one.kind() != UudslFile.Kind.PLAYER).toList();
    spoken.stream().skip(1).forEach(one -> unheard.add(statement.id() + " → " + one.id()));
    if (!spoken.isEmpty() && !statement.ends()) {
      return beatIds.get(spoken.get(0).id());
    } else if (responses.isEmpty() && !statement.ends() && after.isPresent()) {
      return after.get();
    }
    String silent = "after " + statement.id();
    if (!beatIds.containsKey(silent)) {
      String id = ids.take("after-" + FreeIds.of(statement.id()), "beat");
      beatIds.put(silent, id);
      List<Story.Link> links = statement.ends() ? List.of() : links(responses, after);
      passages.add(passage(id, "…", "note", links, after, statement.ends(), ""));
    }
    return beatIds.get(silent);
  }

  private List<UudslFile.Statement> known(List<String> wanted, String from) {
    List<UudslFile.Statement> known = new ArrayList<>();
    for (String id : wanted) {
      if (statements.containsKey(id)) {
        known.add(statements.get(id));
      } else {
        lost.add(from + " → " + id);
      }
    }
    return known;
  }

  private String note(UudslFile.Statement statement) {
    List<String> effects = new ArrayList<>();
    for (String effect : statement.effects()) {
      String id = effect.substring(0, effect.indexOf(' '));
      effects.add(file.parameters().getOrDefault(id, id) + effect.substring(id.length()));
      counted.add(file.parameters().getOrDefault(id, id));
    }
    return String.join(", ", effects);
  }

  private Story whole(String fallback, String start) {
    remarks.about(
        conditional, "Conditions of these statements were dropped: %s.", "这些语句的条件已去掉：%s。");
    remarks.about(
        counted,
        "What is counted here is kept as notes only; say yourself which of it is mood, trust or a criterion: %s.",
        "这里计分的参数只留作备注；哪些算情绪、信任或评分点，请自己写：%s。");
    remarks.about(
        unheard,
        "Of several statements that may follow by themselves only the first does; these do not: %s.",
        "自动接下去的语句如有几条，只取第一条；这些没有接上：%s。");
    remarks.about(lost, "Responses that are not in the file: %s.", "文件里没有的后续语句：%s。");
    if (file.together()) {
      remarks.say(
          "Dialogues that could be held in any order follow one another now.",
          "原本可以任意先后的对话现在按顺序进行。");
    }
    if (statements.values().stream().anyMatch(one -> one.mayEnd() && !one.responses().isEmpty())) {
      remarks.say("A dialogue that could also end early goes on to its end.", "原本可以提前结束的对话现在会谈到底。");
    }
    remarks.say(
        "The story is in one language; the other repeats its words. No end says yet that the customer comes back.",
        "故事只有一种语言，另一种先用同样的文字。各个结局都还没有写“客户会再来”。");
    String name = file.name().isEmpty() ? fallback : file.name();
    String id = FreeIds.of(name);
    Map<String, Text> names = new HashMap<>();
    people.forEach((foreign, own) -> names.put(own, Text.same(file.characters().get(foreign))));
    return new Story(
        id.isEmpty() ? fallback : id,
        Text.same(name),
        Text.same(file.description().isEmpty() ? name : file.description()),
        customer(),
        names,
        Math.max(0, LEVELS.indexOf(file.difficulty())) + 1,
        start,
        passages,
        String.join(", ", file.authors()));
  }
}

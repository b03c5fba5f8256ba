package motcoach.pack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import motcoach.method.Text;
import motcoach.pack.DraftFiles;
import motcoach.pack.JsonSource;
import motcoach.pack.Problems;
import motcoach.pack.ValueText;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  private static final Draft SHIPPED =
      new DraftFiles().open(Path.of("resources/packs/service-basics")).draft();

  private static Draft rules() {
    Map<String, Value> files = new LinkedHashMap<>();
    for (String language : List.of("en", "zh")) {
      try {
        byte[] bytes =
            java.nio.file.Files.readAllBytes(Path.of("resources/rules/" + language + ".json"));
        files.put(
            "rules/" + language + ".json",
            ValueText.of(new JsonSource().read("", bytes, new Problems()).orElseThrow()));
      } catch (java.io.IOException broken) {
        throw new AssertionError(broken);
      }
    }
    return new Draft(new TreeMap<>(files));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void all_shipped_drills_come_back_as_they_were() {
    byte[] table = DrillTable.write(SHIPPED).result().orElseThrow();

    assertThat(text(table)).startsWith("\uFEFFset,id,kind,concepts.1,").contains("\r\n");
    Translated<Draft> back = DrillTable.read(SHIPPED, table);
    assertThat(back.result()).contains(SHIPPED);
    assertThat(Samples.remarks(back)).contains("Nothing in the table is new");
  }

  @Test
  void drills_brought_into_an_empty_pack_are_the_same_items() {
    byte[] table = DrillTable.write(SHIPPED).result().orElseThrow();
    Draft fresh = DrillTable.read(Draft.EMPTY, table).result().orElseThrow();

    SHIPPED
        .files()
        .forEach(
            (name, file) -> {
              if (name.startsWith("drills/")) {
                assertThat(((Value.Obj) fresh.file(name).orElseThrow()).list("items"))
                    .as(name)
                    .isEqualTo(((Value.Obj) file).list("items"));
              }
            });
    assertThat(DrillTable.read(fresh, table).result()).contains(fresh);
  }

  @Test
  void a_changed_cell_changes_one_place_and_a_new_id_makes_an_item() {
    Draft pack =
        DrillTable.read(
                Draft.EMPTY,
                bytes(
                    "set,id,kind,level,prompt.en,prompt.zh,choices.1.right\r\nphone,a,choice,2,Hi,嗨,TRUE\r\n"))
            .result()
            .orElseThrow();
    Spot item = Spot.of("drills/phone.json", "items", 0);

    assertThat(pack.at(item.then("level"))).contains(new Value.Num("2"));
    assertThat(pack.at(item.then(List.of("choices", 0, "right")))).contains(new Value.Bool(true));
    Translated<Draft> changed =
        DrillTable.read(pack, bytes("id;prompt.en\na;Hello\nb;New\na;twice\n;none\n"));
    assertThat(changed.result().orElseThrow().at(item.then(List.of("prompt", "en"))))
        .contains(new Value.Str("Hello"));
    assertThat(changed.result().orElseThrow().at(item.then(List.of("prompt", "zh"))))
        .contains(new Value.Str("嗨"));
    assertThat(changed.result().orElseThrow().at(Spot.of("drills/imported.json", "items", 0, "id")))
        .contains(new Value.Str("b"));
    assertThat(Samples.remarks(changed))
        .contains("Changed: a.", "New: b.", "only the first row was taken: a", "left out: 1");
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1, '''=1+1'",
    "+49, '''+49'",
    "-, '''-'",
    "@x, '''@x'",
    "' =x', ''' =x'",
    "'''=x', '''''=x'",
    "'''quoted''', '''quoted'''",
    "a=b, a=b"
  })
  void formulas_are_guarded_and_come_back(String text, String cell) {
    assertThat(CellGuard.on(text)).isEqualTo(cell);
    assertThat(CellGuard.off(cell)).isEqualTo(text);
  }

  @Test
  void random_items_come_back_whole() {
    String[] words = {
      "=cmd",
      "'=x",
      "a,b",
      "\"q\"",
      "line\nbreak",
      "您好",
      " lead",
      "-1",
      "true",
      "1",
      "'",
      "#x",
      ";",
      "@"
    };
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Value> items = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(4); i++) {
        List<Value> choices = new ArrayList<>();
        for (int k = random.nextInt(12); k > 0; k--) {
          choices.add(
              Build.object(
                  "text",
                  new Text(
                      words[random.nextInt(words.length)], words[random.nextInt(words.length)]),
                  "right",
                  random.nextBoolean(),
                  "rating",
                  random.nextInt(5)));
        }
        items.add(
            Build.object(
                "id",
                "i" + i,
                "kind",
                "choice",
                "concepts",
                List.of("a", "b.c"),
                "level",
                1 + random.nextInt(3),
                "choices",
                Build.orNone(choices)));
      }
      Value set = Build.object("id", "s", "title", Text.same("s"), "items", items);
      Draft pack = Samples.pack("drills/s.json", set);

      byte[] table = DrillTable.write(pack).result().orElseThrow();
      assertThat(DrillTable.read(pack, table).result()).as("seed " + seed).contains(pack);
      assertThat(
              ((Value.Obj)
                      DrillTable.read(Draft.EMPTY, table)
                          .result()
                          .orElseThrow()
                          .file("drills/s.json")
                          .orElseThrow())
                  .list("items"))
          .as("seed " + seed)
          .isEqualTo(items);
    }
  }

  @Test
  void the_shipped_rules_come_back_as_they_were() {
    Draft rules = rules();
    byte[] table = PhraseTable.write(rules).result().orElseThrow();

    assertThat(text(table))
        .startsWith(
            "\uFEFF#separator:Comma\r\n#columns:guid,lang,polarity,stage,c,phrase,better_phrase,why,example_hit,example_miss,tags");
    assertThat(PhraseTable.read(rules, table).result()).contains(rules);
  }

  @Test
  void a_phrase_is_changed_by_its_guid_and_a_new_one_makes_a_rule() {
    byte[] table =
        bytes(
            "#separator:tab\n#columns:guid\tlang\tphrase\tbetter_phrase\twhy\texample_hit\texample_miss\ttags\n"
                + "en.refusal.x\ten\tno way\tI will see.\tA shut door.\t«no way»\tyes\tcategory:refusal weight:2\n"
                + "zh.y\tfr\tx\t\t\t\t\t\n");
    Translated<Draft> read = PhraseTable.read(Draft.EMPTY, table);
    Draft once = read.result().orElseThrow();
    Spot rule = Spot.of("rules/en.json", "rules", 0);

    assertThat(Samples.remarks(read)).contains("New: en.refusal.x", "neither en nor zh: zh.y");
    assertThat(once.at(rule.then("weight"))).contains(new Value.Num("2"));
    assertThat(once.at(rule.then(List.of("message", "zh"))))
        .contains(new Value.Str("A shut door."));
    Draft again =
        PhraseTable.read(once, bytes("guid,lang,phrase\r\nen.refusal.x,en,\"no way\nnever\"\r\n"))
            .result()
            .orElseThrow();
    assertThat(again.at(rule.then(List.of("match", 1)))).contains(new Value.Str("never"));
    assertThat(again.at(rule.then("category"))).contains(new Value.Str("refusal"));
    assertThat(PhraseTable.read(once, table).result()).contains(once);
  }

  @Test
  void what_is_no_table_is_said_and_never_thrown() {
    for (String text :
        List.of("", "a,b\n1,2", "id\n\"open", "id,x\n\"a\"b,c", "#columns:\n", "\uFEFF")) {
      assertThat(DrillTable.read(SHIPPED, bytes(text)).remarks()).as(text).isNotEmpty();
      assertThat(PhraseTable.read(SHIPPED, bytes(text)).remarks()).as(text).isNotEmpty();
    }
    assertThat(DrillTable.write(Draft.EMPTY).result()).isEmpty();
    assertThat(PhraseTable.write(Draft.EMPTY).result()).isEmpty();
    Translated<Draft> odd = DrillTable.read(Draft.EMPTY, bytes("id,level,../x,a.a\nq,many,1,2\n"));
    assertThat(Samples.remarks(odd)).contains("is no number", "../x");
  }
}

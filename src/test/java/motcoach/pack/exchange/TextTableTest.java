package motcoach.pack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.DraftFiles;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Translations;
import motcoach.studio.Translations.Status;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
  private static final Draft SHIPPED =
      new DraftFiles().open(Path.of("resources/packs/service-basics")).draft();
  private static final Spot TITLE = Spot.of(Draft.CARD, "title");
  private static final String TITLE_ID = "pack.json#title";

  private static String table(String... rows) {
    return "line_id,en,zh,status,source_hash\r\n" + String.join("\r\n", rows);
  }

  private static Translated<Draft> read(Draft draft, String table) {
    return TextTable.read(draft, table.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(Draft draft) {
    return Translations.pair(Translations.text(draft, TITLE));
  }

  private static Status status(Draft draft) {
    return Translations.of(draft, Translations.text(draft, TITLE)).status();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void all_texts_go_out_and_come_back_as_they_were(boolean sheet) {
    Translated<byte[]> out = TextTable.write(SHIPPED, sheet);
    assertThat(out.remarks()).isEmpty();
    Translated<Draft> back = TextTable.read(SHIPPED, out.result().orElseThrow());
    assertThat(back.result()).contains(SHIPPED);
    assertThat(back.remarks())
        .containsExactly(new Text("Nothing in the table is new.", "表格里没有新的内容。"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void odd_texts_survive_both_forms(boolean sheet) {
    Draft odd =
        SHIPPED.put(
            TITLE,
            Value.text(" =1+1 \"quoted\", _x0041_\nsecond line \uD83D\uDE00", "'-一，二\n\n<b>&amp;"));
    byte[] table = TextTable.write(odd, sheet).result().orElseThrow();
    assertThat(TextTable.read(odd, table).remarks().get(0).en())
        .isEqualTo("Nothing in the table is new.");
    assertThat(Samples.remarks(TextTable.read(SHIPPED, table))).contains(TITLE_ID);
  }

  @Test
  void a_row_says_where_it_stands_how_far_it_is_and_what_it_was() {
    Draft gap = SHIPPED.put(TITLE, Value.text("Basics", ""));
    String table =
        new String(TextTable.write(gap, false).result().orElseThrow(), StandardCharsets.UTF_8);
    assertThat(table)
        .startsWith("\uFEFFline_id,context,en,zh,status,source_hash\r\n")
        .contains(TITLE_ID + ",Basics,Basics,,missing," + hash(gap));
  }

  @Test
  void a_translation_is_taken_by_its_id_and_nothing_else_changes() {
    Draft gap = SHIPPED.put(TITLE, Value.text("Basics", ""));
    Translated<Draft> read =
        read(
            gap,
            table(
                TITLE_ID + ",Basics,服务入门,missing," + hash(gap),
                "scenarios/no.json#title,A,B,done,"));
    assertThat(read.result()).contains(gap.put(TITLE.then("zh"), new Value.Str("服务入门")));
    assertThat(Samples.remarks(read))
        .contains("no text of this id; not taken: scenarios/no.json#title.")
        .contains("not in the table and stay as they are")
        .contains("Changed: " + TITLE_ID);
  }

  @Test
  void what_was_rewritten_here_meanwhile_stays_and_is_told() {
    Draft then = SHIPPED.put(TITLE, Value.text("Basics", ""));
    Draft now = then.put(TITLE.then("en"), new Value.Str("Basics of service"));
    Translated<Draft> read = read(now, table(TITLE_ID + ",Basics,服务入门,missing," + hash(then)));
    assertThat(read.result()).contains(now);
    assertThat(Samples.remarks(read))
        .contains("Rewritten here since the table was written")
        .contains(TITLE_ID);
  }

  @Test
  void an_emptied_cell_takes_nothing_away() {
    Translated<Draft> read = read(SHIPPED, table(TITLE_ID + ",,,done," + hash(SHIPPED)));
    assertThat(read.result()).contains(SHIPPED);
    assertThat(Samples.remarks(read))
        .contains("Empty in the table; left as it stands here: " + TITLE_ID);
  }

  @Test
  void things_may_change_their_order_while_the_table_is_away() {
    String file =
        SHIPPED.files().keySet().stream()
            .filter(name -> name.startsWith("scenarios/"))
            .findFirst()
            .orElseThrow();
    Spot topics = Spot.of(file, "topics");
    Text label = Translations.text(SHIPPED, topics.then(0).then("label"));
    String id = ((Value.Obj) SHIPPED.at(topics.then(0)).orElseThrow()).string("id").orElseThrow();
    Draft moved = SHIPPED.move(topics, 0, 1);
    String row = file + "#topics/" + id + "/label,Renamed," + label.zh() + ",done,";
    Draft read = read(moved, table(row + Translations.pair(label))).result().orElseThrow();
    assertThat(Translations.text(read, topics.then(1).then("label")).en()).isEqualTo("Renamed");
    assertThat(read.put(topics.then(1).then("label").then("en"), new Value.Str(label.en())))
        .isEqualTo(moved);
  }

  @Test
  void what_fell_behind_is_done_once_it_is_translated_or_found_right() {
    Draft said = SHIPPED.put(TITLE.then("en"), new Value.Str("Another title"));
    Draft behind = Translations.written(SHIPPED, said, TITLE, Language.EN);
    String zh = Translations.text(behind, TITLE).zh();
    assertThat(status(behind)).isEqualTo(Status.CHANGED);
    Draft translated =
        read(behind, table(TITLE_ID + ",Another title,另一个名字,changed," + hash(behind)))
            .result()
            .orElseThrow();
    assertThat(status(translated)).isEqualTo(Status.DONE);
    assertThat(translated.file(Translations.FILE)).isEmpty();
    Draft right =
        read(behind, table(TITLE_ID + ",Another title," + zh + ",done," + hash(behind)))
            .result()
            .orElseThrow();
    assertThat(right).isEqualTo(said);
    Draft still =
        read(behind, table(TITLE_ID + ",Another title," + zh + ",changed," + hash(behind)))
            .result()
            .orElseThrow();
    assertThat(still).isEqualTo(behind);
  }

  @Test
  void without_hashes_texts_are_taken_and_it_is_told() {
    Translated<Draft> read =
        read(
            SHIPPED,
            "line_id;en;zh\n" + TITLE_ID + ";Other;另一个\n" + TITLE_ID + ";Twice;两次\n;x;y\n");
    assertThat(Translations.text(read.result().orElseThrow(), TITLE))
        .isEqualTo(new Text("Other", "另一个"));
    assertThat(Samples.remarks(read))
        .contains("Without a source_hash")
        .contains("only the first row was taken")
        .contains("Rows without an id");
  }

  @Test
  void what_is_no_table_of_texts_is_refused_with_a_reason() {
    byte[] sheet = TextTable.write(SHIPPED, true).result().orElseThrow();
    byte[] torn = java.util.Arrays.copyOf(sheet, sheet.length / 2);
    for (byte[] bytes :
        List.of(
            torn,
            new byte[] {'P', 'K', 3, 4},
            new byte[0],
            "a,b\n1,2".getBytes(StandardCharsets.UTF_8))) {
      Translated<Draft> read = TextTable.read(SHIPPED, bytes);
      assertThat(read.result()).isEmpty();
      assertThat(read.remarks()).isNotEmpty();
    }
    assertThat(TextTable.write(Draft.EMPTY, true).result()).isEmpty();
  }
}

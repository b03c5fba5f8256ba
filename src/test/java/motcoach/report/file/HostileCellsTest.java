package motcoach.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motcoach.method.Text;
import motcoach.report.table.Cell;
import motcoach.report.table.Column;
import motcoach.report.table.Table;
import org.junit.jupiter.api.Test;

/** Whatever somebody is called, a spreadsheet program shows it and runs nothing. */
class HostileCellsTest {
  private static final List<String> TEXTS = Hostile.texts(2000);
  private static final String SIGNS = "=+-@\t\r\n\u0000\uFF1D\uFF0B\uFF0D\uFF20";

  private static Column column(String name, Column.Kind kind) {
    return new Column(name, kind, Text.same(name), Text.same(name));
  }

  private static Table table(String name) {
    return new Table(
        name,
        List.of(
            column("name", Column.Kind.TEXT),
            column("id", Column.Kind.ID),
            column("points", Column.Kind.WHOLE),
            column("minutes", Column.Kind.DECIMAL)),
        taker -> {
          for (int i = 0; i < TEXTS.size(); i++) {
            taker.row(
                List.of(
                    new Cell.Words(TEXTS.get(i)),
                    new Cell.Words(TEXTS.get(TEXTS.size() - 1 - i)),
                    Cell.whole(-i),
                    new Cell.Decimal(-i)));
          }
        });
  }

  /** As UTF-8 holds it. */
  private static String sound(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static boolean dangerous(String text) {
    String bare = text.replaceAll("^[ \u00a0\u3000]+", "");
    return !bare.isEmpty() && SIGNS.indexOf(bare.charAt(0)) >= 0;
  }

  @Test
  void csv_gives_back_every_text_and_no_cell_begins_like_a_formula() throws IOException {
    List<List<String>> rows = Sheets.fromCsv(Sheets.csv(table("names"), true));
    assertThat(rows).hasSize(TEXTS.size() + 1);
    int guarded = 0;
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = sound(TEXTS.get(i));
      String cell = rows.get(i + 1).get(0);
      assertThat(cell).isEqualTo(dangerous(text) ? "'" + text : text);
      assertThat(dangerous(cell)).isFalse();
      guarded += dangerous(text) ? 1 : 0;
      assertThat(rows.get(i + 1).get(2)).isEqualTo(Integer.toString(-i));
    }
    assertThat(guarded).isGreaterThan(400);
  }

  @Test
  void csv_quotes_texts_and_leaves_numbers_bare() throws IOException {
    String file = new String(Sheets.csv(table("names"), true), StandardCharsets.UTF_8);
    assertThat(file).startsWith("\uFEFF\"name\",\"id\",\"points\",\"minutes\"\r\n");
    assertThat(file).endsWith(",-1999,-199.9\r\n");
    assertThat(Sheets.csv(table("names"), false)[0]).isEqualTo((byte) '"');
  }

  @Test
  void xlsx_gives_back_every_text_and_holds_no_formula() throws IOException {
    byte[] file = Sheets.xlsx(List.of(table("names")));
    List<List<String>> rows = Sheets.fromXlsx(file).get("names");
    assertThat(rows).hasSize(TEXTS.size() + 1);
    for (int i = 0; i < TEXTS.size(); i++) {
      String expected = CellText.cut(plain(TEXTS.get(i)));
      assertThat(unescaped(rows.get(i + 1).get(0))).isEqualTo(expected);
      assertThat(expected.length()).isLessThanOrEqualTo(32_767);
    }
    assertThat(TEXTS).anyMatch(text -> text.length() > 32_767);
    Map<String, String> parts = Sheets.parts(file);
    assertThat(parts.keySet()).noneMatch(part -> part.contains("externalLink"));
    parts.forEach(
        (part, xml) -> {
          if (part.startsWith("xl/worksheets/")) {
            assertThat(xml).doesNotContain("<f>", "<f ", "ddeLink", "hyperlink ");
          }
        });
  }

  /** Written a second time, so that a fault in the first does not hide itself. */
  private static String plain(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      boolean half = point >= 0xD800 && point <= 0xDFFF;
      boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
      if (point == '\r') {
        kept.append('\n');
        i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
      } else if (!half && !control && point != 0xFFFE && point != 0xFFFF) {
        kept.appendCodePoint(point);
      }
    }
    return kept.toString();
  }

  /** The reader leaves the escape of an underscore as it stands; programs take it back. */
  private static String unescaped(String cell) {
    return cell.replace("_x005F_", "_");
  }

  @Test
  void numbers_are_numbers_the_header_stays_and_can_be_filtered() throws IOException {
    String sheet =
        Sheets.parts(Sheets.xlsx(List.of(table("names")))).get("xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("<c r=\"C3\"", "<v>-1</v>", "<v>-0.1</v>");
    assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ref=\"A1:D2001\"");
  }

  @Test
  void every_sheet_has_a_name_it_may_have_and_no_two_the_same() throws IOException {
    Set<String> taken = new HashSet<>();
    for (String wanted : TEXTS.subList(0, 300)) {
      String name = XlsxFile.name(wanted, taken);
      assertThat(name).isNotEmpty().doesNotContainPattern("[\\[\\]:*?/\\\\\\p{Cc}]");
      assertThat(name).doesNotStartWith("'").doesNotEndWith("'");
      assertThat(name.length()).isLessThanOrEqualTo(31);
    }
    assertThat(taken).hasSize(300);
    List<Table> tables = TEXTS.subList(0, 20).stream().map(HostileCellsTest::empty).toList();
    assertThat(Sheets.fromXlsx(Sheets.xlsx(tables))).hasSize(20);
  }

  private static Table empty(String name) {
    return new Table(name, List.of(column("a", Column.Kind.TEXT)), taker -> {});
  }
}

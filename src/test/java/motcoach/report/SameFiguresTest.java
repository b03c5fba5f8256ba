package motcoach.report;

import static motcoach.report.Invented.START;
import static motcoach.report.Invented.again;
import static motcoach.report.Invented.ended;
import static motcoach.report.Invented.givenUp;
import static motcoach.report.Invented.in;
import static motcoach.report.Invented.mark;
import static motcoach.report.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.pack.JsonWriter;
import motcoach.progress.account.Account;
import motcoach.progress.account.Account.Figures;
import motcoach.progress.account.Person;
import motcoach.report.file.Sheets;
import motcoach.report.file.Tally;
import motcoach.report.file.Watch;
import motcoach.report.summary.Catalogue;
import motcoach.report.summary.Filter;
import motcoach.report.summary.Names;
import motcoach.report.summary.ProgressPdf;
import motcoach.report.summary.ProgressTables;
import motcoach.report.summary.Summary;
import motcoach.report.summary.Talks;
import motcoach.report.table.Column;
import motcoach.report.xapi.StatementFile;
import motcoach.report.xapi.Statements;
import motcoach.scenario.Mode;
import motcoach.scenario.Verdict.Outcome;
import motcoach.ui.kit.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three people, worked out here by hand from their talks, and read back from all four files. */
class SameFiguresTest {
  private static final ZoneId ZONE = ZoneOffset.ofHours(8);
  private static final List<String> CONTRACT =
      List.of(
          ("person_id name team pack_id pack_version scenario_id scenario_title mode language status"
                  + " attempts first_score best_score last_score max_score pass_mark passed explore"
                  + " propose act confirm c_customer c_contingency c_communicate c_coordinate"
                  + " c_complete red_flags trainer_score minutes first_at last_at")
              .split(" "));

  private final Invented all = new Invented();
  private final Catalogue catalogue = new Catalogue(Invented.library());
  private Person ann;
  private Person lin;
  private Person none;

  @BeforeEach
  void practise() {
    ann = all.person(1, "Ann \"=1+1\" O'Neil", "North, \"A\"");
    lin = all.person(2, "林月", "客服一组");
    none = all.person(3, "Zoe", "");
    Account first = all.add(ended(talk(1, ann, Mode.PRACTICE, at(0)), 55, false, List.of()));
    all.add(
        ended(
            talk(2, ann, Mode.PRACTICE, at(24)),
            82,
            true,
            List.of(mark("expr.honest", Outcome.VIOLATED, true, false))));
    all.add(again(ended(talk(3, ann, Mode.PRACTICE, at(25)), 99, true, List.of()), first));
    all.add(talk(4, ann, Mode.TEST, at(30)));
    all.add(
        in(
            ended(
                talk(5, lin, Mode.GUIDED, at(1)),
                64,
                true,
                List.of(mark("expr.honest", Outcome.VIOLATED, true, true))),
            "core",
            "s-2",
            Language.EN));
    all.add(givenUp(talk(6, lin, Mode.GUIDED, at(2))));
  }

  private static Instant at(int hours) {
    return START.plus(Duration.ofHours(hours));
  }

  /** A row by hand: from the accounts, without the program's own summing up. */
  private Map<String, String> byHand(Person person, String scenario, Mode mode) {
    List<Account> of =
        all.of(person.id()).stream()
            .filter(talk -> talk.scenarioId().equals(scenario) && talk.setup().mode() == mode)
            .toList();
    List<Account> whole = of.stream().filter(talk -> talk.origin().isEmpty()).toList();
    List<Account> done =
        whole.stream().filter(t -> t.outcome().flatMap(o -> o.ending()).isPresent()).toList();
    Map<String, String> row = new LinkedHashMap<>();
    CONTRACT.forEach(column -> row.put(column, ""));
    row.put("person_id", person.id().toString());
    row.put("name", person.name());
    row.put("team", person.team().orElse(""));
    row.put("pack_id", "core");
    row.put("scenario_id", scenario);
    row.put("scenario_title", scenario.equals("s-1") ? "The parcel" : "The quote");
    row.put("max_score", "100");
    row.put("pass_mark", scenario.equals("s-1") ? "70" : "60");
    row.put("attempts", Integer.toString(whole.size()));
    row.put("status", of.isEmpty() ? "not-started" : "in-progress");
    if (of.isEmpty()) {
      return row;
    }
    row.put("pack_version", "1.2.0");
    row.put("mode", mode.id());
    row.put("language", scenario.equals("s-1") ? "zh" : "en");
    long seconds =
        of.stream()
            .flatMap(t -> t.figures().stream())
            .mapToLong(f -> f.practised().toSeconds())
            .sum();
    if (of.stream().anyMatch(talk -> talk.figures().isPresent())) {
      row.put("minutes", seconds / 60 + "." + seconds % 60 / 6);
    }
    row.put("first_at", iso(of.get(0).startedAt()));
    Account last = of.get(of.size() - 1);
    row.put("last_at", iso(last.outcome().map(o -> o.finishedAt()).orElse(last.startedAt())));
    if (!done.isEmpty()) {
      boolean passed = done.stream().anyMatch(talk -> talk.outcome().get().passed());
      row.put("status", passed ? "passed" : "done");
      row.put("passed", passed ? "yes" : "no");
      row.put("first_score", total(done.get(0)));
      row.put("last_score", total(done.get(done.size() - 1)));
      row.put(
          "best_score",
          done.stream().map(SameFiguresTest::total).max(String::compareTo).orElseThrow());
      Figures figures = done.get(done.size() - 1).figures().orElseThrow();
      row.put("explore", figures.stages().get(Stage.EXPLORE).toString());
      row.put("propose", figures.stages().get(Stage.PROPOSE).toString());
      row.put("c_customer", figures.fiveC().get(FiveC.CUSTOMER).toString());
      row.put("c_complete", figures.fiveC().get(FiveC.COMPLETE).toString());
      long red =
          figures.marks().stream()
              .filter(m -> m.critical() && m.outcome() == Outcome.VIOLATED && !m.contested())
              .count();
      row.put("red_flags", Long.toString(red));
    }
    return row;
  }

  private static String total(Account talk) {
    return Integer.toString(talk.outcome().orElseThrow().total());
  }

  private static String iso(Instant moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ZONE));
  }

  private List<List<String>> expected() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(CONTRACT);
    rows.add(cells(ann, "s-1", Mode.PRACTICE));
    rows.add(cells(ann, "s-1", Mode.TEST));
    rows.add(cells(ann, "s-2", Mode.TEST));
    rows.add(cells(none, "s-1", Mode.TEST));
    rows.add(cells(none, "s-2", Mode.TEST));
    rows.add(cells(lin, "s-1", Mode.GUIDED));
    rows.add(cells(lin, "s-2", Mode.GUIDED));
    return rows;
  }

  private List<String> cells(Person person, String scenario, Mode mode) {
    return List.copyOf(byHand(person, scenario, mode).values());
  }

  private Summary summary() {
    return Summary.of(all, List.of(), catalogue, Filter.ALL, Names.PLAIN, at(48), ZONE);
  }

  private ProgressTables tables(Language language) {
    Messages english = Messages.in(Language.EN);
    Messages chinese = Messages.in(Language.ZH);
    return new ProgressTables(
        key -> new Text(english.say(key), chinese.say(key)),
        summary(),
        new Talks(all, Filter.ALL, Names.PLAIN, ZONE),
        catalogue,
        Names.PLAIN,
        language,
        ZONE);
  }

  @Test
  void csv_has_them() throws IOException {
    assertThat(Sheets.fromCsv(Sheets.csv(tables(Language.EN).summary(), true)))
        .isEqualTo(expected());
  }

  @Test
  void xlsx_has_them_and_the_talks_and_what_the_columns_mean() throws IOException {
    Map<String, List<List<String>>> sheets =
        Sheets.fromXlsx(Sheets.xlsx(tables(Language.EN).all()));
    assertThat(sheets).containsOnlyKeys("summary", "attempts", "dictionary");
    List<List<String>> rows = sheets.get("summary");
    for (int i = 0; i < rows.size(); i++) {
      assertThat(padded(rows.get(i))).isEqualTo(expected().get(i));
    }
    assertThat(rows).hasSize(8);
    assertThat(sheets.get("attempts")).hasSize(7);
    assertThat(
            sheets.get("dictionary").stream()
                .filter(row -> row.get(0).equals("summary"))
                .map(row -> row.get(1)))
        .isEqualTo(CONTRACT);
    assertThat(sheets.get("dictionary"))
        .allSatisfy(row -> assertThat(row).hasSize(7).doesNotContain(""));
  }

  private static List<String> padded(List<String> row) {
    List<String> cells = new ArrayList<>(row);
    while (cells.size() < CONTRACT.size()) {
      cells.add("");
    }
    return cells;
  }

  @Test
  void the_attempts_tell_retries_apart_and_keep_all_scores() throws IOException {
    List<List<String>> rows = Sheets.fromCsv(Sheets.csv(tables(Language.EN).attempts(), false));
    List<String> columns = rows.get(0);
    assertThat(
            rows.subList(1, 7).stream()
                .map(
                    row ->
                        pick(
                            columns,
                            row,
                            "kind",
                            "attempt_status",
                            "score",
                            "passed",
                            "red_flags")))
        .containsExactly(
            "talk done 55 no 0",
            "talk passed 82 yes 1",
            "retry passed 99 yes 0",
            "talk in-progress   ",
            "talk passed 64 yes 0",
            "talk given-up   ");
  }

  private static String pick(List<String> columns, List<String> row, String... names) {
    List<String> cells = new ArrayList<>();
    for (String name : names) {
      cells.add(row.get(columns.indexOf(name)));
    }
    return String.join(" ", cells);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void pdf_has_them(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Messages words = Messages.in(language);
    new ProgressPdf(summary(), catalogue, Names.PLAIN, Filter.ALL, language, words::say)
        .write(LocalDate.of(2026, 3, 5), out, new Tally(Watch.NONE));
    String text;
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      assertThat(document.getDocumentCatalog().getLanguage())
          .isEqualTo(language.locale().toLanguageTag());
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo(words.say("report.progress.title"));
    }
    Map<String, String> row = byHand(ann, "s-1", Mode.PRACTICE);
    List<String> shown =
        List.of(
            words.say("report.row.attempts", number(row, "attempts")),
            words.say(
                "report.row.scores",
                number(row, "first_score"),
                number(row, "best_score"),
                number(row, "last_score"),
                100),
            words.say("report.row.pass-mark", number(row, "pass_mark")),
            words.say("report.row.named", words.say("stage.explore"), number(row, "explore")),
            words.say("report.row.named", words.say("stage.propose"), number(row, "propose")),
            words.say(
                "report.row.five-c",
                words.say("report.row.named", words.say("report.c.customer"), 2)
                    + ", "
                    + words.say("report.row.named", words.say("report.c.complete"), 0)),
            words.say("report.row.red-flags", number(row, "red_flags")),
            words.say("report.row.minutes", row.get("minutes")));
    assertThat(text).contains(String.join("·", shown).replaceAll("\\s+", ""));
    assertThat(text)
        .contains(words.say("report.answer.several", 0, 3, 1, 2).replaceAll("\\s+", ""));
    assertThat(text).contains(ann.name().replaceAll("\\s+", ""), "林月", "Zoe");
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  @Test
  void statements_have_them() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StatementFile(JsonWriter::line, true)
        .write(
            new Statements("https://example.org", catalogue, Names.PLAIN, ZONE),
            new Talks(all, Filter.ALL, Names.PLAIN, ZONE),
            out,
            new Tally(Watch.NONE));
    List<String> told = new ArrayList<>();
    for (JsonNode statement : new ObjectMapper().readTree(out.toByteArray())) {
      String verb = statement.at("/verb/id").asText().replaceFirst(".*/", "");
      boolean whole =
          !statement.at("/context/extensions/https:~1~1example.org~1xapi~1retry").asBoolean();
      if (whole && statement.has("result") && statement.get("result").has("score")) {
        told.add(
            statement.at("/actor/account/name").asText()
                + " "
                + verb
                + " "
                + statement.at("/result/score/raw").asInt());
      }
    }
    Map<String, String> row = byHand(ann, "s-1", Mode.PRACTICE);
    assertThat(told)
        .containsExactly(
            ann.id() + " failed " + row.get("first_score"),
            ann.id() + " passed " + row.get("best_score"),
            lin.id() + " passed " + byHand(lin, "s-2", Mode.GUIDED).get("best_score"));
  }

  @Test
  void no_column_can_hold_what_must_not_be_told() {
    List<String> columns =
        List.of(tables(Language.EN).summary(), tables(Language.EN).attempts()).stream()
            .flatMap(table -> table.columns().stream())
            .map(Column::name)
            .toList();
    assertThat(columns)
        .noneMatch(
            name -> name.matches(".*(emotion|mood|quote|text|words|note|contest|sure|guess).*"));
  }
}

package motcoach.report.xapi;

import static motcoach.report.Invented.START;
import static motcoach.report.Invented.again;
import static motcoach.report.Invented.ended;
import static motcoach.report.Invented.givenUp;
import static motcoach.report.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motcoach.pack.JsonWriter;
import motcoach.progress.account.Account;
import motcoach.progress.account.Person;
import motcoach.report.Invented;
import motcoach.report.file.Tally;
import motcoach.report.file.Watch;
import motcoach.report.summary.Catalogue;
import motcoach.report.summary.Filter;
import motcoach.report.summary.Names;
import motcoach.report.summary.Talks;
import motcoach.scenario.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private final Invented all = new Invented();
  private final ObjectMapper json = new ObjectMapper();

  @BeforeEach
  void practise() {
    Person ann = all.person(1, "Ann", "North");
    Person lin = all.person(2, "林 月/#?", "");
    Account whole = all.add(ended(talk(1, ann, Mode.PRACTICE, START), 55, false, List.of()));
    all.add(
        again(
            ended(talk(2, ann, Mode.PRACTICE, START.plusSeconds(9)), 90, true, List.of()), whole));
    all.add(ended(talk(3, lin, Mode.TEST, START.plusSeconds(20)), 85, true, List.of()));
    all.add(givenUp(talk(4, lin, Mode.TEST, START.plusSeconds(30))));
    all.add(talk(5, lin, Mode.GUIDED, START.plusSeconds(40)));
    all.add(
        Invented.in(
            ended(talk(6, lin, Mode.TEST, START.plusSeconds(50)), 0, false, List.of()),
            "other pack/ü",
            "s 9",
            motcoach.method.Language.EN));
  }

  private byte[] file(boolean array, Names names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StatementFile(JsonWriter::line, array)
        .write(
            new Statements(
                "https://example.org",
                new Catalogue(Invented.library()),
                names,
                ZoneOffset.ofHours(8)),
            new Talks(all, Filter.ALL, names, ZoneOffset.UTC),
            out,
            new Tally(Watch.NONE));
    return out.toByteArray();
  }

  private List<JsonNode> statements(Names names) throws IOException {
    List<JsonNode> list = new ArrayList<>();
    json.readTree(file(true, names)).forEach(list::add);
    return list;
  }

  @Test
  void every_statement_keeps_the_rules_of_both_versions() throws IOException {
    List<JsonNode> all = statements(Names.PLAIN);
    assertThat(all).hasSize(14);
    for (JsonNode statement : all) {
      assertThat(StatementRules.broken(statement)).as(statement.toString()).isEmpty();
    }
  }

  @Test
  void the_rules_find_what_is_wrong() throws IOException {
    String good = statements(Names.PLAIN).get(1).toString();
    for (String[] change :
        new String[][] {
          {"\"id\":\"", "\"id\":\"x"},
          {
            "\"objectType\":\"Agent\"", "\"objectType\":\"Agent\",\"mbox\":\"mailto:a@example.org\""
          },
          {"\"timestamp\":\"2026", "\"timestamp\":\"26"},
          {"\"completion\":true", "\"completion\":\"yes\""},
          {"\"duration\":\"PT", "\"duration\":\""},
          {"\"language\":\"zh-CN\"", "\"language\":\"Chinese!\""},
          {"\"parent\":[", "\"parents\":["},
          {"\"verb\":", "\"verbs\":"},
          {"https://example.org/xapi/mode", "mode"},
          {"\"platform\":\"MOT Coach\"", "\"platform\":null"}
        }) {
      String bad = good.replaceFirst(java.util.regex.Pattern.quote(change[0]), change[1]);
      assertThat(bad).isNotEqualTo(good);
      assertThat(StatementRules.broken(json.readTree(bad))).as(change[1]).isNotEmpty();
    }
  }

  @Test
  void each_talk_tells_what_happened_and_once() throws IOException {
    List<String> told = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode statement : statements(Names.PLAIN)) {
      String verb = statement.at("/verb/id").asText().replaceFirst(".*/", "");
      told.add(
          statement.at("/context/registration").asText().replaceFirst(".*(\\w)$", "$1") + verb);
      ids.add(statement.get("id").asText());
    }
    // The ids of the talks end like 1,000,001 and so on in hex.
    assertThat(told)
        .containsExactly(
            "1initialized",
            "1completed",
            "1failed",
            "2initialized",
            "2completed",
            "3initialized",
            "3completed",
            "3passed",
            "4initialized",
            "4terminated",
            "5initialized",
            "6initialized",
            "6completed",
            "6failed");
    assertThat(ids).hasSize(14);
  }

  @Test
  void written_again_it_is_the_same_and_lines_are_the_same_statements() throws IOException {
    assertThat(file(true, Names.PLAIN)).isEqualTo(file(true, Names.PLAIN));
    List<String> lines =
        new String(file(false, Names.PLAIN), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(14);
    List<JsonNode> array = statements(Names.PLAIN);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(json.readTree(lines.get(i))).isEqualTo(array.get(i));
    }
  }

  @Test
  void nobody_gives_an_empty_array() throws IOException {
    all.people().forEach(person -> all.remove(person.id()));
    assertThat(new String(file(true, Names.PLAIN), StandardCharsets.UTF_8)).isEqualTo("[]\n");
    assertThat(file(false, Names.PLAIN)).isEmpty();
  }

  @Test
  void pseudonyms_leave_no_id_of_a_person_or_talk() throws IOException {
    Names hidden = Names.pseudonyms(new byte[32]);
    String text = new String(file(true, hidden), StandardCharsets.UTF_8);
    assertThat(text).doesNotContain(all.people().get(0).id().toString());
    for (Person person : all.people()) {
      assertThat(text).doesNotContain(person.name()).contains(hidden.id(person));
      all.of(person.id())
          .forEach(talk -> assertThat(text).doesNotContain(talk.attempt().toString()));
    }
    statements(hidden).forEach(s -> assertThat(StatementRules.broken(s)).isEmpty());
  }
}

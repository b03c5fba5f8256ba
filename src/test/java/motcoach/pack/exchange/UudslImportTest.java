package motcoach.pack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import motcoach.studio.Finding;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UudslImportTest {
  private static final byte[] SAMPLE = Samples.bytes("scenario.uudsl.xml");

  private static Translated<Value> read(String xml) {
    return UudslImport.read(xml.getBytes(StandardCharsets.UTF_8), "other");
  }

  @Test
  void every_statement_becomes_a_beat_or_an_option() {
    Translated<Value> read = UudslImport.read(SAMPLE, "other");
    Story story = Samples.story(Samples.result(read));

    assertThat(Samples.links(Samples.result(read)))
        .containsExactlyInAnyOrder(
            "c1/I am sorry. What can I do for you? -> c2",
            "c1/Everybody waits here. -> s1",
            "c2/Go on -> c3",
            "c3/Go on -> d2",
            "d2/Was everything all right? -> c9");
    assertThat(story.start()).isEqualTo("c1");
    assertThat(story.title().en()).isEqualTo("The long wait");
    assertThat(story.summary().en()).startsWith("A patient has waited");
    assertThat(story.level()).isEqualTo(4);
    assertThat(story.customer()).isEqualTo("patient");
    assertThat(story.people().get("nurse").en()).isEqualTo("Nurse Bakker");
    assertThat(story.passages())
        .filteredOn(passage -> passage.ending().isPresent())
        .extracting(Story.Passage::id)
        .containsExactlyInAnyOrder("s1", "c9");
    assertThat(story.note()).isEqualTo("A. Jansen");
  }

  @Test
  void what_has_no_place_here_is_said() {
    Translated<Value> read = UudslImport.read(SAMPLE, "other");

    assertThat(Samples.remarks(read))
        .contains("Conditions of these statements were dropped: p2")
        .contains("notes only")
        .contains("Empathy")
        .contains("p1 → c3");
    assertThat(Samples.result(read).toString()).contains("Empathy +2", "Empathy -1");
  }

  @Test
  void our_own_reader_accepts_the_result() {
    Value scenario = Samples.result(UudslImport.read(SAMPLE, "other"));

    assertThat(Samples.check(scenario).findings()).filteredOn(Finding::error).isEmpty();
  }

  @Test
  void a_document_type_is_refused_and_nothing_is_fetched() {
    String bomb =
        "<!DOCTYPE scenario [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>"
            + "<scenario><metadata><name>&b;</name></metadata></scenario>";

    assertThat(read(bomb).result()).isEmpty();
    assertThat(Samples.remarks(read(bomb))).contains("document type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<a/>", "<scenario/>", "<scenario", "{}"})
  void bad_content_is_said_and_never_thrown(String text) {
    assertThat(read(text).result()).isEmpty();
    assertThat(read(text).remarks()).isNotEmpty();
  }

  @Test
  void damaged_files_never_throw() {
    String xml = new String(SAMPLE, StandardCharsets.UTF_8);
    String[] ids = {"c1", "c2", "c3", "p1", "p2", "s1", "d1", "d2", "p9", "c9", "zz"};
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 500; round++) {
      String from = "\"" + ids[random.nextInt(ids.length)] + "\"";
      String to = "\"" + ids[random.nextInt(ids.length)] + "\"";
      int at = xml.indexOf(from, random.nextInt(xml.length()));
      String damaged = at < 0 ? xml : xml.substring(0, at) + to + xml.substring(at + from.length());
      read(damaged).result().ifPresent(Samples::story);
    }
  }
}

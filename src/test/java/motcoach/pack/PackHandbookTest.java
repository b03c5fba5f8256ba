package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import motcoach.method.Family;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Text;
import motcoach.studio.health.Trained;
import org.junit.jupiter.api.Test;

/** What a pack adds to the handbook, and how its other files speak of it. */
class PackHandbookTest {
  private final Map<String, String> texts = BrokenPacksTest.whole();

  private Pack pack() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    PackReader.Outcome outcome =
        new PackReader().read(new PackFiles("kettles", files), new Problems());
    assertThat(outcome.problems()).isEmpty();
    return outcome.pack().orElseThrow();
  }

  private void change(String file, String from, String to) {
    String text = texts.get(file);
    assertThat(text).contains(from);
    texts.put(file, text.replace(from, to));
  }

  private static HandbookCard card(Pack pack, int index) {
    return pack.handbook().get(0).cards().get(index);
  }

  @Test
  void a_chapter_comes_with_the_name_of_its_pack_and_cards_of_the_house() {
    Handbook.Chapter chapter = pack().handbook().get(0);
    assertThat(chapter.pack()).contains(new Text("Kettles", "水壶"));
    assertThat(chapter.cards())
        .extracting(HandbookCard::id)
        .containsExactly("kettles/swap-first", "kettles/tea-while-waiting");
    assertThat(chapter.cards())
        .extracting(HandbookCard::origin)
        .containsOnly(HandbookCard.Origin.HOUSE);
    assertThat(chapter.cards().get(1).sources()).containsExactly("House rules, section 3");
  }

  @Test
  void what_comes_from_the_course_may_say_so() {
    change(
        "handbook/desk.json",
        "\"scope\": \"front\"",
        "\"scope\": \"front\", \"origin\": \"source\"");
    assertThat(card(pack(), 0).origin()).isEqualTo(HandbookCard.Origin.SOURCE);
  }

  @Test
  void exercises_scenarios_and_criteria_speak_of_the_packs_own_cards() {
    change("drills/first.json", "[\"phone.hold\"]", "[\"phone.hold\", \"own.swap-first\"]");
    change("scenarios/kettle.json", "\"trains\": [", "\"trains\": [\"own.swap-first\", ");
    Pack pack = pack();
    assertThat(pack.exercises().get(0).item().concepts())
        .containsExactly("phone.hold", "kettles/swap-first");
    assertThat(pack.scenarios().get(0).trains()).startsWith("kettles/swap-first");
    assertThat(new Handbook(pack.handbook()).open("kettles/swap-first"))
        .contains(
            new Handbook.Opening(
                new Handbook.Spot(pack.handbook().get(0), Optional.of(card(pack, 0))),
                Handbook.Fit.EXACT));
  }

  @Test
  void coverage_tells_the_own_cards_last_as_the_pack_writes_them() {
    change("drills/first.json", "[\"phone.hold\"]", "[\"own.swap-first\"]");
    assertThat(Coverage.trained(pack(), new Handbook(List.of())))
        .hasSize(Concepts.all().size() + 2)
        .last()
        .satisfies(tea -> assertThat(tea.concept()).isEqualTo("own.tea-while-waiting"))
        .matches(tea -> !tea.anywhere());
    assertThat(Coverage.trained(pack(), new Handbook(List.of())))
        .filteredOn(row -> row.concept().equals("own.swap-first"))
        .singleElement()
        .matches(Trained::anywhere)
        .satisfies(row -> assertThat(row.name()).isEqualTo(new Text("Swap first", "先换再说")));
  }

  @Test
  void a_card_with_an_error_is_left_out_and_may_still_be_meant() {
    change("drills/first.json", "[\"phone.hold\"]", "[\"own.swap-first\"]");
    change("handbook/desk.json", "\"scope\": \"front\"", "\"scope\": \"all\"");
    TreeMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    PackReader.Outcome outcome =
        new PackReader().read(new PackFiles("kettles", files), new Problems());
    assertThat(outcome.problems()).extracting(Problem::code).containsExactly("MOT010");
    assertThat(outcome.pack().orElseThrow().handbook().get(0).cards()).hasSize(1);
  }

  @Test
  void a_file_by_itself_may_mean_any_card() {
    change("scenarios/kettle.json", "\"trains\": [", "\"trains\": [\"own.anything\", ");
    assertThat(
            new ScenarioFiles()
                .read(
                    "kettle.json",
                    texts.get("scenarios/kettle.json").getBytes(StandardCharsets.UTF_8))
                .problems())
        .isEmpty();
  }

  @Test
  void what_a_pack_explains_belongs_to_no_family_whatever_the_pack_is_called() {
    assertThat(Family.of("phone/hold")).isEmpty();
    assertThat(Family.of("ladder-school/hold")).isEmpty();
    assertThat(Family.of("phone.hold")).contains(Family.PHONE);
    assertThat(KnownConcepts.written("phone/hold")).isEqualTo("own.hold");
    assertThat(KnownConcepts.written("phone.hold")).isEqualTo("phone.hold");
  }

  @Test
  void what_is_meant_is_told_where_only_one_card_comes_near() {
    Problems problems = new Problems();
    new KnownConcepts("kettles", Optional.of(Set.of("swap-first")))
        .read("own.swap-frist", new Place("a", 1, 1), problems);
    assertThat(problems.list())
        .singleElement()
        .satisfies(problem -> assertThat(problem.word()).contains("own.swap-first"));
  }
}

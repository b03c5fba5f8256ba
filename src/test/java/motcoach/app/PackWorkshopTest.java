package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.StoreException;
import motcoach.studio.Draft;
import motcoach.studio.Gaps;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.studio.Desk;
import motcoach.ui.studio.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackWorkshopTest {
  @TempDir Path data;
  private final Random drawn = new Random(7);
  private int changes;

  private Workshop workshop() {
    return new PackWorkshop(data, () -> changes++, drawn::nextLong);
  }

  private Path fresh() {
    Workshop workshop = workshop();
    return workshop.create(workshop.templates().get(0), "Front desk \"spring\"", Language.EN);
  }

  @Test
  void a_new_pack_has_its_title_no_fault_and_stands_on_the_shelf() {
    Path folder = fresh();
    Desk desk = workshop().open(folder);
    assertThat(desk.check(desk.opened().draft()).findings()).isEmpty();
    assertThat(desk.check(desk.opened().draft()).scenarios()).isNotEmpty();
    assertThat(workshop().shelf().get(0))
        .satisfies(
            pack -> {
              assertThat(pack.own()).isTrue();
              assertThat(pack.title()).isEqualTo(new Text("Front desk \"spring\"", "［中文标题］"));
            });
    assertThat(fresh()).isNotEqualTo(folder);
  }

  @Test
  void packs_of_two_trainers_never_have_the_same_id() throws IOException {
    Path here = fresh();
    Path there =
        new PackWorkshop(data.resolve("there"), () -> {}, new Random(8)::nextLong)
            .create(workshop().templates().get(0), "Front desk \"spring\"", Language.EN);
    assertThat(here.getFileName().toString()).matches("front-desk-spring-[0-9a-f]{6}");
    assertThat(there.getFileName()).isNotEqualTo(here.getFileName());
    Workshop workshop = new PackWorkshop(data, () -> {}, List.of(7L, 7L, 9L).iterator()::next);
    Workshop.Template template = workshop.templates().get(0);
    assertThat(workshop.create(template, "课", Language.ZH)).endsWithRaw(Path.of("pack-000007"));
    assertThat(workshop.create(template, "课", Language.ZH)).endsWithRaw(Path.of("pack-000009"));
  }

  @Test
  void a_pack_without_a_title_has_that_of_its_template_and_its_summary_is_still_to_be_written() {
    Workshop workshop = workshop();
    Path folder = workshop.create(workshop.templates().get(0), " ", Language.ZH);
    Draft draft = workshop.open(folder).opened().draft();
    assertThat(folder.getFileName().toString()).startsWith("a-late-order-by-phone-");
    assertThat(draft.at(Spot.of(Draft.CARD, "title", "zh"))).contains(new Value.Str("电话：订单晚了"));
    assertThat(Gaps.of(workshop.shapes(), draft).open())
        .contains(Spot.of(Draft.CARD, "summary", "en"), Spot.of(Draft.CARD, "summary", "zh"))
        .allMatch(spot -> !spot.steps().get(0).equals("title"));
  }

  @Test
  void a_shipped_pack_can_be_read_and_copied_but_not_changed() {
    Workshop.Shelved shipped =
        workshop().shelf().stream().filter(pack -> !pack.own()).findFirst().orElseThrow();
    Path copy = workshop().copy(shipped, Language.EN);
    Desk desk = workshop().open(copy);
    assertThat(desk.opened().mayChange()).isTrue();
    assertThat(desk.check(desk.opened().draft()).errors()).isZero();
    assertThat(desk.check(desk.opened().draft()).scenarios()).hasSize(12);
  }

  @ParameterizedTest
  @EnumSource
  void a_copy_of_a_shipped_pack_has_all_its_notes_in_one_language(Language language)
      throws IOException {
    Workshop.Shelved shipped =
        workshop().shelf().stream().filter(pack -> !pack.own()).findFirst().orElseThrow();
    Path copy = workshop().copy(shipped, language);
    try (Stream<Path> scenarios = Files.list(copy.resolve("scenarios"))) {
      for (Path scenario : scenarios.toList()) {
        assertThat(new ObjectMapper().readTree(scenario.toFile()).findValues("note"))
            .as(scenario.toString())
            .hasSizeGreaterThan(20)
            .allMatch(JsonNode::isTextual)
            .allMatch(note -> isChinese(note.asText()) == (language == Language.ZH));
      }
    }
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  @Test
  void what_is_saved_is_there_when_the_pack_is_opened_again() {
    Path folder = fresh();
    Desk desk = workshop().open(folder);
    Draft changed =
        desk.opened().draft().put(Spot.of(Draft.CARD, "title", "zh"), new Value.Str("春季班"));
    desk.save(changed);
    assertThat(workshop().open(folder).opened().draft()).isEqualTo(changed);
  }

  @Test
  void a_file_changed_underneath_is_noticed_and_not_written_over() throws IOException {
    Path folder = fresh();
    Desk desk = workshop().open(folder);
    Files.writeString(folder.resolve(Draft.CARD), "{}");
    Draft changed =
        desk.opened().draft().put(Spot.of(Draft.CARD, "title", "zh"), new Value.Str("春季班"));
    assertThatThrownBy(() -> desk.save(changed)).isInstanceOf(Desk.ChangedElsewhere.class);
    assertThat(folder.resolve(Draft.CARD)).hasContent("{}");
  }

  @Test
  void a_file_somebody_else_added_under_the_same_name_is_noticed_and_can_be_taken_or_replaced()
      throws IOException {
    Path folder = fresh();
    Desk desk = workshop().open(folder);
    String name = "scenarios/guests.json";
    Files.writeString(folder.resolve(name), "{\"id\": \"theirs\"}");
    Draft mine = desk.opened().draft().put(Spot.of(name, "id"), new Value.Str("guests"));
    assertThatThrownBy(() -> desk.save(mine))
        .isInstanceOfSatisfying(
            Desk.ChangedElsewhere.class, why -> assertThat(why.file()).isEqualTo(name));
    assertThat(folder.resolve(name)).hasContent("{\"id\": \"theirs\"}");

    Value theirs = Value.Obj.EMPTY.with("id", new Value.Str("theirs"));
    assertThat(desk.theirs(name)).contains(theirs);
    assertThatThrownBy(() -> desk.save(mine)).isInstanceOf(Desk.ChangedElsewhere.class);
    desk.notice(name);
    desk.save(mine);
    assertThat(workshop().open(folder).opened().draft()).isEqualTo(mine);
  }

  @Test
  void a_file_that_could_not_be_read_is_not_replaced_unasked() throws IOException {
    Path folder = fresh();
    String name = "rules/en.json";
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve(name), "{ not json");
    Desk desk = workshop().open(folder);
    Draft mine = desk.opened().draft().put(Spot.of(name, "language"), new Value.Str("en"));
    assertThatThrownBy(() -> desk.save(mine)).isInstanceOf(Desk.ChangedElsewhere.class);
    assertThat(folder.resolve(name)).hasContent("{ not json");
    assertThat(desk.theirs(name)).isEmpty();
    desk.notice(name);
    desk.save(mine);
    assertThat(workshop().open(folder).opened().draft()).isEqualTo(mine);
  }

  @Test
  void a_folder_that_is_gone_is_told() throws IOException {
    Path folder = fresh();
    Desk desk = workshop().open(folder);
    Files.move(folder, data.resolve("elsewhere"));
    Draft changed =
        desk.opened().draft().put(Spot.of(Draft.CARD, "title", "zh"), new Value.Str("春季班"));
    assertThatThrownBy(() -> desk.save(changed))
        .isInstanceOfSatisfying(
            StoreException.class,
            why -> assertThat(why.kind()).isEqualTo(StoreException.Kind.NOT_A_FOLDER));
  }

  @Test
  void a_pack_without_fault_is_practised_with_and_one_with_a_fault_is_not() {
    Path folder = fresh();
    assertThat(workshop().install(folder)).isEmpty();
    assertThat(changes).isEqualTo(1);
    assertThat(workshop().shelf()).filteredOn(pack -> !pack.own()).hasSize(2);

    Desk desk = workshop().open(folder);
    desk.save(desk.opened().draft().remove(Spot.of(Draft.CARD, "title")));
    List<Text> inTheWay = workshop().install(folder);
    assertThat(inTheWay).isNotEmpty();
    assertThat(workshop().export(folder, data.resolve("out.motpack"))).isNotEmpty();
    assertThat(data.resolve("out.motpack")).doesNotExist();
    assertThat(changes).isEqualTo(1);
  }

  @Test
  void a_pack_is_handed_on_as_one_file_that_opens_again() {
    Path folder = fresh();
    Path file = data.resolve("out.motpack");
    assertThat(workshop().export(folder, file)).isEmpty();
    Desk desk = workshop().open(file);
    assertThat(desk.opened().draft()).isEqualTo(workshop().open(folder).opened().draft());
    assertThat(desk.opened().mayChange()).isFalse();
  }

  private void retitle(Path folder) {
    Desk desk = workshop().open(folder);
    desk.save(
        desk.opened().draft().put(Spot.of(Draft.CARD, "title", "en"), new Value.Str("Spring")));
  }

  @Test
  void a_new_edition_is_asked_about_only_where_others_have_another() {
    Path folder = fresh();
    assertThat(workshop().edition(folder)).as("nobody has it").isEmpty();
    workshop().install(folder);
    assertThat(workshop().edition(folder)).as("all have it").isEmpty();
    retitle(folder);

    Workshop.Edition edition = workshop().edition(folder).orElseThrow();
    assertThat(edition.step()).isEqualTo("patch");
    assertThat(edition.handedOn()).isFalse();
    assertThat(edition.changes()).isNotEmpty();
  }

  @Test
  void what_was_handed_on_is_remembered_and_compared_with() {
    Path folder = fresh();
    workshop().export(folder, data.resolve("out.motpack"));
    retitle(folder);

    assertThat(workshop().edition(folder).orElseThrow().handedOn()).isTrue();
    assertThat(workshop().shelf()).filteredOn(Workshop.Shelved::own).hasSize(1);
  }
}

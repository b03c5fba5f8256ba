package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import motcoach.method.Language;
import motcoach.progress.StoreException;
import motcoach.studio.Draft;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.studio.Desk;
import motcoach.ui.studio.Exchange;
import motcoach.ui.studio.Exchange.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackExchangeTest {
  @TempDir Path data;

  private PackWorkshop workshop() {
    return new PackWorkshop(data, () -> {}, () -> 0x3fa2c1);
  }

  private Path sample(String name) throws IOException {
    Path file = data.resolve(name);
    try (InputStream in = getClass().getResourceAsStream("/motcoach/pack/exchange/" + name)) {
      Files.copy(in, file);
    }
    return file;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(data.resolve(name), content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"harlowe.twee", "scenario.uudsl.xml"})
  void a_story_becomes_a_pack_of_ones_own_that_can_be_played(String name) throws IOException {
    Exchange.Outcome<Path> brought = workshop().exchange().bring(sample(name), Language.EN);
    Path folder = brought.result().orElseThrow();
    assertThat(folder.getParent()).isEqualTo(data.resolve("studio"));
    assertThat(folder.getFileName().toString()).endsWith("-3fa2c1");
    assertThat(brought.remarks()).isNotEmpty();
    Desk desk = workshop().open(folder);
    assertThat(desk.opened().mayChange()).isTrue();
    assertThat(desk.check(desk.opened().draft()).errors()).isZero();
    assertThat(desk.check(desk.opened().draft()).scenarios()).hasSize(1);
    assertThat(workshop().shelf().get(0).place()).contains(folder);
  }

  @Test
  void what_is_no_story_makes_no_pack_and_says_why() throws IOException {
    Exchange exchange = workshop().exchange();
    for (Path odd :
        new Path[] {
          file("a.xml", "<nothing/>"),
          file("b.csv", "a,b\n1,2\n"),
          file("c.csv", "line_id,en,zh\npack.json#title,A,B\n")
        }) {
      Exchange.Outcome<Path> brought = exchange.bring(odd, Language.ZH);
      assertThat(brought.result()).as(odd.toString()).isEmpty();
      assertThat(brought.remarks()).isNotEmpty();
    }
    assertThat(data.resolve("studio")).doesNotExist();
    assertThatThrownBy(() -> exchange.bring(data.resolve("gone.twee"), Language.EN))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void a_table_of_exercises_becomes_a_pack() throws IOException {
    PackWorkshop workshop = workshop();
    Path own = workshop.create(workshop.templates().get(0), "Spring", Language.EN);
    Draft draft = workshop.open(own).opened().draft();
    Path table = data.resolve("exercises.csv");
    workshop.exchange().write(draft, Form.DRILLS, "", Language.EN, table);
    Path folder = workshop.exchange().bring(table, Language.EN).result().orElseThrow();
    assertThat(folder.getFileName().toString()).startsWith("exercises-");
    assertThat(Outline.files(workshop.open(folder).opened().draft(), "drills")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void every_form_is_written_or_says_why_not(Form form) {
    PackWorkshop workshop = workshop();
    Path own = workshop.create(workshop.templates().get(0), "Spring", Language.EN);
    Draft draft = workshop.open(own).opened().draft();
    String story = Outline.files(draft, "scenarios").get(0);
    Path target = data.resolve("out." + form.ending());
    Exchange.Outcome<Path> outcome =
        workshop.exchange().write(draft, form, story, Language.ZH, target);
    boolean hasNone = form == Form.PHRASES;
    assertThat(Files.exists(target)).isEqualTo(!hasNone);
    assertThat(outcome.result().isPresent()).isEqualTo(!hasNone);
    assertThat(outcome.remarks().isEmpty() && hasNone).isFalse();
  }

  @Test
  void a_table_of_texts_comes_back_into_the_pack() {
    PackWorkshop workshop = workshop();
    Path own = workshop.create(workshop.templates().get(0), "Spring", Language.EN);
    Draft draft = workshop.open(own).opened().draft();
    Draft translated = draft.put(Spot.of(Draft.CARD, "title", "zh"), new Value.Str("春季班"));
    Path table = data.resolve("texts.xlsx");
    workshop.exchange().write(translated, Form.TEXTS_SHEET, "", Language.EN, table);
    assertThat(workshop.exchange().texts(translated, table).result()).contains(translated);
    Exchange.Outcome<Draft> old = workshop.exchange().texts(draft, table);
    assertThat(old.result()).contains(draft);
    assertThat(old.remarks().toString()).contains("Rewritten here");
  }
}

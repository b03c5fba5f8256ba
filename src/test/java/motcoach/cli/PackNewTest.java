package motcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import motcoach.pack.PackTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pack is begun with the template that was asked for. */
class PackNewTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void the_chosen_template_is_written(PackTemplate template) {
    Path pack = folder.resolve("mine");

    Ran ran = Ran.mot("pack", "new", pack.toString(), "--template", template.id());

    assertThat(ran.exitCode()).isZero();
    assertThat(Ran.mot("pack", "validate", pack.toString()).exitCode()).isZero();
    assertThat(pack.resolve("scenarios").toFile().list()).hasSize(1);
  }

  @Test
  void notes_are_in_the_language_of_the_terminal() throws IOException {
    Path english = folder.resolve("english");
    Path chinese = folder.resolve("chinese");

    Ran.with(Locale.SIMPLIFIED_CHINESE, new byte[0], "pack", "new", chinese.toString());
    Ran.with(
        Locale.SIMPLIFIED_CHINESE, new byte[0], "pack", "new", english.toString(), "--lang", "en");

    assertThat(Files.readString(chinese.resolve("pack.json"))).contains("\"note\": \"课程包");
    assertThat(Files.readString(english.resolve("pack.json"))).contains("\"note\": \"Before");
  }

  @Test
  void without_a_choice_it_is_the_late_order() {
    Ran.mot("pack", "new", folder.resolve("mine").toString());

    assertThat(folder.resolve("mine/scenarios/late-order.json")).exists();
  }

  @Test
  void an_unknown_template_writes_nothing() {
    Ran ran = Ran.mot("pack", "new", folder.resolve("mine").toString(), "--template", "nonsense");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("--template");
    assertThat(folder.resolve("mine")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void help_lists_every_template_in_both_languages(PackTemplate template) {
    Ran english = Ran.mot("pack", "new", "--help");
    Ran chinese = Ran.with(Locale.SIMPLIFIED_CHINESE, new byte[0], "pack", "new", "--help");

    assertThat(english.out()).contains(template.id(), template.title().en());
    assertThat(chinese.out()).contains(template.id(), template.title().zh());
    assertThat(english.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void a_folder_whose_name_cannot_be_an_id_gets_one_from_the_title() throws IOException {
    Path pack = folder.resolve("前台课");

    assertThat(Ran.mot("pack", "new", pack.toString(), "--title", "Front desk").exitCode())
        .isZero();

    assertThat(Files.readString(pack.resolve("pack.json")))
        .containsPattern("\"id\": \"front-desk-[0-9a-f]{6}\"");
    assertThat(Ran.mot("pack", "validate", pack.toString()).exitCode()).isZero();
  }

  @Test
  void an_id_that_is_given_is_taken_or_refused() throws IOException {
    Path pack = folder.resolve("mine");

    Ran refused = Ran.mot("pack", "new", pack.toString(), "--id", "Front Desk");
    Ran taken = Ran.mot("pack", "new", pack.toString(), "--id", "front-desk");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("Front Desk");
    assertThat(taken.exitCode()).isZero();
    assertThat(Files.readString(pack.resolve("pack.json"))).contains("\"id\": \"front-desk\"");
  }
}

package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import motcoach.expression.Situation;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.PackTemplate;
import motcoach.progress.Library;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Setup;
import motcoach.ui.home.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {
  @TempDir Path packs;

  @Test
  void what_is_shipped_has_no_flaw_and_opens_in_both_languages() {
    Content content = Content.read(Optional.empty());

    assertThat(content.flaws()).isEmpty();
    for (Library.Entry entry : content.library().entries()) {
      for (Language language : Language.values()) {
        Play play = content.plays().begin(entry.scenario(), new Setup(Mode.TEST, language, 1));
        assertThat(play.transcript()).isNotEmpty();
      }
    }
    assertThat(content.library().entries()).isNotEmpty();
  }

  /** A pack that switches a shipped rule off does so in its own stories and in no others. */
  @Test
  void a_packs_own_rules_count_in_its_own_stories_alone() throws IOException {
    String line = "Sorry, you can't have that.";
    Library.Entry shipped = Content.read(Optional.empty()).library().entries().get(0);
    String rule =
        Content.read(Optional.empty())
            .reading()
            .read(shipped.scenario(), line, Situation.ALONE)
            .faults()
            .findFirst()
            .orElseThrow()
            .rule();
    Path own = packs.resolve("packs/bakery");
    PackTemplate.USUAL.write(own, "bakery", Text.same("Bakery"), Language.EN);
    Files.createDirectories(own.resolve("rules"));
    Files.writeString(
        own.resolve("rules/en.json"),
        "{\"language\": \"en\", \"rules\": [], \"amend\": [{\"rule\": \""
            + rule
            + "\", \"off\": true}]}");

    Content content = Content.read(Optional.of(packs));

    assertThat(content.flaws()).isEmpty();
    for (Library.Entry entry : content.library().entries()) {
      boolean mine = entry.packId().equals("bakery");
      assertThat(
              content
                  .reading()
                  .read(entry.scenario(), line, Situation.ALONE)
                  .faults()
                  .anyMatch(fault -> fault.rule().equals(rule)))
          .as(entry.scenario().id())
          .isNotEqualTo(mine);
    }
  }

  @Test
  void a_damaged_pack_is_listed_with_its_place_and_hides_nothing() throws IOException {
    Path damaged = Files.createDirectories(packs.resolve("packs/damaged"));
    Files.writeString(damaged.resolve("pack.json"), "{\n  \"id\": \"damaged\",\n  oops\n}");

    Content content = Content.read(Optional.of(packs));

    assertThat(content.flaws()).isNotEmpty();
    assertThat(content.flaws())
        .extracting(Flaw::place)
        .contains("damaged/pack.json:3:3")
        .allMatch(place -> place.startsWith("damaged/"));
    assertThat(content.library().entries())
        .isEqualTo(Content.read(Optional.empty()).library().entries());
  }
}

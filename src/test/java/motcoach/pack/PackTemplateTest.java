package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.scenario.Channel;
import motcoach.scenario.Engine;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.drill.DrillItem;
import motcoach.scenario.robot.Simulator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a pack begins with is whole, can be played to a good end, and explains itself. */
class PackTemplateTest {
  private static Engine engine;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    engine = new ShippedRules().engine(List.of(), new Problems()).orElseThrow();
  }

  private PackReader.Outcome begun(PackTemplate template) throws IOException {
    Path pack = folder.resolve(template.id());
    assertThat(template.write(pack, "mine", "My pack")).isTrue();
    return new PackReader().read(pack, template.id());
  }

  @ParameterizedTest
  @EnumSource
  void a_new_pack_has_neither_error_nor_warning(PackTemplate template) throws IOException {
    PackReader.Outcome outcome = begun(template);

    assertThat(outcome.problems()).isEmpty();
    Pack pack = outcome.pack().orElseThrow();
    assertThat(pack.id()).isEqualTo("mine");
    assertThat(pack.scenarios()).hasSize(1);
    assertThat(pack.drills()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void the_ideal_robot_comes_to_a_good_end_in_both_languages(PackTemplate template)
      throws IOException {
    Scenario scenario = begun(template).pack().orElseThrow().scenarios().get(0);

    for (Language language : Language.values()) {
      Play play = new Simulator(engine).ideal(scenario, language, 1);

      assertThat(play.over()).as(language.id()).isTrue();
      assertThat(play.ending()).as(language.id()).contains(scenario.endings().get(0));
      assertThat(play.debrief().total())
          .as(language.id())
          .isGreaterThanOrEqualTo(Math.max(85, scenario.passMark()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_template_is_commented_in_its_lists(PackTemplate template) throws IOException {
    begun(template);
    try (Stream<Path> files = Files.walk(folder.resolve(template.id()).resolve("scenarios"))) {
      String story = Files.readString(files.filter(Files::isRegularFile).findFirst().orElseThrow());
      assertThat(story.split("\"note\": ")).hasSizeGreaterThanOrEqualTo(6);
    }
  }

  @Test
  void templates_differ_in_industry_and_every_channel_occurs() throws IOException {
    List<Scenario> scenarios = packs().stream().flatMap(pack -> pack.scenarios().stream()).toList();

    assertThat(scenarios).extracting(Scenario::industry).doesNotHaveDuplicates();
    assertThat(scenarios).extracting(Scenario::channel).contains(Channel.values());
  }

  @Test
  void together_they_show_every_kind_of_drill() throws IOException {
    Set<DrillItem.Kind> kinds =
        packs().stream()
            .flatMap(pack -> pack.drills().stream())
            .flatMap(drill -> drill.items().stream())
            .map(item -> item.task().kind())
            .collect(Collectors.toSet());

    assertThat(kinds).containsExactlyInAnyOrder(DrillItem.Kind.values());
  }

  private List<Pack> packs() throws IOException {
    List<Pack> packs = new ArrayList<>();
    for (PackTemplate template : PackTemplate.values()) {
      packs.add(begun(template).pack().orElseThrow());
    }
    return packs;
  }

  @Test
  void each_is_found_by_its_id_and_says_what_it_shows() {
    for (PackTemplate template : PackTemplate.values()) {
      assertThat(PackTemplate.of(template.id())).contains(template);
      for (Language language : Language.values()) {
        assertThat(template.title().in(language)).isNotBlank();
        assertThat(template.summary().in(language)).isNotBlank();
      }
    }
    assertThat(PackTemplate.of("no-such-template")).isEmpty();
    assertThat(PackTemplate.USUAL.id()).isEqualTo("late-order");
  }
}

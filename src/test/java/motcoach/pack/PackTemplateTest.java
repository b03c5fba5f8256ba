package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.method.Text;
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
  private static final Pattern QUOTE = Pattern.compile("[\"“]([^\"”]+)[\"”]");

  private static Engine engine;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    engine = new ShippedRules().engine(List.of(), new Problems()).orElseThrow();
  }

  private PackReader.Outcome begun(PackTemplate template) throws IOException {
    return new PackReader().read(written(template, Language.EN), template.id());
  }

  private Path written(PackTemplate template, Language notes) throws IOException {
    Path pack = folder.resolve(notes.id()).resolve(template.id());
    assertThat(template.write(pack, "mine", Text.same("My pack"), notes)).isTrue();
    return pack;
  }

  private static List<Path> files(Path pack) throws IOException {
    try (Stream<Path> files = Files.walk(pack)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
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
    Path scenarios = written(template, Language.EN).resolve("scenarios");
    String story = Files.readString(files(scenarios).get(0));
    assertThat(story.split("\"note\": ")).hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void notes_are_plain_texts_in_the_language_of_whoever_begins(PackTemplate template)
      throws IOException {
    for (Language language : Language.values()) {
      Path pack = written(template, language);

      assertThat(new PackReader().read(pack, template.id()).problems()).isEmpty();
      for (Path file : files(pack)) {
        assertThat(new ObjectMapper().readTree(file.toFile()).findValues("note"))
            .as(file.toString())
            .allMatch(JsonNode::isTextual)
            .allMatch(note -> isChinese(note.asText()) == (language == Language.ZH));
      }
    }
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  @ParameterizedTest
  @EnumSource
  void packs_begun_in_different_languages_differ_in_nothing_but_their_notes(PackTemplate template)
      throws IOException {
    Path english = written(template, Language.EN);
    Path chinese = written(template, Language.ZH);

    for (Path file : files(english)) {
      Path other = chinese.resolve(english.relativize(file).toString());
      assertThat(withoutNotes(other)).isEqualTo(withoutNotes(file));
    }
  }

  private static List<String> withoutNotes(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.replaceFirst("\"note\": \".*\"", "a note"))
        .toList();
  }

  /** What a note sets in quotation marks a trainer must be able to find. */
  @ParameterizedTest
  @EnumSource
  void what_notes_quote_stands_on_the_forms_or_in_the_story(PackTemplate template)
      throws IOException {
    for (Language language : Language.values()) {
      Set<String> shown = shown("i18n.studio", language);
      shown.addAll(shown("i18n.messages", language));
      for (Path file : files(written(template, language))) {
        String story = String.join("\n", withoutNotes(file)).replaceAll("\"[a-z0-9-]+\":", "");
        for (JsonNode note : new ObjectMapper().readTree(file.toFile()).findValues("note")) {
          assertThat(quotes(note.asText()))
              .as(note.asText())
              .allMatch(quote -> shown.contains(quote) || story.contains(quote));
        }
      }
    }
  }

  private static Set<String> shown(String bundle, Language language) {
    ResourceBundle texts = ResourceBundle.getBundle(bundle, language.locale());
    return texts.keySet().stream().map(texts::getString).collect(Collectors.toSet());
  }

  private static List<String> quotes(String note) {
    return QUOTE.matcher(note).results().map(quote -> quote.group(1)).toList();
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

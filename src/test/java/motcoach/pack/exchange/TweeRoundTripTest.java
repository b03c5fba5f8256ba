package motcoach.pack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.pack.DraftFiles;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out as Twee comes back with the same beats, options, links, stages and endings. */
class TweeRoundTripTest {
  private static final String[] WORDS = {
    "I'm sorry",
    "您好",
    "[[a->b]]",
    "{x}",
    "(set: $a to 1)",
    "<<if>>",
    "a -> b",
    "x | y",
    "5 < 6 & 7",
    "&amp;",
    "\\n",
    "::",
    "<!-- no -->",
    "\"quoted\"",
    "]",
    "-",
    "什么时候要？",
    "--",
    "[",
    "$x",
    "**bold**",
    "<a data-passage='x'>y</a>"
  };

  private static Story back(Value scenario, Language language) {
    byte[] twee = TweeExport.write(scenario, language).result().orElseThrow();
    return Samples.story(Samples.result(TweeImport.read(twee, "other")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void random_stories_come_back_whole(Language language) {
    for (int seed = 0; seed < 300; seed++) {
      Story story = random(new SplittableRandom(seed));
      Value scenario = ScenarioFromStory.write(story, new Remarks());
      assertThat(Samples.story(scenario)).as("seed " + seed).isEqualTo(normal(story));

      assertThat(back(scenario, language)).as("seed " + seed).isEqualTo(normal(story));
    }
  }

  @Test
  void our_own_reader_finds_no_error_but_that_a_story_never_ends() {
    for (int seed = 0; seed < 150; seed++) {
      Value scenario = ScenarioFromStory.write(random(new SplittableRandom(seed)), new Remarks());

      assertThat(Samples.check(scenario).findings())
          .as("seed " + seed)
          .filteredOn(Finding::error)
          .extracting(Finding::code)
          .isSubsetOf("MOT101");
    }
  }

  @Test
  void shipped_scenarios_keep_their_structure() {
    Draft shipped = new DraftFiles().open(Path.of("resources/packs/service-basics")).draft();
    int scenarios = 0;
    for (Map.Entry<String, Value> file : shipped.files().entrySet()) {
      if (file.getKey().startsWith("scenarios/")) {
        scenarios++;
        Story before = Samples.story(file.getValue());
        assertThat(structure(back(file.getValue(), Language.ZH)))
            .as(file.getKey())
            .isEqualTo(structure(before));
      }
    }
    assertThat(scenarios).isGreaterThan(10);
  }

  @Test
  void a_line_that_looks_like_a_header_and_the_title_are_safe() {
    Story.Passage only =
        new Story.Passage(
            "start",
            Text.same("start"),
            "customer",
            List.of(Text.same(":: no header\n\\:x")),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "");
    Value scenario =
        ScenarioFromStory.write(
            new Story(
                "s",
                Text.same(":: A & B [x]"),
                Text.same("s"),
                "customer",
                Map.of(),
                1,
                "start",
                List.of(only),
                ""),
            new Remarks());

    byte[] twee = TweeExport.write(scenario, Language.EN).result().orElseThrow();
    assertThat(new String(twee, StandardCharsets.UTF_8)).contains("A & B [x]", "\\:: no header");
    Story story = back(scenario, Language.EN);
    assertThat(story.title().en()).isEqualTo(":: A & B [x]");
    assertThat(story.passages().get(0).says()).isEqualTo(only.says());
  }

  @Test
  void what_is_no_scenario_is_said() {
    assertThat(TweeExport.write(new Value.Null(), Language.EN).result()).isEmpty();
    assertThat(TweeExport.write(Value.Obj.EMPTY, Language.EN).remarks()).hasSize(1);
  }

  private static List<String> structure(Story story) {
    List<String> lines = new ArrayList<>();
    for (Story.Passage passage : story.passages()) {
      lines.add(
          passage.id()
              + " "
              + passage.who()
              + " "
              + passage.stage()
              + " "
              + passage.ending()
              + " "
              + passage.says());
      passage
          .links()
          .forEach(
              link ->
                  lines.add(
                      "  "
                          + link.id()
                          + " "
                          + link.text()
                          + " "
                          + link.acts()
                          + " "
                          + link.why()
                          + " -> "
                          + link.target()));
    }
    return lines;
  }

  /** Titles of passages are their ids in our format. */
  private static Story normal(Story story) {
    return new Story(
        story.id(),
        story.title(),
        story.summary(),
        story.customer(),
        story.people(),
        1,
        story.start(),
        story.passages(),
        "");
  }

  private static Story random(SplittableRandom random) {
    int size = 1 + random.nextInt(8);
    List<Story.Passage> passages = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Story.Link> links = new ArrayList<>();
      boolean ends = random.nextInt(4) == 0;
      for (int k = ends ? 0 : random.nextInt(4); k > 0; k--) {
        links.add(
            new Story.Link(
                "o" + links.size(),
                text(random),
                "p" + random.nextInt(size),
                random.nextBoolean() ? List.of("apologise", "ask-open") : List.of(),
                Optional.of(text(random)),
                ""));
      }
      String id = "p" + i;
      passages.add(
          new Story.Passage(
              id,
              Text.same(id),
              List.of("gao", "note").get(random.nextInt(2)),
              random.nextInt(5) == 0 ? List.of(text(random), text(random)) : List.of(text(random)),
              random.nextBoolean()
                  ? Optional.of(Stage.values()[random.nextInt(4)])
                  : Optional.empty(),
              ends
                  ? Optional.of(new Story.End(text(random), text(random), random.nextBoolean()))
                  : Optional.empty(),
              links,
              ""));
    }
    return new Story(
        "story-" + random.nextInt(9),
        text(random),
        text(random),
        "gao",
        Map.of("gao", text(random)),
        1,
        "p" + random.nextInt(size),
        passages,
        "");
  }

  private static Text text(SplittableRandom random) {
    return new Text(words(random), words(random));
  }

  private static String words(SplittableRandom random) {
    StringBuilder words = new StringBuilder("w");
    for (int i = random.nextInt(4); i >= 0; i--) {
      words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}

package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import motcoach.expression.Situation;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.scenario.Channel;
import motcoach.scenario.Engine;
import motcoach.scenario.Event;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.Understanding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped scenario, played by a good, an average and a poor trainee in their own words, and
 * asked whether it understands what fresh trainees typed.
 */
class ScenarioLibraryTest {
  private static final Path TESTS = Path.of("src", "test", "resources");
  private static final double UNDERSTOOD = 0.8;
  private static final double MISUNDERSTOOD = 0.03;

  private static Engine engine;
  private static List<Scenario> scenarios;

  @BeforeAll
  static void load() {
    engine = new ShippedRules().engine(List.of(), new Problems()).orElseThrow();
    scenarios = shipped();
  }

  private static List<Scenario> shipped() {
    return new PackShelf(new ShippedPacks(), Optional.empty())
        .packs().stream().flatMap(pack -> pack.scenarios().stream()).toList();
  }

  static Stream<Arguments> scenarios() {
    return shipped().stream().map(scenario -> Arguments.of(scenario.id()));
  }

  static Stream<Arguments> scenariosAndLanguages() {
    return shipped().stream()
        .flatMap(
            scenario ->
                Stream.of(Language.values())
                    .map(language -> Arguments.of(scenario.id(), language)));
  }

  private static Scenario scenario(String id) {
    return scenarios.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("scenariosAndLanguages")
  void betterTraineesScoreHigher(String id, Language language) throws IOException {
    Scenario scenario = scenario(id);
    Play good = played(scenario, "good", language);
    int average = played(scenario, "average", language).debrief().total();
    int poor = played(scenario, "poor", language).debrief().total();

    assertThat(good.debrief().total()).as("good").isGreaterThanOrEqualTo(85);
    assertThat(good.ending()).contains(scenario.endings().get(bestEnding(scenario)));
    assertThat(average).as("average").isBetween(40, 75);
    assertThat(poor).as("poor").isLessThan(40);
  }

  /** The first ending after which the customer would come back. */
  private static int bestEnding(Scenario scenario) {
    for (int i = 0; i < scenario.endings().size(); i++) {
      if (scenario.endings().get(i).comesBack()) {
        return i;
      }
    }
    return 0;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void bothLanguagesScoreAlike(String id) throws IOException {
    for (String trainee : List.of("good", "average", "poor")) {
      int english = played(scenario(id), trainee, Language.EN).debrief().total();
      int chinese = played(scenario(id), trainee, Language.ZH).debrief().total();
      assertThat(Math.abs(english - chinese)).as(trainee).isLessThanOrEqualTo(8);
    }
  }

  /** The scenarios for which fresh trainees' words were collected. */
  static Stream<Arguments> ownWords() throws IOException {
    List<String> ids = new ArrayList<>();
    try (Stream<Path> files = Files.list(TESTS.resolve("own-words"))) {
      files.forEach(file -> ids.add(file.getFileName().toString().replace(".jsonl", "")));
    }
    return ids.stream()
        .sorted()
        .flatMap(id -> Stream.of(Language.values()).map(language -> Arguments.of(id, language)));
  }

  private record OwnWords(Stage stage, String say, List<String> means) {}

  @ParameterizedTest
  @MethodSource("ownWords")
  void freshOwnWordsAreUnderstoodAsMeant(String id, Language language) throws IOException {
    List<OwnWords> lines = ownWords(id, language);
    List<String> misunderstood = new ArrayList<>();
    int understood = 0;
    for (OwnWords line : lines) {
      Understanding heard = engine.understand(scenario(id), line.say, Situation.in(line.stage));
      Set<String> other = new TreeSet<>(heard.topics());
      other.addAll(heard.elements());
      line.means.forEach(other::remove);
      if (heard.has(line.means.get(0))) {
        understood++;
      } else if (!other.isEmpty()) {
        misunderstood.add(line.say + " meant " + line.means + ", heard " + other);
      }
    }
    assertThat(lines).hasSizeGreaterThanOrEqualTo(20);
    assertThat(understood).isGreaterThanOrEqualTo((int) Math.ceil(UNDERSTOOD * lines.size()));
    assertThat(misunderstood).hasSizeLessThanOrEqualTo((int) (MISUNDERSTOOD * lines.size()));
  }

  private static List<OwnWords> ownWords(String id, Language language) throws IOException {
    Problems problems = new Problems();
    byte[] bytes = Files.readAllBytes(TESTS.resolve("own-words").resolve(id + ".jsonl"));
    List<OwnWords> lines = new ArrayList<>();
    for (Located item : new JsonSource().readLines(id, bytes, problems)) {
      Fields fields = Fields.of(item, problems).orElseThrow();
      if (fields.string("lang").equals(Optional.of(language.id()))) {
        lines.add(
            new OwnWords(
                Ids.find(Stage.class, fields.string("stage").orElseThrow()).orElseThrow(),
                fields.string("say").orElseThrow(),
                fields.strings("means")));
      }
    }
    assertThat(problems.list()).isEmpty();
    return lines;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioHasWhatTheMethodAsksFor(String id) {
    Scenario scenario = scenario(id);

    assertThat(scenario.minutes()).isBetween(8, 15);
    assertThat(scenario.beats()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(scenario.fiveC()).hasSize(5);
    assertThat(scenario.expectations()).anyMatch(e -> e.latent() && e.human());
    assertThat(scenario.events())
        .extracting(Event::kind)
        .contains(
            Event.Kind.ADVERSE_WARNED,
            Event.Kind.ADVERSE,
            Event.Kind.CHANGE_OF_MIND,
            Event.Kind.TEMPTATION,
            Event.Kind.CHANCE);
  }

  @Test
  void twelveScenariosCoverTheLevelsChannelsAndIndustries() {
    assertThat(scenarios).hasSize(12);
    assertThat(scenarios).extracting(Scenario::level).contains(1, 2, 3, 4, 5);
    assertThat(scenarios).extracting(Scenario::channel).contains(Channel.values());
    assertThat(scenarios.stream().map(Scenario::industry).distinct().count())
        .isGreaterThanOrEqualTo(7);
  }

  private static Play played(Scenario scenario, String trainee, Language language)
      throws IOException {
    Path file =
        TESTS
            .resolve("answers")
            .resolve(scenario.id())
            .resolve(trainee + "-" + language.id() + ".txt");
    Play play = engine.begin(scenario, new Setup(Mode.PRACTICE, language, 1));
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#") && !play.over()) {
        play = play.take(input(play, line.strip())).play();
      }
    }
    return play;
  }

  private static Input input(Play play, String line) {
    if (!line.startsWith("@")) {
      return new Input.Said(line);
    }
    String id = line.substring(1);
    boolean option = play.options().stream().anyMatch(one -> one.id().equals(id));
    return option ? new Input.Chose(id) : new Input.Did(id);
  }
}

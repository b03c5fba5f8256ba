package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import motcoach.method.Act;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.scenario.Action;
import motcoach.scenario.Beat;
import motcoach.scenario.Debrief;
import motcoach.scenario.Ending;
import motcoach.scenario.Expectation;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.scenario.Plays;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first scenario: three trainees get three customers, and nobody gets stuck. */
class ParcelScenarioTest {
  private static final Path ANSWERS = Path.of("src", "test", "resources", "answers", "s-02-parcel");
  private static final int MANY_TURNS = 80;
  private static Plays plays;
  private static Scenario scenario;

  @BeforeAll
  static void load() {
    Problems problems = new Problems();
    plays = new ShippedRules().engine(List.of(), problems).orElseThrow();
    scenario =
        new PackShelf(new ShippedPacks(), Optional.empty())
            .packs().stream()
                .flatMap(pack -> pack.scenarios().stream())
                .filter(one -> one.id().equals("s-02-parcel"))
                .findFirst()
                .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void betterAnswersScoreHigher(Language language) throws IOException {
    int good = played("good", language).debrief().total();
    int average = played("average", language).debrief().total();
    int poor = played("poor", language).debrief().total();

    assertThat(good).isGreaterThanOrEqualTo(80);
    assertThat(average).isBetween(45, 70);
    assertThat(poor).isLessThan(30);
  }

  @Test
  void bothLanguagesScoreAlike() throws IOException {
    for (String trainee : List.of("good", "average", "poor")) {
      Map<Language, Integer> totals = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        totals.put(language, played(trainee, language).debrief().total());
      }
      int apart = totals.get(Language.EN) - totals.get(Language.ZH);
      assertThat(Math.abs(apart)).as(trainee).isLessThanOrEqualTo(8);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void threeTraineesMeetThreeEndings(Language language) throws IOException {
    assertThat(ending(played("good", language))).isEqualTo("delighted");
    assertThat(ending(played("average", language))).isEqualTo("uneasy");
    assertThat(ending(played("poor", language))).isEqualTo("hung-up");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void moodEndsWhereTheMethodSaysItDoes(Language language) throws IOException {
    assertThat(played("good", language).emotion()).isBetween(38, 50);
    assertThat(played("average", language).emotion()).isBetween(-10, 20);
    assertThat(played("poor", language).emotion()).isLessThan(-60);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void onlyGoodQuestionsOpenWhatIsUnsaid(Language language) throws IOException {
    assertThat(played("good", language).expectations())
        .containsEntry("cert", Expectation.State.VERIFIED)
        .containsEntry("no-retell", Expectation.State.VERIFIED);
    for (String trainee : List.of("average", "poor")) {
      assertThat(played(trainee, language).expectations().get("cert"))
          .isLessThan(Expectation.State.VOICED);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPointHasItsWordsOrItsReason(Language language) throws IOException {
    for (String trainee : List.of("good", "average", "poor")) {
      Debrief debrief = played(trainee, language).debrief();
      assertThat(debrief.ledger())
          .allSatisfy(
              line -> {
                assertThat(line.reason().because().in(language)).isNotBlank();
                line.reason().quote().ifPresent(quote -> assertThat(quote).isNotBlank());
              });
      int tenths = debrief.ledger().stream().mapToInt(Debrief.LedgerLine::tenths).sum();
      assertThat(debrief.total()).isEqualTo((int) Math.round(tenths / 10.0));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSameSeedGivesAnEqualPlay(Language language) throws IOException {
    for (String trainee : List.of("good", "average", "poor")) {
      Play once = played(trainee, language);
      Play again = played(trainee, language);
      assertThat(again.fingerprint()).isEqualTo(once.fingerprint());
      assertThat(again.debrief()).isEqualTo(once.debrief());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoeverPicksAtRandomReachesAnEnd(Language language) {
    Set<String> endings = new HashSet<>();
    for (long seed = 1; seed <= 40; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Play play = begin(language, seed);
      for (int turn = 0; turn < MANY_TURNS && !play.over(); turn++) {
        play = play.take(anything(play, random, seed % 2 == 0)).play();
      }
      assertThat(play.over()).as("seed " + seed + " stuck in " + play.stage()).isTrue();
      endings.add(ending(play));
    }
    assertThat(endings).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoeverSaysHardlyAnythingReachesAnEnd(Language language) {
    List<String> few =
        language == Language.ZH
            ? List.of("嗯", "好的", "再见", "您好", "请稍等", "对不起", "今天天气不错")
            : List.of("ok", "yes", "goodbye", "hello", "one moment", "sorry", "nice weather");
    for (String word : few) {
      Play play = begin(language, 3);
      for (int turn = 0; turn < MANY_TURNS && !play.over(); turn++) {
        boolean alone = play.onLine().isEmpty();
        play = play.take(alone ? new Input.Did("wait") : new Input.Said(word)).play();
      }
      assertThat(play.over()).as(word + " stuck in " + play.stage()).isTrue();
    }
  }

  @Test
  void everyActionIsOfferedAtSomeTime() {
    Set<String> offered = new HashSet<>();
    for (long seed = 1; seed <= 40; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Play play = begin(Language.EN, seed);
      for (int turn = 0; turn < MANY_TURNS && !play.over(); turn++) {
        play.actions().forEach(action -> offered.add(action.id()));
        play = play.take(anything(play, random, seed % 2 == 0)).play();
      }
    }
    assertThat(scenario.actions()).extracting(Action::id).isSubsetOf(offered);
  }

  @Test
  void theStoryIsLargeEnough() {
    assertThat(scenario.beats()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(scenario.criteria()).hasSizeGreaterThanOrEqualTo(22);
    assertThat(scenario.endings()).hasSizeGreaterThanOrEqualTo(5);
    for (Stage stage : Stage.values()) {
      assertThat(scenario.criteria()).anyMatch(criterion -> criterion.stage() == stage);
    }
    assertThat(scenario.beats())
        .map(Beat::options)
        .filteredOn(options -> !options.isEmpty())
        .allSatisfy(options -> assertThat(options).hasSizeBetween(3, 4));
  }

  private static Input anything(Play play, SplittableRandom random, boolean gentle) {
    List<Input> possible = new ArrayList<>();
    for (Option option : play.options()) {
      if (!gentle || option.acts().stream().noneMatch(Act::isHarmful)) {
        possible.add(new Input.Chose(option.id()));
      }
    }
    for (Action action : play.actions()) {
      possible.add(new Input.Did(action.id()));
    }
    if (play.stage() == Stage.ACT) {
      possible.add(new Input.Did("wait"));
    }
    return possible.get(random.nextInt(possible.size()));
  }

  private static String ending(Play play) {
    return play.ending().map(Ending::id).orElse("none, in " + play.stage());
  }

  private static Play begin(Language language, long seed) {
    return plays.begin(scenario, new Setup(Mode.PRACTICE, language, seed));
  }

  private static Play played(String trainee, Language language) throws IOException {
    Path file = ANSWERS.resolve(trainee + "-" + language.id() + ".txt");
    Play play = begin(language, 1);
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

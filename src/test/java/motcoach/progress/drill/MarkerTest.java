package motcoach.progress.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.expression.Category;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.PackShelf;
import motcoach.pack.Problems;
import motcoach.pack.ShippedPacks;
import motcoach.pack.ShippedRules;
import motcoach.progress.drill.Mark.Note;
import motcoach.progress.drill.Mark.Outcome;
import motcoach.scenario.drill.DrillItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkerTest {
  private static final Marker MARKER =
      new Marker(new ShippedRules().reader(List.of(), new Problems()).orElseThrow());
  private static final List<DrillItem> SHIPPED =
      new PackShelf(new ShippedPacks(), Optional.empty())
          .packs().stream()
              .flatMap(pack -> pack.drills().stream())
              .flatMap(set -> set.items().stream())
              .toList();

  private static Text same(String words) {
    return Text.same(words);
  }

  private static DrillItem item(DrillItem.Task task) {
    return new DrillItem(
        "x", List.of("mot.explore.listen"), 1, same("A caller asks about a bill."), task);
  }

  private static Mark mark(DrillItem.Task task, Response response) {
    return MARKER.mark(item(task), response, Language.EN);
  }

  private static DrillItem.BestWorst rated(int... key) {
    List<DrillItem.Rated> choices = new ArrayList<>();
    for (int rating : key) {
      choices.add(new DrillItem.Rated(same("r" + rating), rating, same("why")));
    }
    return new DrillItem.BestWorst(choices);
  }

  @Test
  void aChoiceIsRightOrWrongAndEachHasItsReason() {
    DrillItem.Choose task =
        new DrillItem.Choose(
            List.of(
                new DrillItem.Choice(same("a"), false, same("no")),
                new DrillItem.Choice(same("b"), true, same("yes"))));
    assertThat(mark(task, new Response.Chosen(1)).outcome()).isEqualTo(Outcome.RIGHT);
    Mark wrong = mark(task, new Response.Chosen(0));
    assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
    assertThat(wrong.parts())
        .extracting(part -> part.why().orElseThrow().en())
        .containsExactly("no", "yes");
  }

  @ParameterizedTest
  @CsvSource({"0 1 0 1 0, RIGHT", "0 1 0 1 1, NEARLY", "0 1 0 0 1, WRONG", "1 0 1 0 1, WRONG"})
  void aSortingIsNearlyRightWithOneLineAstray(String bins, Outcome outcome) {
    List<DrillItem.Sorted> lines = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      lines.add(new DrillItem.Sorted(same("l" + i), i % 2 == 0 ? "a" : "b", same("why")));
    }
    DrillItem.Sort task =
        new DrillItem.Sort(
            List.of(new DrillItem.Bin("a", same("A")), new DrillItem.Bin("b", same("B"))), lines);
    List<Integer> own = Stream.of(bins.split(" ")).map(Integer::valueOf).toList();
    assertThat(mark(task, new Response.Binned(own)).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "5 1 3 2, 1.0, RIGHT",
    "4 2 3 2, 0.875, RIGHT",
    "5 2 4 1, 0.8125, NEARLY",
    "3 3 3 3, 0, UNDECIDED",
    "3 3 3 4, 0, UNDECIDED",
    "1 5 3 4, 0.375, WRONG"
  })
  void ratingsScoreByTheirDistanceToTheExperts(String ratings, double score, Outcome outcome) {
    List<Integer> own = Stream.of(ratings.split(" ")).map(Integer::valueOf).toList();
    Mark mark = mark(rated(5, 1, 3, 2), new Response.Ratings(own));
    assertThat(mark.score()).isEqualTo(score);
    assertThat(mark.outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"0 1 2 3, RIGHT", "1 0 2 3, NEARLY", "2 0 1 3, WRONG", "3 2 1 0, WRONG"})
  void anOrderIsNearlyRightWithTwoNeighboursSwapped(String steps, Outcome outcome) {
    DrillItem.Order task =
        new DrillItem.Order(List.of(same("a"), same("b"), same("c"), same("d")), same("why"));
    List<Integer> own = Stream.of(steps.split(" ")).map(Integer::valueOf).toList();
    assertThat(mark(task, new Response.Ordered(own)).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"14,30,RIGHT", "16,22,RIGHT", "0,5,WRONG", "0,40,WRONG", "5,18,NEARLY", "9,9,WRONG"})
  void theSlipIsFoundWhenMostOfWhatIsMarkedLiesInIt(int start, int end, Outcome outcome) {
    DrillItem.Spot task =
        new DrillItem.Spot(
            same("Good morning. Where is the form? Thanks."),
            same("Where is the form?"),
            same("why"),
            same("better"));
    assertThat(mark(task, new Response.Spotted(start, end)).outcome()).isEqualTo(outcome);
  }

  @Test
  void theHurtingLineItselfIsNoRewrite() {
    DrillItem.Rewrite task =
        new DrillItem.Rewrite(
            same("That's not my department, ask someone else."),
            Category.DISOWNING,
            List.of(same("I'll find out who knows and call you.")),
            same("why"));
    Mark same = mark(task, new Response.Written("That's not my department, ask someone else."));
    assertThat(same.outcome()).isEqualTo(Outcome.WRONG);
    assertThat(same.findings()).containsExactly(Note.SAME);
    assertThat(same.selfGraded()).isTrue();
    assertThat(mark(task, new Response.Written("  ")).findings()).containsExactly(Note.NOTHING);
    assertThat(mark(task, new Response.Written("Have a lovely day!")).findings())
        .contains(Note.MATTER_LOST);
  }

  @Test
  void aPromiseSaysWhoWhatAndWhen() {
    DrillItem.Promise task = new DrillItem.Promise(List.of(same("m")), same("why"));
    Mark whole = mark(task, new Response.Written("I'll send you the quote by five tomorrow."));
    assertThat(whole.findings()).containsExactly(Note.WHO, Note.WHAT, Note.WHEN);
    assertThat(whole.outcome()).isEqualTo(Outcome.RIGHT);
    Mark open = mark(task, new Response.Written("I'll send you the quote as soon as I can."));
    assertThat(open.findings()).contains(Note.NO_WHEN);
    assertThat(open.outcome()).isEqualTo(Outcome.WRONG);
    Mark chinese = MARKER.mark(item(task), new Response.Written("我明天下午五点前把报价发给您。"), Language.ZH);
    assertThat(chinese.outcome()).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void pointsOfALongAnswerAreTickedByTheirWordsThenByTheTrainee() {
    DrillItem.Free task =
        new DrillItem.Free(
            List.of(
                new DrillItem.Point(same("price"), Map.of(Language.EN, List.of("price war"))),
                new DrillItem.Point(same("back"), Map.of(Language.EN, List.of("come back")))),
            List.of(same("m")));
    Mark mark = mark(task, new Response.Written("They only see the price war."));
    assertThat(mark.parts()).extracting(Mark.Part::right).containsExactly(true, false);
    assertThat(mark.outcome()).isEqualTo(Outcome.NEARLY);
    assertThat(mark.ticked(List.of(true, true)).outcome()).isEqualTo(Outcome.RIGHT);
    assertThat(mark.ticked(List.of(false, false)).outcome()).isEqualTo(Outcome.WRONG);
  }

  @Test
  void anAnswerOfAnotherKindIsNoAnswer() {
    assertThatThrownBy(() -> mark(rated(5, 1), new Response.Chosen(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mark(rated(5, 1), new Response.Ratings(List.of(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Every shipped item can be answered rightly, and hardly a model is doubted. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void theShippedModelsAreTakenForWhatTheyAre(Language language) {
    Map<DrillItem.Kind, int[]> figures = new EnumMap<>(DrillItem.Kind.class);
    for (DrillItem item : SHIPPED) {
      for (Text model : models(item)) {
        Outcome outcome =
            MARKER.mark(item, new Response.Written(model.in(language)), language).outcome();
        int[] count = figures.computeIfAbsent(item.task().kind(), kind -> new int[3]);
        count[Math.min(2, outcome.ordinal())]++;
      }
    }
    figures.forEach(
        (kind, count) ->
            System.out.printf(
                "%s %s right=%d nearly=%d wrong=%d%n",
                language.id(), kind.id(), count[0], count[1], count[2]));
    figures.forEach(
        (kind, count) -> {
          int all = count[0] + count[1] + count[2];
          assertThat(count[0] / (double) all).as(kind.id()).isGreaterThanOrEqualTo(0.85);
          assertThat(count[2] / (double) all).as(kind.id()).isLessThanOrEqualTo(0.03);
        });
  }

  private static List<Text> models(DrillItem item) {
    if (item.task() instanceof DrillItem.Rewrite rewrite) {
      return rewrite.models();
    } else if (item.task() instanceof DrillItem.Promise promise) {
      return promise.models();
    }
    return List.of();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theShippedHurtingLinesAreNeverTakenForARewrite(Language language) {
    List<String> taken = new ArrayList<>();
    int all = 0;
    for (DrillItem item : SHIPPED) {
      if (item.task() instanceof DrillItem.Rewrite rewrite) {
        all++;
        Response own = new Response.Written(rewrite.line().in(language));
        if (MARKER.mark(item, own, language).outcome() != Outcome.WRONG) {
          taken.add(item.id());
        }
      }
    }
    System.out.printf("%s lines taken for a rewrite: %s of %d%n", language.id(), taken, all);
    assertThat(taken).isEmpty();
  }
}

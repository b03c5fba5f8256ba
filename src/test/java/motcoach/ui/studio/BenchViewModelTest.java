package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.method.Act;
import motcoach.method.Language;
import motcoach.scenario.Input;
import motcoach.scenario.Overheard;
import motcoach.scenario.Verdict;
import motcoach.studio.Kind;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.studio.BenchViewModel.As;
import motcoach.ui.studio.BenchViewModel.Tested;
import org.junit.jupiter.api.Test;

class BenchViewModelTest {
  private static final String ODD = "My sister keeps a zebra in the garden.";

  private final LateOrderDesk desk = new LateOrderDesk();
  private final BenchViewModel model = new BenchViewModel(desk.tryout, new CurrentThreadTasks());

  private Tested tested() {
    return model.testedProperty().get().orElseThrow();
  }

  private Overheard.Subject topic(String id) {
    return tested().overheard().topics().stream()
        .filter(subject -> subject.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_line_shows_all_that_is_heard_and_what_it_would_meet_now() {
    model.lineProperty().set("I'm sorry, that is my fault. When do you need it?");

    assertThat(tested().overheard().acts()).containsKey(Act.APOLOGISE);
    assertThat(topic("ask-when").heard()).isTrue();
    assertThat(tested().language()).isEqualTo(Language.EN);
    assertThat(tested().verdicts())
        .extracting(verdict -> verdict.criterion().id(), Verdict::outcome)
        .contains(org.assertj.core.groups.Tuple.tuple("apologise", Verdict.Outcome.MET));
    assertThat(tested().felt()).isNotEmpty();
  }

  @Test
  void an_empty_line_shows_nothing() {
    model.lineProperty().set("When do you need it?");
    model.lineProperty().set("  ");
    assertThat(model.testedProperty().get()).isEmpty();
    assertThat(model.targets()).isEmpty();
  }

  @Test
  void where_nobody_is_on_the_line_nothing_can_be_met() {
    desk.tryout.take(new Input.Chose("soon"));
    desk.tryout.take(new Input.Chose("honest"));
    model.lineProperty().set("I'm sorry.");

    assertThat(tested().turned()).isEmpty();
    assertThat(tested().verdicts()).isEmpty();
    assertThat(tested().overheard().acts()).containsKey(Act.APOLOGISE);
  }

  @Test
  void one_click_makes_an_example_that_is_heard_at_once_and_undone_as_one_step() {
    Spot examples = Spot.of(LateOrder.FILE, "topics", 1, "examples", "en");
    model.lineProperty().set(ODD);
    assertThat(topic("ask-when").heard()).isFalse();

    model.teach(Kind.TOPIC, "ask-when", As.EXAMPLE);

    assertThat(((Value.Arr) desk.editing.draft().at(examples).orElseThrow()).items())
        .last()
        .isEqualTo(new Value.Str(ODD));
    assertThat(topic("ask-when").heard()).isTrue();
    assertThat(model.canTeach(Kind.TOPIC, "ask-when", As.EXAMPLE)).isFalse();

    desk.editing.undo();
    assertThat(desk.editing.draft()).isEqualTo(LateOrder.draft());
  }

  @Test
  void chinese_goes_to_the_chinese_examples_and_elements_learn_too() {
    model.lineProperty().set("我骑车给您捎过去。");
    model.teach(Kind.ELEMENT, "deliver", As.EXAMPLE);

    assertThat(desk.editing.draft().at(Spot.of(LateOrder.FILE, "elements", 0, "examples", "zh", 3)))
        .contains(new Value.Str("我骑车给您捎过去。"));
  }

  @Test
  void a_list_that_is_missing_is_made() {
    desk.take("topics", 1, "examples");
    model.lineProperty().set(ODD);
    model.teach(Kind.TOPIC, "ask-when", As.EXAMPLE);

    assertThat(desk.editing.draft().at(Spot.of(LateOrder.FILE, "topics", 1, "examples", "en", 0)))
        .contains(new Value.Str(ODD));
  }

  @Test
  void a_phrase_has_no_marks() {
    assertThat(BenchViewModel.phrase("  by when? ")).contains("by when");
    assertThat(BenchViewModel.phrase("您几点要用？")).contains("您几点要用");
    assertThat(BenchViewModel.phrase("five (or six")).isEmpty();
    assertThat(BenchViewModel.phrase("Sorry. When?")).isEmpty();
    assertThat(BenchViewModel.phrase("?!")).isEmpty();
    model.lineProperty().set("How late is too late?");
    model.teach(Kind.TOPIC, "ask-when", As.PHRASE);

    assertThat(desk.editing.draft().at(Spot.of(LateOrder.FILE, "topics", 1, "phrases", "en", 3)))
        .contains(new Value.Str("How late is too late"));
  }

  @Test
  void a_pack_that_is_not_ones_own_learns_nothing() {
    LateOrderDesk foreign = new LateOrderDesk(false);
    BenchViewModel bench = new BenchViewModel(foreign.tryout, new CurrentThreadTasks());
    bench.lineProperty().set(ODD);

    assertThat(bench.canTeach(Kind.TOPIC, "ask-when", As.EXAMPLE)).isFalse();
    assertThat(bench.targets()).hasSize(8);
  }
}

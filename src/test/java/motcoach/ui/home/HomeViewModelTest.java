package motcoach.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import motcoach.method.Family;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.progress.Advice;
import motcoach.progress.Journal;
import motcoach.progress.Plan;
import motcoach.progress.PracticeWeek;
import motcoach.progress.Rehearsal;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Mood;
import motcoach.ui.kit.Place;
import motcoach.ui.story.ParcelStory;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {
  private static final String PARCEL = ParcelStory.scenario().id();

  private final HomeTable table = new HomeTable();

  @Test
  void a_new_workstation_says_where_to_begin() {
    assertThat(read())
        .isEqualTo(
            new HomeContent(
                "Lin",
                new PracticeWeek(0, 3),
                Optional.empty(),
                List.of(),
                new Advice.Due(0, List.of()),
                Optional.of(new Suggestion(ParcelStory.entry(), new Suggestion.Why.First())),
                List.of(),
                false,
                1,
                List.of()));
  }

  @Test
  void an_open_talk_says_where_it_stopped() {
    Rehearsal rehearsal = table.open();
    rehearsal.take(new Input.Said("Good afternoon, I am sorry you had to call three times."));

    List<OpenTalk> open = read().open();

    assertThat(open).hasSize(1);
    assertThat(open.get(0).attempt()).isEqualTo(rehearsal.attempt().id());
    assertThat(open.get(0).stage()).isEqualTo(rehearsal.play().stage());
    assertThat(open.get(0).mood()).isEqualTo(Mood.of(rehearsal.play().emotion()));
    assertThat(open.get(0).clock()).matches("\\d\\d:\\d\\d");
    assertThat(open.get(0).last().orElseThrow().who()).isEqualTo(new Text("Mr Ray", "雷先生"));
    assertThat(read().next()).as("going on is the next step").isEmpty();
  }

  @Test
  void a_talk_nobody_answered_in_stands_as_it_was_begun() {
    table.open();

    assertThat(read().open().get(0).last()).isEmpty();
    assertThat(read().open().get(0).clock()).isEqualTo("14:05");
  }

  @Test
  void an_open_talk_is_found_behind_any_number_of_newer_ones() {
    Rehearsal rehearsal = table.open();
    for (int i = 0; i < 50; i++) {
      table.finished(PARCEL, 50);
    }

    assertThat(read().open())
        .extracting(OpenTalk::attempt)
        .containsExactly(rehearsal.attempt().id());
  }

  @Test
  void home_never_begins_or_tells_a_talk_again() {
    table.open().take(new Input.Said("Good afternoon."));
    table.finished(PARCEL, 78);
    Set<String> asked = new TreeSet<>();
    Journal watched =
        (Journal)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Journal.class},
                (proxy, method, arguments) -> {
                  asked.add(method.getName());
                  try {
                    return method.invoke(table.journal, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    HomeContent read =
        new HomeReader(
                table.learners,
                watched,
                table.diary,
                table.settings,
                table.library,
                Advice.NONE,
                List::of,
                table.clock)
            .read();

    assertThat(read.open()).hasSize(1);
    assertThat(read.past()).hasSize(1);
    assertThat(asked).containsExactlyInAnyOrder("attempt", "attempts", "showing", "standing");
  }

  @Test
  void a_finished_talk_is_among_the_last_debriefs() {
    UUID id = table.finished(PARCEL, 78);

    assertThat(read().past())
        .containsExactly(
            new PastTalk(
                id,
                ParcelStory.scenario().title(),
                true,
                false,
                Mode.TEST,
                Map.of(Stage.EXPLORE, 80, Stage.ACT, 45),
                78,
                true,
                HomeTable.NOW,
                List.of(-50, -20, 78)));
    assertThat(read().open()).isEmpty();
  }

  @Test
  void a_talk_whose_scenario_is_gone_is_shown_but_cannot_be_opened() {
    table.open();
    table.finished("gone", 40);
    table.library = List::of;

    assertThat(read().open()).isEmpty();
    assertThat(read().past()).extracting(PastTalk::readable).containsExactly(false);
    assertThat(read().past()).extracting(PastTalk::scenario).containsExactly(Text.same("gone"));
  }

  @Test
  void advice_comes_with_its_reason_and_says_whether_the_people_are_new() {
    table.finished("another", 40);
    Advice.NextStep step = new Advice.NextStep(Family.EXPLORE, 3, 5, ParcelStory.entry());
    table.nextStep = Optional.of(step);
    table.due = new Advice.Due(4, List.of(ParcelStory.entry()));

    assertThat(read().next())
        .contains(
            new Suggestion(
                ParcelStory.entry(), new Suggestion.Why.Weak(Family.EXPLORE, 3, 5, true)));
    assertThat(read().due()).isEqualTo(table.due);

    table.finished(PARCEL, 40);
    assertThat(read().next().orElseThrow().why())
        .isEqualTo(new Suggestion.Why.Weak(Family.EXPLORE, 3, 5, false));
  }

  @Test
  void without_advice_people_never_met_are_suggested_and_then_nothing() {
    table.finished("another", 80);
    assertThat(read().next())
        .contains(new Suggestion(ParcelStory.entry(), new Suggestion.Why.Unmet()));

    table.finished(PARCEL, 80);
    assertThat(read().next()).isEmpty();
  }

  @Test
  void talks_and_exercises_make_practice_days() {
    table.finished(PARCEL, 40, HomeTable.NOW.minus(Duration.ofHours(1)));
    table.finished(PARCEL, 40, HomeTable.NOW.minus(Duration.ofDays(1)));
    table.finished(PARCEL, 40, HomeTable.NOW.minus(Duration.ofDays(4)));
    table.diary.answered.add(HomeTable.NOW.minus(Duration.ofDays(2)));

    assertThat(read().week()).isEqualTo(new PracticeWeek(3, 3));
  }

  @Test
  void the_goal_is_the_trainees_own() {
    HomeViewModel model = table.model();
    model.load();
    model.aimFor(2);

    assertThat(model.weekProperty().get()).isEqualTo(new PracticeWeek(0, 2));
    assertThat(read().week().goal()).isEqualTo(2);
  }

  @Test
  void a_plan_is_asked_about_after_a_week_until_it_came_up() {
    table.planned(6);
    assertThat(read().plan()).isEmpty();
    UUID id = table.planned(8);

    HomeViewModel model = table.model();
    model.load();
    AskedPlan asked = model.contentProperty().get().orElseThrow().plan().orElseThrow();
    assertThat(asked.plan().attempt()).isEqualTo(id);
    assertThat(asked.scenario()).isEqualTo(ParcelStory.scenario().title());

    model.answer(asked.plan(), Plan.Answer.HELPED);

    assertThat(model.answeredProperty().get()).contains(Plan.Answer.HELPED);
    assertThat(table.notes.get(id, Plan.ASKED)).contains("2026-11-25T13:40:00Z/helped");
    assertThat(read().plan()).isEmpty();
  }

  @Test
  void the_cards_lead_where_they_say() {
    HomeViewModel model = table.model();
    UUID attempt = new UUID(1, 2);
    model.resume(attempt);
    model.prepare(ParcelStory.entry());
    model.debrief(attempt);
    model.drill();
    model.browse();

    assertThat(table.went)
        .containsExactly(
            new Place.Resume(attempt),
            new Place.Briefing(ParcelStory.entry().packId(), PARCEL),
            new Place.Debrief(attempt),
            new Place.Drills(),
            new Place.Practise());
  }

  @Test
  void what_cannot_be_read_is_told_and_can_be_tried_again() {
    HomeViewModel model = table.model();
    table.library =
        () -> {
          throw new IllegalStateException();
        };
    model.load();
    assertThat(model.failureProperty().get()).isPresent();

    table.library = ParcelStory.library();
    model.load();
    assertThat(model.failureProperty().get()).isEqualTo(Optional.empty());
    assertThat(model.contentProperty().get()).isPresent();
  }

  @Test
  void the_greeting_knows_the_time_of_day() {
    assertThat(dayPart("2026-11-23T03:59:00Z")).isEqualTo(HomeViewModel.DayPart.EVENING);
    assertThat(dayPart("2026-11-23T04:00:00Z")).isEqualTo(HomeViewModel.DayPart.MORNING);
    assertThat(dayPart("2026-11-23T12:00:00Z")).isEqualTo(HomeViewModel.DayPart.AFTERNOON);
    assertThat(dayPart("2026-11-23T18:00:00Z")).isEqualTo(HomeViewModel.DayPart.EVENING);
  }

  private static HomeViewModel.DayPart dayPart(String now) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    return new HomeViewModel(null, null, null, null, null, clock).dayPart();
  }

  private HomeContent read() {
    HomeViewModel model = table.model();
    model.load();
    return model.contentProperty().get().orElseThrow();
  }
}

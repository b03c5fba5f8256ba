package motcoach.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Text;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.ui.kit.Place;
import motcoach.ui.story.ParcelStory;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {
  private final HomeTable table = new HomeTable();

  @Test
  void a_new_workstation_offers_what_there_is_to_practise() {
    assertThat(read())
        .isEqualTo(new HomeContent("Lin", List.of(), scenarios(), List.of(), List.of()));
  }

  @Test
  void an_open_talk_says_where_it_stopped() {
    Rehearsal rehearsal = table.open();
    rehearsal.take(new Input.Said("Good afternoon, I am sorry you had to call three times."));

    List<OpenTalk> open = read().open();

    assertThat(open).hasSize(1);
    assertThat(open.get(0).attempt()).isEqualTo(rehearsal.attempt().id());
    assertThat(open.get(0).stage()).isEqualTo(rehearsal.play().stage());
    assertThat(open.get(0).clock()).matches("\\d\\d:\\d\\d");
    assertThat(open.get(0).lastLine()).isPresent();
  }

  @Test
  void a_finished_talk_is_among_the_last_debriefs() {
    UUID id = table.finished(ParcelStory.scenario().id(), 78);

    assertThat(read().past())
        .containsExactly(
            new PastTalk(
                id,
                ParcelStory.scenario().title(),
                true,
                Mode.TEST,
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
  void the_cards_lead_where_they_say() {
    HomeViewModel model = table.model();
    UUID attempt = new UUID(1, 2);
    model.resume(attempt);
    model.prepare(ParcelStory.entry());
    model.debrief(attempt);

    assertThat(table.went)
        .containsExactly(
            new Place.Resume(attempt),
            new Place.Briefing(ParcelStory.entry().packId(), ParcelStory.scenario().id()),
            new Place.Debrief(attempt));
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
    return new HomeViewModel(null, null, null, clock).dayPart();
  }

  private HomeContent read() {
    HomeViewModel model = table.model();
    model.load();
    return model.contentProperty().get().orElseThrow();
  }

  private List<Library.Entry> scenarios() {
    return ParcelStory.library().entries();
  }
}

package motcoach.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

class PersonalSettingsTest {
  private final MemorySettings workstation = new MemorySettings();
  private final MemoryPreferences preferences = new MemoryPreferences();
  private final MemoryLearners learners = new MemoryLearners();
  private final Settings settings = new PersonalSettings(workstation, preferences, learners);

  private void practises(int n) {
    UUID id = new UUID(0, n);
    if (learners.all().stream().noneMatch(who -> who.id().equals(id))) {
      learners.add(new Learner(id, "P" + n, Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH));
    }
    learners.makeCurrent(id);
  }

  @Test
  void each_has_their_own_and_the_workstations_until_they_choose() {
    settings.put("ui.theme", "dark");
    practises(1);
    assertThat(settings.get("ui.theme")).contains("dark");
    settings.put("ui.theme", "light");
    settings.put("home.weekly-goal", "5");
    practises(2);
    assertThat(settings.get("ui.theme")).contains("dark");
    assertThat(settings.get("home.weekly-goal")).isEmpty();
    practises(1);
    assertThat(settings.get("ui.theme")).contains("light");
    assertThat(Choice.WEEKLY_GOAL.in(settings)).isEqualTo(5);
  }

  @Test
  void the_language_somebody_named_first_is_theirs_until_they_choose_another() {
    settings.put("ui.language", "zh");
    practises(1);
    assertThat(settings.get("ui.language")).contains("en");
    settings.put("ui.language", "zh");
    assertThat(settings.get("ui.language")).contains("zh");
  }

  @Test
  void the_window_stands_where_it_stood_whoever_practises() {
    practises(1);
    settings.put("ui.window", "1,2 3x4");
    practises(2);
    assertThat(settings.get("ui.window")).contains("1,2 3x4");
    assertThat(preferences.kept).isEmpty();
  }

  @Test
  void what_cannot_be_read_counts_as_never_chosen_and_stays_until_somebody_chooses() {
    practises(1);
    settings.put("home.weekly-goal", "many");
    settings.put("practise.live-marks", "perhaps");
    settings.put("practise.language", "xx");
    assertThat(Choice.WEEKLY_GOAL.in(settings)).isEqualTo(3);
    assertThat(Choice.LIVE_MARKS.in(settings)).isTrue();
    assertThat(Choice.PRACTISE_LANGUAGE.in(settings)).isEmpty();
    assertThat(settings.get("home.weekly-goal")).contains("many");

    Choice.WEEKLY_GOAL.keep(settings, 7);
    Choice.LIVE_MARKS.keep(settings, false);
    Choice.PRACTISE_LANGUAGE.keep(settings, Optional.of(Language.ZH));
    assertThat(Choice.WEEKLY_GOAL.in(settings)).isEqualTo(7);
    assertThat(Choice.LIVE_MARKS.in(settings)).isFalse();
    assertThat(Choice.PRACTISE_LANGUAGE.in(settings)).contains(Language.ZH);
  }
}

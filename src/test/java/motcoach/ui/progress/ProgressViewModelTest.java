package motcoach.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Family;
import motcoach.progress.Evidence;
import motcoach.progress.mastery.Level;
import motcoach.progress.mastery.Recall;
import motcoach.ui.kit.Place;
import org.junit.jupiter.api.Test;

class ProgressViewModelTest {
  private final ProgressTable table = new ProgressTable();

  private ProgressContent read() {
    ProgressViewModel model = table.model();
    model.load();
    return model.contentProperty().get().orElseThrow();
  }

  @Test
  void without_talks_and_exercises_there_is_nothing() {
    assertThat(read().empty()).isTrue();
    assertThat(read().first()).contains(table.entries.get(0));
    table.recalls.put(Family.EXPLORE, new Recall(5, 5, 9, Optional.of(ProgressTable.NOW)));
    assertThat(read().empty()).isFalse();
    assertThat(read().masteries().get(Family.EXPLORE).level()).isEqualTo(Level.KNOWS);
  }

  @Test
  void levels_due_days_and_figures_are_read_at_once() {
    table.talk("parcel", 9, 5);
    table.talk("table", 8, 5);
    UUID last = table.talk("hotel", 2, 4);

    ProgressContent content = read();

    assertThat(content.talks()).isEqualTo(3);
    assertThat(content.scenarios()).isEqualTo(3);
    assertThat(content.masteries().get(Family.EXPLORE).level()).isEqualTo(Level.INDEPENDENT);
    assertThat(content.masteries().get(Family.EXPLORE).provisional()).isTrue();
    // Solid elsewhere six days after the first time: the second interval, ten days from then.
    assertThat(content.due()).containsEntry(Family.EXPLORE, LocalDate.of(2026, 12, 1));
    assertThat(content.newest()).extracting(PastTalk::attempt).endsWith(last).hasSize(3);
    assertThat(content.time().total()).hasMinutes(36);
    assertThat(content.next()).isEmpty();
  }

  @Test
  void somebody_nobody_knows_has_no_talks() {
    ProgressTable empty = new ProgressTable();
    empty.talk("parcel", 1, 5);
    empty.learners.makeCurrent(new UUID(0, 9));
    ProgressViewModel model = empty.model();
    model.load();
    assertThat(model.contentProperty().get().orElseThrow().talks()).isZero();
  }

  @Test
  void only_the_last_five_lines_are_laid_over_each_other() {
    for (int n = 0; n < 7; n++) {
      table.talk("parcel", 9 - n, 3);
    }
    table.entries = List.of();
    assertThat(read().newest()).hasSize(5);
    assertThat(read().newest()).extracting(PastTalk::readable).containsOnly(false);
  }

  @Test
  void a_family_opens_with_the_talks_it_stands_on_and_closes_again() {
    table.talk("parcel", 9, 5);
    table.talk("table", 8, 5);
    table.talk("hotel", 2, 4);
    ProgressViewModel model = table.model();
    model.load();

    model.toggle(Family.EXPLORE);

    assertThat(model.openProperty().get()).contains(Family.EXPLORE);
    FamilyDetail detail = model.detailProperty().get().orElseThrow();
    assertThat(detail.talks())
        .extracting(shown -> shown.talk().scenario().in(motcoach.method.Language.EN))
        .containsExactly("Story hotel", "Story table", "Story parcel");
    assertThat(detail.talks().get(0).evidence())
        .extracting(Evidence::quote)
        .contains(Optional.of("I hear you"), Optional.of("Not my job"));

    model.toggle(Family.PHONE);
    assertThat(model.openProperty().get()).contains(Family.PHONE);
    assertThat(model.detailProperty().get().orElseThrow().talks()).isEmpty();

    model.toggle(Family.PHONE);
    assertThat(model.openProperty().get()).isEmpty();
    assertThat(model.detailProperty().get()).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_told_and_can_be_tried_again() {
    table.talk("parcel", 1, 5);
    ProgressViewModel model = table.model();
    table.broken = true;
    model.load();
    assertThat(model.failureProperty().get()).isPresent();

    table.broken = false;
    model.load();
    assertThat(model.failureProperty().get()).isEmpty();

    table.broken = true;
    model.toggle(Family.EXPLORE);
    assertThat(model.detailFailureProperty().get()).isPresent();
    model.toggle(Family.EXPLORE);
    assertThat(model.detailFailureProperty().get()).isEmpty();
  }

  @Test
  void everything_leads_where_it_says() {
    ProgressViewModel model = table.model();
    model.debrief(new UUID(1, 2));
    model.handbook("mot.explore.listen");
    model.prepare(table.entries.get(0));
    model.practise();

    assertThat(table.went)
        .containsExactly(
            new Place.Debrief(new UUID(1, 2)),
            new Place.Handbook(Optional.of("mot.explore.listen")),
            new Place.Briefing("pack", "parcel"),
            new Place.Practise());
  }

  @Test
  void the_headline_names_what_is_strong_and_what_comes_next() {
    table.talk("parcel", 1, 2);
    assertThat(Headline.of(read()))
        .isEqualTo(new Headline(Level.UNSEEN, List.of(), Optional.of(Family.EXPLORE)));

    table.talk("table", 1, 5);
    table.talk("hotel", 1, 5);
    assertThat(Headline.of(read()))
        .as("exploring is the best and what comes next: it is told as the best")
        .isEqualTo(new Headline(Level.GUIDED, List.of(Family.EXPLORE), Optional.empty()));

    table.recalls.put(Family.PHONE, new Recall(5, 5, 9, Optional.of(ProgressTable.NOW)));
    for (String scenario : List.of("parcel", "table", "hotel", "part", "parcel")) {
      table.talk(scenario, 0, 5);
    }
    assertThat(Headline.of(read()))
        .isEqualTo(
            new Headline(Level.INDEPENDENT, List.of(Family.EXPLORE), Optional.of(Family.PROPOSE)));
  }

  @Test
  void what_fades_is_not_named_as_strong() {
    table.talk("parcel", 99, 5);
    table.talk("table", 98, 5);
    table.talk("hotel", 97, 5);
    Headline headline = Headline.of(read());
    assertThat(headline.strong()).isEmpty();
    assertThat(headline.next()).contains(Family.EXPLORE);
  }
}

package motcoach.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Family;
import motcoach.progress.Advice;
import motcoach.progress.Library;
import motcoach.scenario.Channel;
import motcoach.ui.kit.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LibraryViewModelTest {
  private final LibraryTable table = new LibraryTable();
  private final LibraryViewModel model = table.model();

  @BeforeEach
  void load() {
    model.load();
  }

  @Test
  void everything_is_found_until_something_is_chosen() {
    assertThat(found()).containsExactly(table.parcel, table.table, table.hotel, table.depot);
  }

  @Test
  void words_of_either_language_find_at_once_and_all_of_them_must_fit() {
    assertThat(searching("包裹")).containsExactly(table.parcel);
    assertThat(searching("LATE check")).containsExactly(table.hotel);
    assertThat(searching("ｌａｔｅ")).as("full width").containsExactly(table.hotel);
    assertThat(searching("logistics phone")).containsExactly(table.parcel, table.depot);
    assertThat(searching("电话沟通")).as("a family").containsExactly(table.parcel);
    assertThat(searching("late logistics")).isEmpty();
    assertThat(searching("  ")).hasSize(4);
  }

  @Test
  void odd_searches_find_nothing_or_something_but_never_fail() {
    for (String odd : List.of("[", "\\E(", "%_'", "\u0000", "🙂", "x".repeat(5_000))) {
      assertThat(searching(odd)).as(odd).isEmpty();
    }
  }

  @Test
  void filters_narrow_down_together() {
    model.filter(Filters.NONE.withChannel(Optional.of(Channel.PHONE)));
    assertThat(found()).containsExactly(table.parcel, table.depot);
    model.filter(model.filtersProperty().get().withFamily(Optional.of(Family.EXPLORE)));
    assertThat(found()).containsExactly(table.depot);
    model.filter(Filters.NONE.withLevel(Optional.of(1)));
    assertThat(found()).containsExactly(table.table);
    model.clear();
    assertThat(found()).hasSize(4);
  }

  @Test
  void a_scenario_done_and_open_again_is_both() {
    table.finish(table.parcel, Optional.empty(), 70);
    table.begin(table.parcel, Optional.empty());
    table.begin(table.hotel, Optional.empty());
    model.load();

    assertThat(by(ShelfState.UNSEEN)).containsExactly(table.table, table.depot);
    assertThat(by(ShelfState.IN_PROGRESS)).containsExactly(table.parcel, table.hotel);
    assertThat(by(ShelfState.DONE)).containsExactly(table.parcel);
  }

  @Test
  void the_order_is_chosen() {
    table.begin(table.depot, Optional.empty());
    table.begin(table.hotel, Optional.empty());
    model.load();

    assertThat(in(ShelfOrder.EASIEST))
        .containsExactly(table.table, table.parcel, table.depot, table.hotel);
    assertThat(in(ShelfOrder.SHORTEST))
        .containsExactly(table.depot, table.hotel, table.parcel, table.table);
    assertThat(in(ShelfOrder.RECENT))
        .containsExactly(table.hotel, table.depot, table.parcel, table.table);
  }

  @Test
  void filters_are_there_again_the_next_time_what_was_typed_is_not() {
    Filters chosen =
        new Filters(
            Optional.of(ShelfState.UNSEEN),
            Optional.of(Channel.PHONE),
            Optional.of(2),
            Optional.of(Family.EXPLORE),
            ShelfOrder.RECENT);
    model.filter(chosen);
    model.searchProperty().set("depot");

    LibraryViewModel later = table.model();
    later.load();

    assertThat(later.filtersProperty().get()).isEqualTo(chosen);
    assertThat(later.searchProperty().get()).isEmpty();
  }

  @Test
  void filters_that_mean_nothing_here_are_left_out() {
    assertThat(Filters.of("level=9 channel=fax nonsense = family=explore order=sideways"))
        .isEqualTo(Filters.NONE.withFamily(Optional.of(Family.EXPLORE)));
  }

  @Test
  void what_is_weak_is_offered_with_new_people_in_another_trade() {
    table.finish(table.parcel, Optional.empty(), 30);
    table.finish(table.depot, Optional.empty(), 30);
    table.nextStep = Optional.of(new Advice.NextStep(Family.EXPLORE, 2, 2, table.depot));
    model.load();

    assertThat(clothes()).contains(new NewClothes(Family.EXPLORE, 2, 2, table.hotel, true));

    model.focus(Family.EXPLORE);
    assertThat(found()).containsExactly(table.hotel, table.depot);

    table.finish(table.hotel, Optional.empty(), 30);
    model.load();
    assertThat(clothes()).as("everybody was met").isEmpty();
  }

  @Test
  void the_scenario_that_was_advised_comes_first_while_it_is_new() {
    table.finish(table.parcel, Optional.empty(), 30);
    table.nextStep = Optional.of(new Advice.NextStep(Family.EXPLORE, 2, 2, table.depot));
    model.load();

    assertThat(clothes()).contains(new NewClothes(Family.EXPLORE, 2, 2, table.depot, false));
  }

  @Test
  void a_card_leads_to_its_briefing() {
    model.prepare(table.hotel);
    assertThat(table.went).containsExactly(new Place.Briefing("pack", "hotel"));
  }

  @Test
  void first_tries_and_retries_stand_apart() {
    UUID first = table.finish(table.parcel, Optional.empty(), 40);
    table.finish(table.parcel, Optional.of(first), 90);
    model.load();

    Case parcel = model.foundProperty().get().get(0);
    assertThat(parcel.played().orElseThrow().best()).contains(40);
    assertThat(parcel.played().orElseThrow().bestRetry()).contains(90);
  }

  @Test
  void what_cannot_be_read_is_told_and_can_be_tried_again() {
    Library there = table.library;
    table.library =
        () -> {
          throw new IllegalStateException();
        };
    model.load();
    assertThat(model.failureProperty().get()).isPresent();

    table.library = there;
    model.load();
    assertThat(model.failureProperty().get()).isEmpty();
    assertThat(found()).hasSize(4);
  }

  private Optional<NewClothes> clothes() {
    return model.contentProperty().get().orElseThrow().newClothes();
  }

  private List<Library.Entry> searching(String words) {
    model.searchProperty().set(words);
    return found();
  }

  private List<Library.Entry> by(ShelfState state) {
    model.filter(Filters.NONE.withState(Optional.of(state)));
    return found();
  }

  private List<Library.Entry> in(ShelfOrder order) {
    model.filter(Filters.NONE.withOrder(order));
    return found();
  }

  private List<Library.Entry> found() {
    return model.foundProperty().get().stream().map(Case::entry).toList();
  }
}

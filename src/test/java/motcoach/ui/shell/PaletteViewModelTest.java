package motcoach.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import motcoach.method.Text;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.shell.PaletteEntry.Group;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class PaletteViewModelTest {
  private final List<String> ran = new ArrayList<>();
  private final PaletteEntry theme = entry(Group.ACTION, "Theme", "主题");
  private final PaletteEntry home = entry(Group.PLACE, "Home", "首页");
  private final PaletteEntry parcel = entry(Group.SCENARIO, "Where is my parcel?", "我的包裹在哪");
  private final PaletteEntry promise = entry(Group.CARD, "Keep a promise list", "答应的事记成表");
  private final PaletteViewModel model = model(() -> List.of(parcel, promise));

  @Test
  void opened_it_shows_places_and_actions_and_selects_the_first() {
    model.open(true);
    assertThat(model.foundProperty().get()).containsExactly(home, theme);
    assertThat(model.selectedProperty().get()).isZero();
  }

  @Test
  void parts_of_words_in_either_language_find_everything() {
    model.open(true);
    model.queryProperty().set("parc");
    assertThat(model.foundProperty().get()).containsExactly(parcel);
    model.queryProperty().set("记成");
    assertThat(model.foundProperty().get()).containsExactly(promise);
    model.queryProperty().set("id-of-Keep");
    assertThat(model.foundProperty().get()).containsExactly(promise);
  }

  @Test
  void the_kind_with_the_best_answer_comes_first_and_none_pushes_the_others_away() {
    List<PaletteEntry> many =
        new ArrayList<>(
            IntStream.range(0, 20).mapToObj(i -> entry(Group.CARD, "A home " + i, "x")).toList());
    PaletteViewModel crowded = model(() -> many);
    crowded.open(true);
    crowded.queryProperty().set("home");
    assertThat(crowded.foundProperty().get()).hasSize(7).first().isEqualTo(home);
  }

  @Test
  void where_one_may_not_leave_only_actions_are_found() {
    model.open(false);
    assertThat(model.foundProperty().get()).containsExactly(theme);
    model.queryProperty().set("home");
    assertThat(model.foundProperty().get()).isEmpty();
    assertThat(model.selectedProperty().get()).isEqualTo(-1);
    model.move(1);
    model.runSelected();
    assertThat(ran).isEmpty();
  }

  @Test
  void the_selection_goes_round_and_enter_runs_it_once_it_is_closed() {
    model.open(true);
    model.move(-1);
    model.runSelected();
    assertThat(ran).containsExactly("Theme");
    assertThat(model.openProperty().get()).isFalse();
  }

  @Test
  void opened_again_it_begins_anew() {
    model.open(true);
    model.queryProperty().set("parc");
    model.close();
    model.open(true);
    assertThat(model.queryProperty().get()).isEmpty();
    assertThat(model.foundProperty().get()).containsExactly(home, theme);
  }

  @Test
  void content_that_cannot_be_read_leaves_places_and_actions() {
    PaletteViewModel broken =
        model(
            () -> {
              throw new IllegalStateException("broken");
            });
    broken.open(true);
    broken.queryProperty().set("the");
    assertThat(broken.foundProperty().get()).containsExactly(theme);
  }

  private PaletteViewModel model(Supplier<List<PaletteEntry>> content) {
    return new PaletteViewModel(List.of(theme), List.of(home), content, new CurrentThreadTasks());
  }

  private PaletteEntry entry(Group group, String en, String zh) {
    return new PaletteEntry(
        group,
        Feather.CIRCLE,
        new Text(en, zh),
        Optional.empty(),
        List.of("id-of-" + en),
        Optional.empty(),
        () -> ran.add(en));
  }
}

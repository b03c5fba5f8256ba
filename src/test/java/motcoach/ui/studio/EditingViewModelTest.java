package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import motcoach.pack.DraftFiles;
import motcoach.pack.SchemaShapes;
import motcoach.progress.StoreException;
import motcoach.studio.Draft;
import motcoach.studio.Kind;
import motcoach.studio.References;
import motcoach.studio.Shape;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.CurrentThreadTasks;
import org.junit.jupiter.api.Test;

class EditingViewModelTest {
  private static final String PARCEL = "scenarios/s-02-parcel.json";
  private static final Spot BEATS = Spot.of(PARCEL, "beats");
  private static final Shapes SHAPES = SchemaShapes.shipped();
  private static final Draft SHIPPED =
      new DraftFiles().open(Path.of("resources/packs/service-basics")).draft();
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-27T14:02:10Z"), ZoneOffset.UTC);

  private final MemoryDesk desk = new MemoryDesk(SHIPPED);
  private final EditingViewModel model =
      new EditingViewModel(desk, desk.opened(), SHAPES, new CurrentThreadTasks(), NOON);

  private int beats() {
    return ((Value.Obj) model.draft().file(PARCEL).orElseThrow()).list("beats").size();
  }

  private Shape beat() {
    return ((Shape.Many) SHAPES.at(SHIPPED, BEATS).orElseThrow()).item();
  }

  @Test
  void writing_is_checked_and_saved_and_says_when() {
    assertThat(model.checkedProperty().get().errors()).isEqualTo(1);
    model.type(MemoryDesk.TITLE.then("en"), new Value.Str("A late order"));
    assertThat(model.checkedProperty().get().errors()).isZero();
    assertThat(model.savedProperty().get().pending()).isTrue();
    model.save();
    assertThat(desk.saved).containsExactly(model.draft());
    assertThat(model.savedProperty().get().pending()).isFalse();
    assertThat(model.savedProperty().get().at()).contains(LocalTime.of(14, 2, 10));
    model.save();
    assertThat(desk.saved).hasSize(1);
  }

  @Test
  void what_could_not_be_saved_is_told_stays_and_is_saved_with_the_next_change() {
    desk.refusal =
        java.util.Optional.of(new StoreException(StoreException.Kind.FULL, "/studio", null));
    model.type(MemoryDesk.TITLE.then("en"), new Value.Str("A"));
    model.save();
    assertThat(model.savedProperty().get().failure()).isPresent();
    assertThat(model.savedProperty().get().pending()).isTrue();
    desk.refusal = java.util.Optional.empty();
    model.type(MemoryDesk.TITLE.then("en"), new Value.Str("A late order"));
    model.save();
    assertThat(desk.saved).containsExactly(model.draft());
    assertThat(model.savedProperty().get().failure()).isEmpty();
  }

  @Test
  void a_new_beat_stands_before_the_one_that_always_fits_and_undo_takes_it_away() {
    int before = beats();
    Spot added = model.add(BEATS, beat());
    assertThat(added).isEqualTo(BEATS.then(before - 1));
    model.goTo(added);
    assertThat(beats()).isEqualTo(before + 1);
    model.undo();
    assertThat(model.draft()).isEqualTo(SHIPPED);
    assertThat(model.draft().at(model.selectionProperty().get())).isPresent();
    model.redo();
    assertThat(beats()).isEqualTo(before + 1);
    assertThat(model.selectionProperty().get()).isEqualTo(added);
  }

  @Test
  void whoever_looked_at_what_is_taken_away_looks_at_what_held_it() {
    model.goTo(BEATS.then(3));
    model.remove(BEATS.then(3));
    assertThat(model.selectionProperty().get()).isEqualTo(BEATS);
    model.goTo(Spot.of(PARCEL));
    model.remove(Spot.of(PARCEL));
    assertThat(model.draft().file(PARCEL)).isEmpty();
    assertThat(model.draft().at(model.selectionProperty().get())).isPresent();
  }

  @Test
  void a_thing_that_moves_is_followed() {
    Value second = model.draft().at(BEATS.then(1)).orElseThrow();
    model.goTo(BEATS.then(1));
    model.move(BEATS, 1, 0);
    assertThat(model.draft().at(BEATS.then(0))).contains(second);
    assertThat(model.selectionProperty().get()).isEqualTo(BEATS.then(0));
    model.move(BEATS, 0, -1);
    model.move(BEATS, beats() - 1, beats());
    assertThat(model.draft().at(BEATS.then(0))).contains(second);
  }

  @Test
  void a_copy_stands_behind_its_original_under_an_id_of_its_own() {
    Value.Obj original = (Value.Obj) model.draft().at(BEATS.then(2)).orElseThrow();
    model.clipboard().copy(BEATS.then(2));
    model.clipboard().paste(Spot.of(PARCEL, "topics", 0));
    assertThat(model.draft()).isEqualTo(SHIPPED);
    model.clipboard().paste(BEATS.then(2));
    Value.Obj copy = (Value.Obj) model.draft().at(BEATS.then(3)).orElseThrow();
    assertThat(copy.string("id")).isNotEqualTo(original.string("id"));
    assertThat(copy.with("id", original.get("id").orElseThrow())).isEqualTo(original);
    assertThat(model.selectionProperty().get()).isEqualTo(BEATS.then(3));
  }

  @Test
  void a_new_scenario_has_its_id_in_its_name_and_rules_are_one_file_a_language() {
    model.addFile("scenarios");
    assertThat(model.draft().at(Spot.of("scenarios/scenario-1.json", "id")))
        .contains(new Value.Str("scenario-1"));
    assertThat(model.mayAddTo("rules")).isTrue();
    model.addFile("rules");
    model.addFile("rules");
    assertThat(model.draft().files()).containsKeys("rules/en.json", "rules/zh.json");
    assertThat(model.mayAddTo("rules")).isFalse();
  }

  @Test
  void another_id_follows_everywhere_as_one_step() {
    Value scenario = SHIPPED.file(PARCEL).orElseThrow();
    String topic = References.ids(scenario, Kind.TOPIC).get(0);
    int uses = References.uses(PARCEL, scenario, Kind.TOPIC, topic).size();
    model.rename(PARCEL, Kind.TOPIC, topic, "renamed");
    Value renamed = model.draft().file(PARCEL).orElseThrow();
    assertThat(References.uses(PARCEL, renamed, Kind.TOPIC, "renamed")).hasSize(uses);
    model.undo();
    assertThat(model.draft()).isEqualTo(SHIPPED);
  }

  @Test
  void what_is_installed_can_be_looked_at_only() {
    desk.mayChange = false;
    EditingViewModel reading =
        new EditingViewModel(desk, desk.opened(), SHAPES, new CurrentThreadTasks(), NOON);
    reading.type(MemoryDesk.TITLE.then("en"), new Value.Str("x"));
    reading.remove(BEATS.then(0));
    reading.save();
    assertThat(reading.draft()).isEqualTo(SHIPPED);
    assertThat(desk.saved).isEmpty();
  }

  @Test
  void whoever_is_led_to_a_field_looks_at_the_thing_it_belongs_to() {
    Spot title = Spot.of(PARCEL, "title", "en");
    model.pointTo(title);
    assertThat(model.selectionProperty().get()).isEqualTo(Spot.of(PARCEL));
    assertThat(model.pointedProperty().get()).contains(title);

    model.pointTo(Spot.of(PARCEL, "persona", "name", "en"));
    assertThat(model.selectionProperty().get()).isEqualTo(Spot.of(PARCEL, "persona"));

    model.pointTo(BEATS.then(3).then("say").then(0));
    assertThat(model.selectionProperty().get()).isEqualTo(BEATS.then(3));

    model.pointTo(Spot.of("pack.json", "changelog", 0));
    assertThat(model.selectionProperty().get()).isEqualTo(Spot.of("pack.json"));
  }
}

package motcoach.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motcoach.method.Text;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.story.ParcelStory;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private final Library library = ParcelStory.library();

  @Test
  void a_scenario_trains_what_belongs_to_a_group_it_names_and_what_it_judges() {
    String judged = ParcelStory.scenario().criteria().get(0).concept();

    assertThat(of("phone.smile").scenarios()).containsExactly(ParcelStory.entry());
    assertThat(of(judged).scenarios()).containsExactly(ParcelStory.entry());
    assertThat(of("int.hire").scenarios()).isEmpty();
  }

  @Test
  void exercises_are_counted_by_concept() {
    Training training =
        Training.of(
            "phone.name",
            List::of,
            () -> List.of(item("a", "phone.name"), item("b", "x", "phone.name"), item("c", "x")));
    assertThat(training).isEqualTo(new Training(List.of(), 2));
  }

  private Training of(String concept) {
    return Training.of(concept, library, List::of);
  }

  private static DrillLibrary.Entry item(String id, String... concepts) {
    return new DrillLibrary.Entry(
        "pack",
        new DrillItem(
            id, List.of(concepts), 1, Text.same("?"), new DrillItem.Free(List.of(), List.of())));
  }
}

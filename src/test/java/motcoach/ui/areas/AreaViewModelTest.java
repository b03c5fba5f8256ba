package motcoach.ui.areas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaViewModelTest {
  private final AreaTable table = new AreaTable();
  private final AreaViewModel model = table.model();

  @Test
  void only_the_right_one_leads_on() {
    model.pinProperty().set("12");
    model.open();
    assertThat(model.remarkProperty().get()).isEqualTo(new AreaViewModel.Remark.NotAPin());
    model.pinProperty().set("111111");
    model.open();
    assertThat(model.remarkProperty().get()).isEqualTo(new AreaViewModel.Remark.Wrong(4));
    assertThat(model.pinProperty().get()).isEmpty();
    assertThat(table.went).isEmpty();

    model.pinProperty().set("135 790");
    model.open();
    assertThat(table.went).containsExactly("in");
  }

  @Test
  void guessing_has_to_wait() {
    for (int n = 0; n < 5; n++) {
      model.pinProperty().set("111111");
      model.open();
    }
    assertThat(model.remarkProperty().get()).isInstanceOf(AreaViewModel.Remark.Wait.class);
    model.pinProperty().set(AreaTable.PIN);
    model.open();
    assertThat(table.went).as("too early, even with the right one").isEmpty();
  }
}

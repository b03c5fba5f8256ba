package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BesideTest {

  @Start
  void start(Stage stage) {
    stage.show();
  }

  private static List<Double> leftEdges(int things, double width) {
    Region[] regions =
        IntStream.range(0, things).mapToObj(i -> new Region()).toArray(Region[]::new);
    Beside beside = new Beside(10, regions);
    beside.resize(width, 400);
    beside.layout();
    return List.of(regions).stream()
        .map(region -> (double) Math.round(region.getLayoutX()))
        .toList();
  }

  @Test
  void as_many_stand_beside_each_other_as_there_is_room_for() {
    assertThat(leftEdges(2, 1000).stream().distinct()).hasSize(2);
    assertThat(leftEdges(2, 150).stream().distinct()).hasSize(1);
  }

  @Test
  void rows_are_of_like_length() {
    double room = 14 * (3 * 10 + 2 * 1.143) + 1;
    assertThat(leftEdges(4, room).stream().distinct()).hasSize(2);
  }
}

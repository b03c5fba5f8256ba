package motcoach.ui.drills;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Response;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.Style;

/** Each line is put into its bin. */
final class SortPane extends GivenPane {
  private final DrillItem.Sort task;

  SortPane(Exercise exercise, DrillItem.Sort task, ItemText texts) {
    super(
        exercise,
        texts,
        task.lines().stream().map(DrillItem.Sorted::text).toList(),
        bins(task, texts));
    this.task = task;
  }

  private static List<ObservableValue<String>> bins(DrillItem.Sort task, ItemText texts) {
    List<ObservableValue<String>> labels = new ArrayList<>();
    for (DrillItem.Bin bin : task.bins()) {
      labels.add(texts.about("drills.bin", labels.size() + 1, bin.label()));
    }
    return labels;
  }

  @Override
  String badge(int number) {
    return Integer.toString(number + 1);
  }

  @Override
  Response response(List<Integer> numbers) {
    return new Response.Binned(numbers);
  }

  @Override
  void reveal(Mark mark) {
    close();
    for (int place = 0; place < rows.size(); place++) {
      Mark.Part part = mark.parts().get(part(place));
      LineRow row = rows.get(place);
      row.reveal(
          part.right(),
          texts.words().text(part.right() ? "drills.sign.right" : "drills.sign.wrong"));
      String own = task.lines().get(part(place)).bin();
      task.bins().stream()
          .filter(bin -> bin.id().equals(own))
          .forEach(bin -> row.say(texts.of(bin.label()), Style.SMALL, Style.STRONG));
      row.why(texts, part);
    }
  }
}

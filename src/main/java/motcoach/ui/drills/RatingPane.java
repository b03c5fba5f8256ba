package motcoach.ui.drills;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Response;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.Style;

/** Each reply is rated from 1 to 5. */
final class RatingPane extends GivenPane {
  private static final int BEST = 5;

  private final DrillItem.BestWorst task;

  RatingPane(Exercise exercise, DrillItem.BestWorst task, ItemText texts) {
    super(exercise, texts, task.choices().stream().map(DrillItem.Rated::text).toList(), ratings());
    this.task = task;
  }

  private static List<ObservableValue<String>> ratings() {
    return IntStream.rangeClosed(1, BEST)
        .<ObservableValue<String>>mapToObj(
            rating -> new ReadOnlyStringWrapper(Integer.toString(rating)))
        .toList();
  }

  @Override
  String badge(int number) {
    return Integer.toString(number + 1);
  }

  @Override
  Response response(List<Integer> numbers) {
    return new Response.Ratings(numbers.stream().map(number -> number + 1).toList());
  }

  @Override
  void reveal(Mark mark) {
    close();
    for (int place = 0; place < rows.size(); place++) {
      Mark.Part part = mark.parts().get(part(place));
      LineRow row = rows.get(place);
      row.reveal(
          part.right(), texts.words().text(part.right() ? "drills.sign.near" : "drills.sign.far"));
      row.say(
          texts
              .words()
              .text("drills.rated", given(place) + 1, task.choices().get(part(place)).rating()),
          Style.SMALL,
          Style.STRONG);
      row.why(texts, part);
    }
  }
}

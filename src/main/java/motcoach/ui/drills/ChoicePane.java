package motcoach.ui.drills;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Response;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.Style;

/** One of a few: a number, the arrows or a click chooses. */
final class ChoicePane extends LinesPane {
  private final IntegerProperty chosen = new SimpleIntegerProperty(-1);

  ChoicePane(Exercise exercise, DrillItem.Choose task, ItemText texts) {
    super(exercise, texts);
    for (int place = 0; place < exercise.order().size(); place++) {
      DrillItem.Choice choice = task.choices().get(part(place));
      LineRow row = row(choice.text());
      row.badge(Integer.toString(place + 1));
      int own = place;
      name(
          row,
          choice.text(),
          texts
              .words()
              .follow(
                  () ->
                      texts
                          .words()
                          .say(chosen.get() == own ? "drills.chosen" : "drills.not-chosen"),
                  chosen));
    }
  }

  @Override
  void number(int place, int number) {
    if (number < rows.size()) {
      rows.get(number).requestFocus();
      pick(number);
    }
  }

  @Override
  void moved(int place) {
    pick(place);
  }

  @Override
  void pick(int place) {
    chosen.set(place);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).chosen(i == place);
    }
    respond(Optional.of(new Response.Chosen(part(place))));
  }

  @Override
  void reveal(Mark mark) {
    settle();
    for (int place = 0; place < rows.size(); place++) {
      Mark.Part part = mark.parts().get(part(place));
      LineRow row = rows.get(place);
      row.reveal(
          part.right(),
          texts.words().text(part.right() ? "drills.sign.right" : "drills.sign.wrong"));
      if (place == chosen.get()) {
        row.say(texts.words().text("drills.yours"), Style.SMALL, Style.STRONG);
      }
      row.why(texts, part);
    }
  }
}

package motcoach.progress.drill;

import java.util.ArrayList;
import java.util.List;
import motcoach.method.Text;
import motcoach.progress.DrillLibrary;
import motcoach.scenario.drill.DrillItem;

/** Invented exercises for tests. */
public final class Exercises {
  private Exercises() {}

  /** A choice of two, the first is right; its id is the concept and a number. */
  public static DrillLibrary.Entry choice(String concept, int number) {
    return new DrillLibrary.Entry(
        "core",
        new DrillItem(
            concept + "-" + number,
            List.of(concept),
            1 + number % 3,
            new Text("Question " + number, "问题" + number),
            new DrillItem.Choose(
                List.of(
                    new DrillItem.Choice(new Text("Right", "对"), true, new Text("It is.", "就是。")),
                    new DrillItem.Choice(
                        new Text("Wrong", "错"), false, new Text("It is not.", "不是。"))))));
  }

  /** So many choices for each concept. */
  public static List<DrillLibrary.Entry> choices(int each, String... concepts) {
    List<DrillLibrary.Entry> all = new ArrayList<>();
    for (String concept : concepts) {
      for (int number = 1; number <= each; number++) {
        all.add(choice(concept, number));
      }
    }
    return all;
  }
}

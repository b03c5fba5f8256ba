package motcoach.pack;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import motcoach.scenario.Beat;
import motcoach.scenario.Guessing;
import motcoach.scenario.Option;
import motcoach.scenario.Scenario;

/** Finds option sets that teach nothing because they are all alike or can be guessed. */
final class OptionLint {
  private final Scenario scenario;
  private final ListPlaces places;
  private final Problems problems;

  OptionLint(Scenario scenario, ListPlaces places, Problems problems) {
    this.scenario = scenario;
    this.places = places;
    this.problems = problems;
  }

  void check() {
    // Options that are shared are the same list; to compare them word by word takes long.
    Set<List<Option>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Beat beat : scenario.beats()) {
      if (beat.options().size() > 1 && seen.add(beat.options())) {
        alike(beat);
      }
    }
    Guessing guessing = Guessing.of(scenario);
    if (guessing.byLength()) {
      guessable("the longest", guessing.longest().size(), guessing.sets(), "最长的那一个");
    }
    if (guessing.byManners()) {
      guessable("the only polite one", guessing.onlyPolite().size(), guessing.sets(), "唯一客气的那一个");
    }
  }

  private void guessable(String en, int times, int sets, String zh) {
    problems.warning(
        places.of("beats"),
        "MOT111",
        "The best option can be guessed: it is " + en + " in " + times + " of " + sets + " sets.",
        "最好的选项猜得出来：" + sets + " 组里有 " + times + " 组是" + zh + "。");
  }

  private void alike(Beat beat) {
    Set<Object> doings = new HashSet<>();
    beat.options().forEach(o -> doings.add(List.of(o.acts(), o.topics(), o.elements())));
    if (doings.size() == 1) {
      problems.error(
          places.of("beats", beat.id()),
          "MOT110",
          "All options of the beat \""
              + beat.id()
              + "\" do the same, so the choice decides nothing.",
          "节拍“" + beat.id() + "”的选项做的都是同一件事，选哪个都一样。");
    }
  }
}

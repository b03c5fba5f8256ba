package motcoach.pack;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Act;
import motcoach.method.Language;
import motcoach.scenario.Beat;
import motcoach.scenario.Element;
import motcoach.scenario.Option;
import motcoach.scenario.Scenario;

/**
 * Finds option sets that teach nothing because they are all alike or can be guessed. Where the best
 * one stands gives nothing away: a play mixes their order.
 */
final class OptionLint {
  private static final Set<Act> POLITE =
      EnumSet.of(Act.GREET, Act.THANKS, Act.APOLOGISE, Act.ACK_FEELING, Act.NAME);

  /** Fewer sets than this show no habit. */
  private static final int ENOUGH_SETS = 8;

  private static final double TOO_OFTEN = 0.6;

  private final Scenario scenario;
  private final ListPlaces places;
  private final Problems problems;

  OptionLint(Scenario scenario, ListPlaces places, Problems problems) {
    this.scenario = scenario;
    this.places = places;
    this.problems = problems;
  }

  void check() {
    Set<List<Option>> seen = new HashSet<>();
    int sets = 0;
    int longest = 0;
    int onlyPolite = 0;
    for (Beat beat : scenario.beats()) {
      List<Option> options = beat.options();
      if (options.size() > 1 && seen.add(options)) {
        alike(beat);
        Optional<Option> best = best(options);
        if (best.isPresent()) {
          sets++;
          longest += isLongest(best.get(), options) ? 1 : 0;
          onlyPolite += isOnlyPolite(best.get(), options) ? 1 : 0;
        }
      }
    }
    if (sets >= ENOUGH_SETS) {
      habits(sets, longest, onlyPolite);
    }
  }

  private void habits(int sets, int longest, int onlyPolite) {
    if (longest > sets * TOO_OFTEN) {
      guessable("the longest", longest, sets, "最长的那一个");
    }
    if (onlyPolite > sets * TOO_OFTEN) {
      guessable("the only polite one", onlyPolite, sets, "唯一客气的那一个");
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

  /** The option that does most good; empty when two are equally good. */
  private Optional<Option> best(List<Option> options) {
    List<Option> inOrder =
        options.stream().sorted(Comparator.comparingInt(this::worth).reversed()).toList();
    return worth(inOrder.get(0)) > worth(inOrder.get(1))
        ? Optional.of(inOrder.get(0))
        : Optional.empty();
  }

  private int worth(Option option) {
    int worth = 0;
    for (Act act : option.acts()) {
      worth += act.isHarmful() ? -4 : 1;
    }
    for (String id : option.elements()) {
      Element element = scenario.element(id).orElseThrow();
      worth += element.isImpossible() ? -4 : element.isDear() ? -2 : 1;
    }
    return worth;
  }

  private static boolean isLongest(Option best, List<Option> options) {
    for (Language language : Language.values()) {
      int length = best.text().in(language).length();
      boolean longest =
          options.stream()
              .filter(option -> option != best)
              .allMatch(option -> option.text().in(language).length() < length);
      if (!longest) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOnlyPolite(Option best, List<Option> options) {
    return isPolite(best)
        && options.stream().filter(option -> option != best).noneMatch(OptionLint::isPolite);
  }

  private static boolean isPolite(Option option) {
    return option.acts().stream().anyMatch(POLITE::contains);
  }
}

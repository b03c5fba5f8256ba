package motcoach.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Act;
import motcoach.method.Language;

/**
 * Whether the best of the prepared answers can be told from outside. Where it stands gives nothing
 * away: a play mixes their order.
 *
 * @param sets how many sets of options have one best
 * @param longest beats whose best option is the longest in both languages
 * @param onlyPolite beats whose best option is the only one with manners
 */
public record Guessing(int sets, List<String> longest, List<String> onlyPolite) {
  private static final Set<Act> POLITE =
      EnumSet.of(Act.GREET, Act.THANKS, Act.APOLOGISE, Act.ACK_FEELING, Act.NAME);

  /** Fewer sets than this show no habit. */
  private static final int ENOUGH_SETS = 8;

  private static final double TOO_OFTEN = 0.6;

  public Guessing {
    longest = List.copyOf(longest);
    onlyPolite = List.copyOf(onlyPolite);
  }

  /** Of a scenario; options that several beats share count once. */
  public static Guessing of(Scenario scenario) {
    // Options that are shared are the same list; to compare them word by word takes long.
    Set<List<Option>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<String> longest = new ArrayList<>();
    List<String> onlyPolite = new ArrayList<>();
    int sets = 0;
    for (Beat beat : scenario.beats()) {
      List<Option> options = beat.options();
      Optional<Option> best =
          options.size() > 1 && seen.add(options) ? best(options, scenario) : Optional.empty();
      if (best.isPresent()) {
        sets++;
        if (isLongest(best.get(), options)) {
          longest.add(beat.id());
        }
        if (isOnlyPolite(best.get(), options)) {
          onlyPolite.add(beat.id());
        }
      }
    }
    return new Guessing(sets, longest, onlyPolite);
  }

  /** Whether taking the longest would be a way to win. */
  public boolean byLength() {
    return isHabit(longest);
  }

  /** Whether taking the polite one would be a way to win. */
  public boolean byManners() {
    return isHabit(onlyPolite);
  }

  private boolean isHabit(List<String> beats) {
    return sets >= ENOUGH_SETS && beats.size() > sets * TOO_OFTEN;
  }

  /** The option that does most good; empty when two are equally good. */
  private static Optional<Option> best(List<Option> options, Scenario scenario) {
    List<Option> inOrder =
        options.stream()
            .sorted(Comparator.<Option>comparingInt(o -> worth(o, scenario)).reversed())
            .toList();
    return worth(inOrder.get(0), scenario) > worth(inOrder.get(1), scenario)
        ? Optional.of(inOrder.get(0))
        : Optional.empty();
  }

  private static int worth(Option option, Scenario scenario) {
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
        && options.stream().filter(option -> option != best).noneMatch(Guessing::isPolite);
  }

  private static boolean isPolite(Option option) {
    return option.acts().stream().anyMatch(POLITE::contains);
  }
}

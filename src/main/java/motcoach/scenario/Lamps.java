package motcoach.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import motcoach.method.Text;

/** The proposal card and its three lamps: complete, realistic, win-win. */
final class Lamps {
  private static final int NEAR_ENOUGH_CONDITIONALS = 2;

  private Lamps() {}

  static Proposal of(Turn turn) {
    return of(turn.script, turn.offers, turn.expectations);
  }

  static Proposal of(
      Script script, List<Proposal.Offer> offers, Map<String, Expectation.State> expectations) {
    List<Proposal.Offer> meant = offers.stream().filter(Proposal.Offer::meant).toList();
    Tuning tuning = script.tuning();
    if (meant.isEmpty()) {
      Proposal.LampState dark = new Proposal.LampState(false, tuning.words("lamp.empty"));
      return new Proposal(offers, dark, dark, dark);
    }
    return new Proposal(
        offers,
        complete(script, meant, expectations),
        realistic(script, meant),
        winWin(tuning, meant));
  }

  /** Whether one lamp is green. */
  static boolean green(Turn turn, Condition.Lamp lamp) {
    List<Proposal.Offer> meant = turn.offers.stream().filter(Proposal.Offer::meant).toList();
    if (meant.isEmpty()) {
      return false;
    }
    switch (lamp) {
      case COMPLETE:
        return complete(turn.script, meant, turn.expectations).green();
      case REALISTIC:
        return realistic(turn.script, meant).green();
      default:
        return winWin(turn.tuning(), meant).green();
    }
  }

  /**
   * Percent of the weight of known expectations that some element answers; 100 when none is known.
   */
  static int covered(Turn turn) {
    return covered(
        turn.scenario(),
        turn.offers.stream().filter(Proposal.Offer::meant).toList(),
        turn.expectations);
  }

  private static int covered(
      Scenario scenario, List<Proposal.Offer> meant, Map<String, Expectation.State> expectations) {
    int known = 0;
    int answered = 0;
    Set<String> answers = answers(meant);
    for (Expectation expectation : scenario.expectations()) {
      Expectation.State state = expectations.get(expectation.id());
      if (state.compareTo(Expectation.State.VOICED) >= 0) {
        known += expectation.weight();
        if (isAnswered(expectation, state, answers)) {
          answered += expectation.weight();
        }
      }
    }
    return known == 0 ? 100 : 100 * answered / known;
  }

  private static Proposal.LampState complete(
      Script script, List<Proposal.Offer> meant, Map<String, Expectation.State> expectations) {
    Set<String> answers = answers(meant);
    List<Expectation> open =
        script.scenario().expectations().stream()
            .filter(e -> expectations.get(e.id()).compareTo(Expectation.State.VOICED) >= 0)
            .filter(e -> !isAnswered(e, expectations.get(e.id()), answers))
            .toList();
    boolean green =
        open.stream().allMatch(Expectation::latent)
            && covered(script.scenario(), meant, expectations) >= script.tuning().knownCovered();
    return green
        ? new Proposal.LampState(true, script.tuning().words("lamp.complete.green"))
        : new Proposal.LampState(
            false,
            script
                .tuning()
                .words(
                    "lamp.complete.red",
                    list(script.tuning(), open.stream().map(Expectation::label).toList())));
  }

  private static boolean isAnswered(
      Expectation expectation, Expectation.State state, Set<String> answers) {
    return answers.contains(expectation.id()) || state.compareTo(Expectation.State.ANSWERED) >= 0;
  }

  private static Set<String> answers(List<Proposal.Offer> meant) {
    return meant.stream()
        .flatMap(offer -> offer.element().answers().stream())
        .collect(Collectors.toSet());
  }

  private static Proposal.LampState realistic(Script script, List<Proposal.Offer> meant) {
    Tuning tuning = script.tuning();
    List<Text> impossible = labels(meant, offer -> offer.element().isImpossible());
    if (!impossible.isEmpty()) {
      return red(tuning, "lamp.realistic.impossible", impossible);
    }
    List<Text> over = labels(meant, offer -> offer.amount() > limit(script.scenario(), offer));
    if (!over.isEmpty()) {
      return red(tuning, "lamp.realistic.over", over);
    }
    List<Text> asCertain =
        labels(
            meant,
            offer -> offer.element().feasible() == Element.Feasible.CONDITIONAL && offer.due() < 0);
    long conditional =
        meant.stream()
            .filter(offer -> offer.element().feasible() == Element.Feasible.CONDITIONAL)
            .count();
    if (!asCertain.isEmpty() && meant.stream().noneMatch(offer -> offer.due() >= 0)
        || conditional > NEAR_ENOUGH_CONDITIONALS) {
      return red(tuning, "lamp.realistic.conditional", asCertain);
    }
    return new Proposal.LampState(true, tuning.words("lamp.realistic.green"));
  }

  /** What an offer's resource allows; no limit when it uses none. */
  static int limit(Scenario scenario, Proposal.Offer offer) {
    Optional<String> resource = offer.element().uses().map(Element.Use::resource);
    return scenario.resources().stream()
        .filter(r -> resource.filter(r.id()::equals).isPresent())
        .mapToInt(Resource::limit)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private static Proposal.LampState winWin(Tuning tuning, List<Proposal.Offer> meant) {
    int customer = meant.stream().mapToInt(o -> o.element().effects().forCustomer()).sum();
    int provider = meant.stream().mapToInt(o -> o.element().effects().forProvider()).sum();
    List<Text> costly =
        labels(
            meant,
            o -> o.element().effects().worst() <= -3 || o.element().effects().forProvider() < 0);
    boolean harm = meant.stream().anyMatch(o -> o.element().effects().worst() <= -3);
    if (harm || provider < 0) {
      return red(tuning, "lamp.win-win.over-giving", costly);
    }
    boolean benefit = meant.stream().anyMatch(o -> o.element().effects().forCustomer() > 0);
    if (customer < 0 || !benefit) {
      return red(tuning, "lamp.win-win.self-serving", labels(meant, o -> true));
    }
    return new Proposal.LampState(true, tuning.words("lamp.win-win.green"));
  }

  private static Proposal.LampState red(Tuning tuning, String key, List<Text> about) {
    return new Proposal.LampState(false, tuning.words(key, list(tuning, about)));
  }

  private static List<Text> labels(List<Proposal.Offer> offers, Predicate<Proposal.Offer> which) {
    return offers.stream().filter(which).map(offer -> offer.element().label()).toList();
  }

  /** The texts in a row, as each language lists things. */
  static Text list(Tuning tuning, List<Text> texts) {
    Text separator = tuning.words("list.separator");
    return new Text(
        texts.stream().map(Text::en).collect(Collectors.joining(separator.en())),
        texts.stream().map(Text::zh).collect(Collectors.joining(separator.zh())));
  }
}

package motcoach.ui.practise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.scenario.Contact;
import motcoach.scenario.Element;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Expectation;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.scenario.Promise;
import motcoach.scenario.Proposal;
import motcoach.scenario.Verdict;

/** What matters in a play right now, in the words of the scenario, ready to be listed. */
final class Matters {
  private Matters() {}

  /** What the customer has said, in the author's order. */
  static List<Expectation> said(Play play) {
    return inState(play, Expectation.State.VOICED, Expectation.State.VERIFIED);
  }

  /** What was only hinted at so far. */
  static List<Expectation> unsaid(Play play) {
    return inState(play, Expectation.State.CUED, Expectation.State.HINTED);
  }

  private static List<Expectation> inState(
      Play play, Expectation.State from, Expectation.State to) {
    return play.scenario().expectations().stream()
        .filter(e -> state(play, e).compareTo(from) >= 0 && state(play, e).compareTo(to) <= 0)
        .toList();
  }

  static Expectation.State state(Play play, Expectation expectation) {
    return play.expectations().getOrDefault(expectation.id(), Expectation.State.HIDDEN);
  }

  /** The cue the customer gave last for something unsaid; the second one is the clearer. */
  static Optional<Text> cue(Play play, Expectation unsaid) {
    List<Text> cues = unsaid.cues();
    if (cues.isEmpty()) {
      return Optional.empty();
    }
    int spent = state(play, unsaid) == Expectation.State.HINTED ? 2 : 1;
    return Optional.of(cues.get(Math.min(spent, cues.size()) - 1));
  }

  private static final int TOPICS = 3;

  /** What one could talk about: what the customer has said and is not answered yet, and a few. */
  static List<Text> topics(Play play) {
    return said(play).stream()
        .filter(e -> state(play, e).compareTo(Expectation.State.ANSWERED) < 0)
        .limit(TOPICS)
        .map(Expectation::label)
        .toList();
  }

  /** Why the customer's mood moved in the latest turn that moved it most; empty when none did. */
  static Optional<EmotionStep> reaction(Play play) {
    return play.emotionLine().stream()
        .filter(step -> step.turn() == play.turn() && play.turn() > 0)
        .filter(step -> step.before() != step.after())
        .max(Comparator.comparingInt(step -> Math.abs(step.after() - step.before())));
  }

  /** Goals of the stage that have had their occasion. */
  static List<Verdict> goals(Play play) {
    return play.verdicts().stream()
        .filter(verdict -> verdict.criterion().stage() == play.stage())
        .filter(verdict -> verdict.outcome() != Verdict.Outcome.NO_OPPORTUNITY)
        .toList();
  }

  /** Labels of the expectations an element answers that the trainee knows of. */
  static List<Text> answered(Play play, Element element) {
    Map<String, Expectation.State> states = play.expectations();
    return element.answers().stream()
        .filter(
            id ->
                states
                        .getOrDefault(id, Expectation.State.HIDDEN)
                        .compareTo(Expectation.State.VOICED)
                    >= 0)
        .flatMap(id -> play.scenario().expectation(id).stream())
        .map(Expectation::label)
        .toList();
  }

  /** What was offered and is still meant. */
  static List<Proposal.Offer> meant(Play play) {
    return play.proposal().offers().stream().filter(Proposal.Offer::meant).toList();
  }

  /**
   * Promises as they matter: open ones by due time, those without a time after them; kept; agreed
   * anew; broken.
   */
  static List<Promise> inOrder(List<Promise> promises) {
    return promises.stream()
        .sorted(Comparator.comparingInt(Matters::rank).thenComparingInt(Matters::dueOrLast))
        .toList();
  }

  private static int rank(Promise promise) {
    return switch (promise.state()) {
      case OPEN -> 0;
      case KEPT, EARLY -> 1;
      case RENEGOTIATED -> 2;
      case BROKEN -> 3;
    };
  }

  private static int dueOrLast(Promise promise) {
    return promise.due() < 0 ? Integer.MAX_VALUE : promise.due();
  }

  /** The open promise that falls due next. */
  static Optional<Promise> next(Play play) {
    return play.promises().stream()
        .filter(promise -> promise.open() && promise.due() >= 0)
        .min((a, b) -> Integer.compare(a.due(), b.due()));
  }

  /** Who is listening, where it is not the customer the scenario is about. */
  static Optional<Contact> somebodyElse(Play play) {
    return play.onLine()
        .filter(id -> !id.equals(play.scenario().persona().id()))
        .flatMap(play.scenario()::contact);
  }

  /** The name of a persona or contact; the id itself for someone the scenario does not know. */
  static Text name(Play play, String who) {
    return play.scenario().nameOf(who);
  }

  /** Whether the trainee is meant. */
  static boolean me(String who) {
    return who.equals(Line.ME);
  }
}

package motcoach.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.ActMark;
import motcoach.expression.Category;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.method.Act;
import motcoach.method.Stage;
import motcoach.method.Text;

/**
 * How the fictional customer takes a turn: the table of acts and its rational platform. Far below
 * it, offers count only in part until a feeling was acknowledged.
 */
final class Emotions {
  private static final int EARLY_TURNS = 2;
  private static final Map<Category, String> FAULTS = faults();

  private Emotions() {}

  private static Map<Category, String> faults() {
    Map<Category, String> faults = new EnumMap<>(Category.class);
    faults.put(Category.BLAME, "blame-customer");
    faults.put(Category.DISOWNING, "pass-the-buck");
    faults.put(Category.EXCUSE_POLICY, "blame-colleague");
    faults.put(Category.REFUSAL, "refusal");
    faults.put(Category.PROHIBITION, "refusal");
    faults.put(Category.BRUSH_OFF, "brush-off");
    faults.put(Category.COMMAND, "brush-off");
    faults.put(Category.IMPATIENCE_RUDE, "rude");
    faults.put(Category.INTERROGATION, "interrogation");
    faults.put(Category.DOUBT_CUSTOMER, "interrogation");
    faults.put(Category.OTHER, "corporate-sorry");
    return faults;
  }

  /** One thing in the words that moved the customer; overlapping ones count once, the worst. */
  private record Hurt(String cause, int points, int start, int end, String quote) {}

  /** Everything in the turn's words that the customer reacts to, hurts first. */
  static void react(Turn turn, Heard heard) {
    if (!turn.customerListens()) {
      return;
    }
    for (Hurt hurt : hurts(turn, heard)) {
      move(turn, hurt.cause, hurt.quote);
    }
    care(turn, heard);
    offers(turn, heard);
    questions(turn, heard);
  }

  private static List<Hurt> hurts(Turn turn, Heard heard) {
    Reading reading = heard.reading();
    List<Hurt> all = new ArrayList<>();
    for (Finding finding : reading.findings()) {
      if (finding.negative() && finding.weight() >= 2) {
        String cause = Category.of(finding.label()).map(FAULTS::get).orElse(null);
        if (cause != null) {
          boolean spoiled = spoilsApology(reading, finding);
          all.add(
              hurt(
                  turn,
                  spoiled ? "but-after-sorry" : cause,
                  finding.start(),
                  finding.end(),
                  reading));
        }
      }
    }
    for (ActMark mark : reading.acts()) {
      causeOf(turn, mark.act())
          .ifPresent(cause -> all.add(hurt(turn, cause, mark.start(), mark.end(), reading)));
    }
    if (reading.acts().isEmpty()) {
      heard
          .acts()
          .forEach(
              (act, quote) ->
                  causeOf(turn, act)
                      .ifPresent(c -> all.add(hurt(turn, c, 0, quote.length(), reading))));
    }
    all.sort(Comparator.comparingInt(Hurt::points).thenComparingInt(Hurt::start));
    List<Hurt> counted = new ArrayList<>();
    for (Hurt hurt : all) {
      boolean again =
          counted.stream()
              .anyMatch(
                  other ->
                      other.cause.equals(hurt.cause)
                          || other.start < hurt.end && hurt.start < other.end);
      if (!again) {
        counted.add(hurt);
      }
    }
    return counted;
  }

  private static Hurt hurt(Turn turn, String cause, int start, int end, Reading reading) {
    int points = turn.tuning().cause(cause).points();
    return new Hurt(cause, points, start, end, reading.text().substring(start, end));
  }

  private static boolean spoilsApology(Reading reading, Finding finding) {
    return !finding.label().equals(Category.OTHER.id())
        && reading.acts().stream()
            .anyMatch(
                mark ->
                    mark.act() == Act.APOLOGISE
                        && mark.start() >= finding.start()
                        && mark.end() <= finding.end());
  }

  private static Optional<String> causeOf(Turn turn, Act act) {
    switch (act) {
      case FORBIDDEN:
        return Optional.of("forbidden");
      case BLAME_CUSTOMER:
        return Optional.of("blame-customer");
      case BLAME_COLLEAGUE:
      case BLAME_CIRCUMSTANCE:
        return Optional.of("blame-colleague");
      case INTERROGATE:
        return Optional.of("interrogation");
      case REFUSE:
        return Optional.of("refusal");
      case FORM_FIRST:
        boolean first =
            turn.stage == Stage.EXPLORE && turn.number <= EARLY_TURNS && !caredFor(turn);
        return first ? Optional.of("form-first") : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private static boolean caredFor(Turn turn) {
    return done(turn, Act.ACK_FEELING) + done(turn, Act.APOLOGISE) > 0;
  }

  private static long done(Turn turn, Act act) {
    return turn.traces(Condition.Since.PLAY, Trace.Kind.ACT)
        .filter(trace -> trace.id().equals(act.id()))
        .map(Trace::turn)
        .distinct()
        .count();
  }

  private static void care(Turn turn, Heard heard) {
    String feeling = heard.acts().get(Act.ACK_FEELING);
    if (feeling != null) {
      long times = done(turn, Act.ACK_FEELING);
      move(
          turn,
          times == 1
              ? "feeling-named-first"
              : times == 2 ? "feeling-named-second" : "feeling-named-later",
          feeling);
    }
    String apology = heard.acts().get(Act.APOLOGISE);
    if (apology != null && !spoiled(heard.reading())) {
      long times = done(turn, Act.APOLOGISE);
      String cause =
          times == 1
              ? turn.number <= EARLY_TURNS ? "apology-early" : "apology-later"
              : times == 2 ? "apology-second" : "apology-third";
      move(turn, cause, apology);
    }
    String contact = heard.acts().get(Act.GIVE_CONTACT);
    if (contact != null && done(turn, Act.GIVE_CONTACT) == 1) {
      move(turn, "contact-given", contact);
    }
    String update = heard.acts().get(Act.UPDATE);
    if (update != null && turn.stage == Stage.ACT) {
      move(turn, "update-on-time", update);
    }
  }

  private static boolean spoiled(Reading reading) {
    return reading.faults().anyMatch(finding -> spoilsApology(reading, finding));
  }

  private static void offers(Turn turn, Heard heard) {
    String commit = heard.acts().get(Act.COMMIT);
    if (commit != null && done(turn, Act.COMMIT) <= 3) {
      move(turn, "commit-concrete", commit);
    }
    String option = heard.acts().get(Act.OPTION);
    if (option != null && done(turn, Act.OPTION) == 1) {
      move(turn, "options-two", option);
    }
    for (Map.Entry<String, Heard.Mention> named : heard.elements().entrySet()) {
      turn.scenario()
          .element(named.getKey())
          .filter(element -> element.kind() == Element.Kind.EXTRA)
          .ifPresent(element -> gift(turn, element, named.getValue()));
    }
  }

  private static void gift(Turn turn, Element element, Heard.Mention mention) {
    long before =
        turn.traces(Condition.Since.PLAY, Trace.Kind.ELEMENT)
            .filter(trace -> trace.id().equals(element.id()) && trace.turn() < turn.number)
            .count();
    if (before > 0) {
      return;
    }
    boolean fixed =
        turn.offers.stream().anyMatch(offer -> offer.element().kind() == Element.Kind.PLAN)
            || turn.stage.compareTo(Stage.PROPOSE) > 0;
    boolean oversized = element.effects().forProvider() <= -3 || element.isImpossible();
    String cause =
        !fixed ? "gift-before-fix" : oversized ? "add-points-oversized" : "add-points-fitting";
    move(turn, cause, mention.quote());
  }

  /** Question after question without a kind word wears the customer out. */
  private static void questions(Turn turn, Heard heard) {
    boolean asks =
        heard.acts().containsKey(Act.ASK_CLOSED) || heard.acts().containsKey(Act.FORM_FIRST);
    boolean kind =
        heard.acts().containsKey(Act.ACK_FEELING)
            || heard.acts().containsKey(Act.ACK_FACT)
            || heard.acts().containsKey(Act.PARAPHRASE)
            || heard.acts().containsKey(Act.APOLOGISE)
            || heard.acts().containsKey(Act.OWN_I);
    turn.unkindQuestions = kind ? 0 : asks ? turn.unkindQuestions + 1 : turn.unkindQuestions;
    if (turn.unkindQuestions >= turn.tuning().questionsInARow()) {
      turn.unkindQuestions = 0;
      turn.patience--;
      move(turn, "questions-without-care", heard.words());
    }
  }

  /** Empty comfort comes home when the matter is looked back on and nothing firm ever followed. */
  static void surfaceEmptyPromises(Turn turn) {
    Optional<Trace> empty =
        turn.traces(Condition.Since.PLAY, Trace.Kind.ACT)
            .filter(trace -> trace.id().equals(Act.EMPTY_PROMISE.id()))
            .findFirst();
    boolean firm =
        empty.isPresent()
            && turn.traces(Condition.Since.PLAY, Trace.Kind.ACT)
                .anyMatch(t -> t.id().equals(Act.COMMIT.id()) && t.turn() >= empty.get().turn());
    if (empty.isPresent() && !firm) {
      move(turn, "empty-promise-surfaced", empty.get().quote());
    }
  }

  /** Time passed on an open line, and nobody had said that it would. */
  static void silentHold(Turn turn) {
    boolean announced =
        turn.traces(Condition.Since.PLAY, Trace.Kind.ACT)
            .anyMatch(t -> t.id().equals(Act.ASK_TO_WAIT.id()) && t.turn() >= turn.number - 1);
    if (!announced) {
      move(turn, "silent-hold", "");
    }
  }

  /** The customer waits past a broken promise, and nobody calls. */
  static void silence(Turn turn) {
    boolean forgotten =
        turn.promises.stream()
            .anyMatch(
                p ->
                    p.state() == Promise.State.BROKEN
                        && p.due() >= turn.lastHeard
                        && p.due() < turn.minute);
    if (forgotten) {
      move(turn, "silence-per-tick", "");
    }
  }

  static void move(Turn turn, String cause, String quote) {
    Tuning.Cause found = turn.tuning().cause(cause);
    move(turn, found, found.because(), Optional.of(quote).filter(q -> !q.isEmpty()));
  }

  /** Moves emotion by a cause with the persona's temper, and trust as the cause says. */
  static void move(Turn turn, Tuning.Cause cause, Text because, Optional<String> quote) {
    Persona persona = turn.scenario().persona();
    double delta =
        cause.points() < 0
            ? cause.points() * turn.tuning().lossFactor() * persona.loss()
            : cause.points() * persona.gain();
    turn.feel(delta, because, quote);
    turn.moveTrust(cause.trust());
  }

  /** A gain from offering or solving: it counts in part while the customer is beyond reason. */
  static void solve(Turn turn, String cause, Text about, Optional<String> quote) {
    Tuning tuning = turn.tuning();
    boolean beyondReason =
        turn.emotion < tuning.rationalPlatform() && done(turn, Act.ACK_FEELING) == 0;
    double part = beyondReason ? tuning.offPlatform() : 1;
    Tuning.Cause found = tuning.cause(cause);
    turn.feel(
        found.points() * turn.scenario().persona().gain() * part,
        fill(found.because(), about),
        quote);
    turn.moveTrust(found.trust());
  }

  static Text fill(Text sentence, Text about) {
    return new Text(
        sentence.en().replace("{0}", about.en()), sentence.zh().replace("{0}", about.zh()));
  }
}

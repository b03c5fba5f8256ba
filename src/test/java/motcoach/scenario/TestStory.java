package motcoach.scenario;

import static motcoach.scenario.Condition.ALWAYS;
import static motcoach.scenario.Condition.NEVER;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.Act;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.scenario.Condition.All;
import motcoach.scenario.Condition.ExpectationIs;
import motcoach.scenario.Condition.FlagSet;
import motcoach.scenario.Condition.OnLine;
import motcoach.scenario.Condition.Seen;
import motcoach.scenario.Condition.Since;
import motcoach.scenario.Condition.TaskIs;

/**
 * A small made-up story for the engine's tests: a guest, a broken lamp, a reading hour at nine. Its
 * options carry their acts, so that the tests are about the play and not about reading words.
 */
final class TestStory {
  static final String GUEST = "guest";
  static final String WORKSHOP = "workshop";
  static final String LAMP = "lamp";
  static final String READING = "reading";
  static final String SPARE = "spare-lamp";
  static final String CALL_BACK = "call-back";
  static final String NEW_ROOM = "suite";
  static final String VOUCHER = "voucher";
  static final int NOON = 12 * 60;

  /** Two minutes and one before the place may be locked up. */
  static final int OPENS = NOON + 32;

  private TestStory() {}

  static Text text(String words) {
    return Text.same(words);
  }

  static Option option(String id, String words, Act... acts) {
    return option(id, words, List.of(), List.of(), acts);
  }

  static Option option(
      String id, String words, List<String> topics, List<String> elements, Act... acts) {
    return new Option(
        id,
        text(words),
        Set.copyOf(Arrays.asList(acts)),
        Set.copyOf(topics),
        elements,
        text("why"));
  }

  /** Everything a trainee can say in this story. */
  static final List<Option> OPTIONS =
      List.of(
          option("feel", "Without light, that is annoying.", Act.ACK_FEELING),
          option("sorry", "I am sorry about the lamp.", Act.APOLOGISE),
          option("blame", "What did you do to it", Act.BLAME_CUSTOMER),
          option("form", "Room number and name please", Act.FORM_FIRST, Act.ASK_CLOSED),
          option("closed", "Is it off now", Act.ASK_CLOSED),
          option("more", "Is there something else", Act.ASK_MORE),
          option("problem", "Any problem", Act.ASK_CLOSED),
          option("purpose", "What do you need it for", List.of(READING), List.of(), Act.ASK_OPEN),
          option("say-lamp", "So the lamp is broken", List.of(LAMP), List.of(), Act.PARAPHRASE),
          option("plan", "I bring a spare lamp", List.of(), List.of(SPARE), Act.OWN_I),
          option("suite", "You get the suite", List.of(), List.of(NEW_ROOM), Act.PROPOSE),
          option("gift", "Here is a voucher", List.of(), List.of(VOUCHER), Act.ADD_POINTS),
          option(
              "promise",
              "I call you by 12:30.",
              List.of(),
              List.of(CALL_BACK),
              Act.OWN_I,
              Act.COMMIT),
          option(
              "later",
              "I call you by 13:30.",
              List.of(),
              List.of(CALL_BACK),
              Act.OWN_I,
              Act.COMMIT),
          option("agree", "Is that all right", Act.ASK_CONSENT),
          option("wait", "One moment please", Act.ASK_TO_WAIT),
          option("soon", "It will be seen to", Act.EMPTY_PROMISE),
          option("bye", "Goodbye", Act.FAREWELL));

  static Wordings wordings(String... examples) {
    return new Wordings(
        Map.of(), Map.of(Language.EN, List.of(examples), Language.ZH, List.of(examples)));
  }

  static Condition acted(Act... acts) {
    return Seen.once(
        Since.TURN, Trace.Kind.ACT, Stream.of(acts).map(Act::id).collect(Collectors.toSet()));
  }

  static Condition proposed(String element) {
    return Seen.once(Since.PLAY, Trace.Kind.ELEMENT, Set.of(element));
  }

  static Scenario scenario() {
    return new Scenario(
        "test-lamp",
        text("A lamp"),
        text("A lamp is broken"),
        Channel.PHONE,
        "hotel",
        1,
        5,
        List.of("mot.explore.listen"),
        new Persona(GUEST, text("Guest"), text("calm"), "older-man", 30, -25, 40, 3, 1.0, 1.0),
        new Brief(text("clerk"), text("desk"), List.of(), List.of(), List.of()),
        new SimulatedClock(DayOfWeek.TUESDAY, NOON, 1, 30),
        List.of(
            new Topic(READING, text("reading"), wordings("what do you need it for")),
            new Topic(LAMP, text("lamp"), wordings("the lamp is broken"))),
        expectations(),
        elements(),
        List.of(new Resource("money", text("money"), 20)),
        List.of(new Contact(WORKSHOP, text("Workshop"), text("downstairs"), false)),
        List.of(new TaskCard("bring", text("bring it"), WORKSHOP, -1)),
        actions(),
        criteria(),
        List.of(
            new FiveCRule(
                FiveC.COMPLETE,
                List.of(
                    new FiveCRule.Level(2, new FlagSet("called"), text("called")),
                    new FiveCRule.Level(0, ALWAYS, text("not called"))))),
        beats(),
        List.of(
            new Event(
                "news",
                Event.Kind.NEWS,
                OptionalInt.of(NOON + 20),
                new Condition.InStage(Set.of(Stage.ACT)),
                List.of(new Said(WORKSHOP, text("On its way"))),
                List.of(new Effect.MoveTask("bring", TaskCard.State.DONE))),
            new Event(
                "cat",
                Event.Kind.CHANCE,
                OptionalInt.of(NOON + 25),
                new Condition.InStage(Set.of(Stage.ACT)),
                List.of(),
                List.of(new Effect.SetFlag("cat")))),
        List.of(
            new Ending(
                "happy",
                text("Happy"),
                text("Good"),
                true,
                within(Condition.Measure.EMOTION, 0, 100)),
            new Ending("sad", text("Sad"), text("Bad"), false, ALWAYS)),
        60);
  }

  static Condition within(Condition.Measure measure, int atLeast, int atMost) {
    return new Condition.Within(measure, atLeast, atMost);
  }

  private static List<Expectation> expectations() {
    return List.of(
        new Expectation(
            LAMP,
            false,
            false,
            false,
            2,
            text("light"),
            List.of(),
            NEVER,
            0,
            Optional.empty(),
            Optional.empty(),
            proposed(SPARE),
            Optional.of(new TaskIs("bring", TaskCard.State.DONE)),
            Optional.empty()),
        new Expectation(
            READING,
            true,
            true,
            true,
            3,
            text("read at nine"),
            List.of(text("It gets dark at nine")),
            Seen.once(Since.TURN, Trace.Kind.TOPIC, Set.of(READING)),
            35,
            Optional.empty(),
            Optional.of(text("I read to my child at nine.")),
            new All(List.of(proposed(SPARE), new ExpectationIs(READING, Expectation.State.VOICED))),
            Optional.empty(),
            Optional.of(text("What do you need it for?"))));
  }

  private static List<Element> elements() {
    return List.of(
        element(
            SPARE, Element.Kind.PLAN, Element.Feasible.WITHIN, List.of(LAMP, READING), 2, 0, null),
        element(
            NEW_ROOM, Element.Kind.PLAN, Element.Feasible.IMPOSSIBLE, List.of(LAMP), 3, -3, null),
        element(VOUCHER, Element.Kind.EXTRA, Element.Feasible.WITHIN, List.of(), 1, 0, null),
        element(
            CALL_BACK,
            Element.Kind.PLAN,
            Element.Feasible.WITHIN,
            List.of(),
            1,
            0,
            new FlagSet("called")));
  }

  private static Element element(
      String id,
      Element.Kind kind,
      Element.Feasible feasible,
      List<String> answers,
      int customer,
      int cost,
      Condition kept) {
    return new Element(
        id,
        kind,
        text(id),
        wordings(id),
        answers,
        feasible,
        Optional.empty(),
        id.equals(VOUCHER) ? Optional.of(new Element.Use("money", 10)) : Optional.empty(),
        new Element.Effects(customer, 0, cost, 0, 0, 0),
        Optional.empty(),
        Optional.ofNullable(kept));
  }

  private static List<Action> actions() {
    return List.of(
        new Action(
            "look",
            text("Look it up"),
            Set.of(Stage.EXPLORE, Stage.PROPOSE),
            ALWAYS,
            List.of(
                new Action.Outcome(
                    ALWAYS, 2, List.of(new Said(Said.NOTE, text("Broken"))), List.of()))),
        new Action(
            "call-guest",
            text("Call the guest"),
            Set.of(Stage.ACT),
            new OnLine(Optional.empty()),
            List.of(
                new Action.Outcome(
                    ALWAYS,
                    1,
                    List.of(),
                    List.of(
                        new Effect.OnLine(Optional.of(GUEST)),
                        new Effect.SetFlag("called"),
                        new Effect.Enter(Stage.CONFIRM))))),
        new Action(
            "lock-up",
            text("Lock up"),
            Set.of(Stage.ACT),
            new Condition.All(
                List.of(
                    within(Condition.Measure.MINUTE, OPENS, Integer.MAX_VALUE),
                    new Condition.Not(within(Condition.Measure.MINUTE, 0, OPENS + 2)))),
            List.of(new Action.Outcome(ALWAYS, 5, List.of(), List.of()))));
  }

  private static List<Criterion> criteria() {
    return List.of(
        criterion(
            "listen",
            Stage.EXPLORE,
            within(Condition.Measure.TURN, 1, 1),
            acted(Act.ACK_FEELING),
            acted(Act.FORM_FIRST)),
        criterion("open", Stage.EXPLORE, ALWAYS, acted(Act.ASK_OPEN), null),
        criterion("kind", Stage.EXPLORE, ALWAYS, acted(Act.ACK_FEELING), acted(Act.BLAME_CUSTOMER)),
        criterion(
            "concrete",
            Stage.PROPOSE,
            new Condition.InStage(Set.of(Stage.PROPOSE)),
            acted(Act.COMMIT),
            null),
        criterion(
            "kept",
            Stage.ACT,
            new Condition.InStage(Set.of(Stage.ACT)),
            new FlagSet("called"),
            null));
  }

  private static Criterion criterion(
      String id, Stage stage, Condition opportunity, Condition met, Condition violated) {
    return new Criterion(
        id,
        "mot." + id,
        stage,
        1,
        false,
        text(id),
        opportunity,
        met,
        Optional.ofNullable(violated));
  }

  private static List<Beat> beats() {
    return List.of(
        new Beat(
            "opening",
            GUEST,
            within(Condition.Measure.TURN, 0, 0),
            true,
            List.of(text("My lamp is broken."), text("The lamp does not work.")),
            List.of(READING),
            List.of(new Effect.Voice(LAMP)),
            OPTIONS),
        new Beat(
            "agreed",
            GUEST,
            new All(List.of(acted(Act.ASK_CONSENT), new Condition.InStage(Set.of(Stage.PROPOSE)))),
            true,
            List.of(text("Yes.")),
            List.of(),
            List.of(new Effect.Enter(Stage.ACT), new Effect.OnLine(Optional.empty())),
            List.of()),
        new Beat(
            "bye",
            GUEST,
            acted(Act.FAREWELL),
            true,
            List.of(text("Bye.")),
            List.of(),
            List.of(new Effect.Close()),
            List.of()),
        new Beat(
            "pardon",
            GUEST,
            new Condition.Not(new Condition.Understood()),
            false,
            List.of(text("Pardon?")),
            List.of(),
            List.of(),
            List.of()),
        new Beat(
            "hm", GUEST, ALWAYS, false, List.of(text("Hm.")), List.of(), List.of(), List.of()));
  }

  private static final Map<String, Integer> TRUST =
      Map.of("blame-customer", -12, "feeling-named-first", 8, "promise-broken", -15);

  /** The shipped emotion table with other words, so that a test shows which number it rests on. */
  static Tuning tuning() {
    Map<String, Tuning.Cause> emotion = new HashMap<>();
    Map<String, Integer> points =
        Map.ofEntries(
            Map.entry("feeling-named-first", 10),
            Map.entry("feeling-named-second", 4),
            Map.entry("feeling-named-later", 0),
            Map.entry("apology-early", 8),
            Map.entry("apology-later", 4),
            Map.entry("apology-second", 0),
            Map.entry("apology-third", -4),
            Map.entry("commit-concrete", 4),
            Map.entry("options-two", 4),
            Map.entry("explicit-answered", 8),
            Map.entry("latent-answered", 12),
            Map.entry("promise-kept", 8),
            Map.entry("promise-early", 9),
            Map.entry("promise-broken", -20),
            Map.entry("silence-per-tick", -6),
            Map.entry("silent-hold", -8),
            Map.entry("blame-customer", -15),
            Map.entry("form-first", -6),
            Map.entry("gift-before-fix", -4),
            Map.entry("add-points-fitting", 12),
            Map.entry("add-points-oversized", -2),
            Map.entry("empty-promise-surfaced", -18),
            Map.entry("unsaid-opened", 0),
            Map.entry("questions-without-care", -4),
            Map.entry("refusal", -8));
    points.forEach(
        (name, value) ->
            emotion.put(name, new Tuning.Cause(value, TRUST.getOrDefault(name, 0), text(name))));
    Map<Debrief.Part, Integer> parts = new EnumMap<>(Debrief.Part.class);
    parts.put(Debrief.Part.EXPLORE, 22);
    parts.put(Debrief.Part.PROPOSE, 18);
    parts.put(Debrief.Part.ACT, 25);
    parts.put(Debrief.Part.CONFIRM, 12);
    parts.put(Debrief.Part.EXPRESSION, 15);
    parts.put(Debrief.Part.CUSTOMER, 8);
    return new Tuning(
        emotion, -30, 0.4, 1.5, 3, recognition(), parts, 80, new Tuning.TestHints(2, 3), words());
  }

  /** A phrase settles it, and so does half of the words of an example. */
  static Recognition recognition() {
    Evidence.Weights weights = new Evidence.Weights(-5, 10, 0, 0, 0, 0, 0, 10, 0);
    Map<Language, Evidence.Weights> both = Map.of(Language.EN, weights, Language.ZH, weights);
    return new Recognition(0.5, 0.5, 0.5, both, both, Map.of());
  }

  private static Map<String, Text> words() {
    Map<String, Text> words = new HashMap<>();
    for (String key :
        List.of(
            "start",
            "lamp.empty",
            "lamp.complete.green",
            "lamp.complete.red",
            "lamp.realistic.green",
            "lamp.realistic.impossible",
            "lamp.realistic.over",
            "lamp.realistic.conditional",
            "lamp.win-win.green",
            "lamp.win-win.over-giving",
            "lamp.win-win.self-serving",
            "list.separator",
            "hints",
            "hints.reason",
            "taken-back",
            "taken-back.deed",
            "hint.goal",
            "hint.cue",
            "hint.trust",
            "hint.open",
            "hint.offer",
            "hint.consent",
            "hint.due",
            "hint.task",
            "hint.verify",
            "hint.say",
            "hint.do",
            "hint.wait",
            "hint.listen",
            "criterion.not-seen.reason",
            "criterion.met.reason",
            "stage.never-reached",
            "stage.explore",
            "stage.propose",
            "stage.act",
            "stage.confirm",
            "c.complete",
            "expression",
            "expression.positive",
            "expression.neutral",
            "expression.negative",
            "expression.none",
            "customer.found",
            "customer.missed",
            "customer.mood",
            "customer.mood.reason",
            "expectation.opened",
            "expectation.own",
            "flywheel.customer.up",
            "flywheel.customer.flat",
            "flywheel.customer.down",
            "flywheel.staff.up",
            "flywheel.staff.flat",
            "flywheel.staff.down")) {
      words.put(key, text(key + " {0}"));
    }
    return words;
  }
}

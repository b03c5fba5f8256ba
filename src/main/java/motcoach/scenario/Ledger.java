package motcoach.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.expression.Reading;
import motcoach.method.Stage;
import motcoach.method.Text;

/**
 * The lines that add up to the total. Each part of the hundred is shared among its items by weight;
 * an item brings the share of it that was reached, with the words or the state that decided it.
 */
final class Ledger {
  private static final int WEIGHT_OF_C = 2;
  private static final int SOLID = 2;
  private static final int MOOD_WEIGHT = 4;

  private final Script script;
  private final State state;
  private final Facts facts;
  private final List<Verdict> verdicts;
  private final List<Debrief.CResult> fiveC;

  /** Something that can bring points: {@code reached} from 0 to 1 of its weight. */
  private record Item(Text label, int weight, double reached, Reason reason) {}

  Ledger(
      Script script,
      State state,
      Facts facts,
      List<Verdict> verdicts,
      List<Debrief.CResult> fiveC) {
    this.script = script;
    this.state = state;
    this.facts = facts;
    this.verdicts = verdicts;
    this.fiveC = fiveC;
  }

  List<Debrief.LedgerLine> lines() {
    List<Debrief.LedgerLine> lines = new ArrayList<>();
    for (Debrief.Part part : Debrief.Part.values()) {
      if (part != Debrief.Part.HINTS) {
        share(part, items(part), lines);
      }
    }
    if (script.setup().mode() == Mode.TEST && !state.hints().isEmpty()) {
      lines.add(hints(lines.stream().mapToInt(Debrief.LedgerLine::tenths).sum()));
    }
    return lines;
  }

  /** What the hints of a test cost; never more than there is. */
  private Debrief.LedgerLine hints(int tenths) {
    int each = script.tuning().testHints().points();
    int taken = state.hints().size();
    Reason reason =
        new Reason(
            words("hints.reason", number(taken), number(each)),
            Optional.empty(),
            state.hints().get(taken - 1).turn());
    int cost = Math.min(tenths, 10 * each * taken);
    return new Debrief.LedgerLine(Debrief.Part.HINTS, words("hints"), -cost, 0, reason);
  }

  private static Text number(int value) {
    return Text.same(Integer.toString(value));
  }

  private List<Item> items(Debrief.Part part) {
    switch (part) {
      case EXPLORE:
        return stage(Stage.EXPLORE);
      case PROPOSE:
        return stage(Stage.PROPOSE);
      case ACT:
        return stage(Stage.ACT);
      case CONFIRM:
        return stage(Stage.CONFIRM);
      case EXPRESSION:
        return wording();
      default:
        return customer();
    }
  }

  private List<Item> stage(Stage stage) {
    List<Item> items = new ArrayList<>();
    if (state.reached().contains(stage)) {
      verdicts.stream()
          .filter(v -> v.criterion().stage() == stage && Debriefing.counts(v))
          .forEach(v -> items.add(criterion(v)));
      if (stage == Stage.ACT) {
        fiveC.forEach(c -> items.add(c(c)));
      }
    }
    if (items.isEmpty()) {
      Reason never = new Reason(words("stage.never-reached"), Optional.empty(), 0);
      items.add(new Item(words("stage." + stage.id()), 1, 0, never));
    }
    return items;
  }

  private Item criterion(Verdict verdict) {
    Criterion criterion = verdict.criterion();
    boolean met = verdict.outcome() == Verdict.Outcome.MET;
    Reason reason =
        verdict
            .reason()
            .orElseGet(() -> new Reason(words("criterion.not-seen.reason"), Optional.empty(), 0));
    return new Item(criterion.label(), criterion.weight(), met ? 1 : 0, reason);
  }

  private Item c(Debrief.CResult result) {
    double reached = result.level().orElse(0) / (double) SOLID;
    return new Item(words("c." + result.c().id()), WEIGHT_OF_C, reached, result.reason());
  }

  private List<Item> wording() {
    List<Item> items = new ArrayList<>();
    for (Line line : state.transcript()) {
      Optional<Reading> reading = line.reading().filter(r -> r.language().isPresent());
      if (reading.isPresent()) {
        Text band = words("expression." + reading.get().band().id());
        items.add(
            new Item(
                words("expression", band),
                1,
                reading.get().score() / 100.0,
                new Reason(band, Optional.of(line.words()), line.turn())));
      }
    }
    if (items.isEmpty()) {
      Reason none = new Reason(words("expression.none"), Optional.empty(), 0);
      items.add(new Item(words("expression", words("expression.none")), 1, 0, none));
    }
    return items;
  }

  private List<Item> customer() {
    List<Item> items = new ArrayList<>();
    int end = (int) Math.round(state.emotion());
    Text reason =
        words(
            "customer.mood.reason",
            Text.same(Integer.toString(script.scenario().persona().start())),
            Text.same(Integer.toString(end)));
    items.add(
        new Item(
            words("customer.mood"),
            MOOD_WEIGHT,
            (end + 100) / 200.0,
            new Reason(reason, Optional.empty(), 0)));
    for (Expectation expectation : script.scenario().expectations()) {
      if (expectation.latent()) {
        items.add(latent(expectation));
      }
    }
    return items;
  }

  /** Found counts whole; answered without ever knowing, by luck, counts half. */
  private Item latent(Expectation expectation) {
    Expectation.State reached = state.expectations().get(expectation.id());
    boolean found = reached.compareTo(Expectation.State.VOICED) >= 0;
    boolean luck = !found && expectation.answered().holds(facts);
    Text label = words(found ? "customer.found" : "customer.missed", expectation.label());
    Reason reason =
        Optional.ofNullable(state.found().get(expectation.id()))
            .orElseGet(() -> new Reason(label, Optional.empty(), 0));
    return new Item(label, expectation.weight(), found ? 1 : luck ? 0.5 : 0, reason);
  }

  /** Shares the part's tenths by weight, so that the shares add up exactly. */
  private void share(Debrief.Part part, List<Item> items, List<Debrief.LedgerLine> lines) {
    int tenths = script.tuning().parts().get(part) * 10;
    int weight = items.stream().mapToInt(Item::weight).sum();
    int given = 0;
    int seen = 0;
    for (Item item : items) {
      seen += item.weight;
      int upTo = Math.round((float) tenths * seen / weight);
      int outOf = upTo - given;
      given = upTo;
      int reached = (int) Math.round(outOf * item.reached);
      lines.add(new Debrief.LedgerLine(part, item.label, reached, outOf, item.reason));
    }
  }

  private Text words(String key, Text... about) {
    return script.tuning().words(key, about);
  }
}

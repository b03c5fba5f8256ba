package motcoach.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.Rule;
import motcoach.method.Language;
import motcoach.method.Text;

/**
 * Changes to the wording rules a pack is written with: its own, and what it changes in the shipped
 * ones. Every change gives a new draft.
 */
public final class RuleEdits {
  private static final String RULES = "rules";
  private static final String AMEND = "amend";

  private RuleEdits() {}

  /** The file of a pack that holds the rules of a language. */
  public static String file(Language language) {
    return "rules/" + language.id() + ".json";
  }

  /** Where a rule of the pack's own stands. */
  public static Optional<Spot> own(Draft draft, Language language, String rule) {
    return find(draft, Spot.of(file(language), RULES), "id", rule);
  }

  /** The rules of the pack's own as far as they are written, without label and weight. */
  public static List<Rule> written(Draft draft, Language language) {
    return items(draft, Spot.of(file(language), RULES)).stream()
        .filter(Value.Obj.class::isInstance)
        .map(item -> written((Value.Obj) item))
        .toList();
  }

  private static Rule written(Value.Obj rule) {
    return new Rule(
        rule.string("id").orElse(""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        strings(rule, "match"),
        strings(rule, "unless"),
        Rule.Negated.STAYS,
        Set.of(),
        Set.of(),
        rule.get("message")
            .map(text -> Outline.label(Value.Obj.EMPTY.with("text", text)))
            .orElse(Text.same("")),
        strings(rule, "suggest"),
        strings(rule, "hit"),
        strings(rule, "miss"));
  }

  private static List<String> strings(Value.Obj rule, String field) {
    return rule.list(field).stream()
        .filter(Value.Str.class::isInstance)
        .map(line -> ((Value.Str) line).value())
        .toList();
  }

  /** Where the pack changes a shipped rule. */
  public static Optional<Spot> amendment(Draft draft, Language language, String rule) {
    return find(draft, Spot.of(file(language), AMEND), "rule", rule);
  }

  private static Optional<Spot> find(Draft draft, Spot list, String field, String wanted) {
    List<Value> items = items(draft, list);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Value.Obj object
          && object.string(field).filter(wanted::equals).isPresent()) {
        return Optional.of(list.then(i));
      }
    }
    return Optional.empty();
  }

  private static List<Value> items(Draft draft, Spot list) {
    return draft.at(list).orElse(null) instanceof Value.Arr known ? known.items() : List.of();
  }

  /** Whether a rule says nothing in this pack. */
  public static boolean isOff(Draft draft, Language language, String rule) {
    return own(draft, language, rule)
        .or(() -> amendment(draft, language, rule))
        .flatMap(spot -> draft.at(spot.then("off")))
        .filter(new Value.Bool(true)::equals)
        .isPresent();
  }

  /** With a rule switched off or on again; a change that changes nothing else goes with it. */
  public static Draft off(Draft draft, Language language, String rule, boolean off) {
    Draft begun = begun(draft, language);
    Spot spot = own(begun, language, rule).orElse(null);
    if (spot == null) {
      begun = amended(begun, language, rule);
      spot = amendment(begun, language, rule).orElseThrow();
    }
    if (off) {
      return begun.put(spot.then("off"), new Value.Bool(true));
    }
    Draft on = begun.remove(spot.then("off"));
    boolean bare =
        on.at(spot).orElse(null) instanceof Value.Obj left
            && left.fields().size() == 1
            && left.get("rule").isPresent();
    return bare ? on.remove(spot) : on;
  }

  /**
   * With an exception to a rule.
   *
   * @param pattern takes the mark back where it stands
   * @param line proves it: from now on the rule must leave it alone
   */
  public static Draft except(
      Draft draft, Language language, String rule, String pattern, String line) {
    Draft begun = begun(draft, language);
    if (own(begun, language, rule).isEmpty()) {
      begun = amended(begun, language, rule);
    }
    Spot spot = place(begun, language, rule).orElseThrow();
    return added(added(begun, spot.then("unless"), pattern), spot.then("miss"), line);
  }

  /** With a line that a rule must leave alone. */
  public static Draft miss(Draft draft, Language language, String rule, String line) {
    Draft begun = begun(draft, language);
    if (own(begun, language, rule).isEmpty()) {
      begun = amended(begun, language, rule);
    }
    return added(begun, place(begun, language, rule).orElseThrow().then("miss"), line);
  }

  /**
   * With a line that a rule of the pack's own must find.
   *
   * @param marked the line with the words to be found between « and »
   */
  public static Draft hit(Draft draft, Language language, String rule, String marked) {
    return own(draft, language, rule)
        .map(spot -> added(draft, spot.then("hit"), marked))
        .orElse(draft);
  }

  /** Where what the pack says about a rule can be seen and changed. */
  public static Optional<Spot> place(Draft draft, Language language, String rule) {
    return own(draft, language, rule).or(() -> amendment(draft, language, rule));
  }

  /**
   * With a new rule of the pack's own, at the end; what it needs is there, still to be filled.
   *
   * @param line that it shall find as a whole; empty when there is none yet
   */
  public static Draft added(Draft draft, Language language, String line) {
    Draft begun = begun(draft, language);
    Spot list = Spot.of(file(language), RULES);
    int number = 1;
    while (own(begun, language, id(language, number)).isPresent()) {
      number++;
    }
    Value.Arr hit =
        line.isBlank()
            ? Value.Arr.EMPTY
            : Value.Arr.EMPTY.inserted(0, new Value.Str("«" + line + "»"));
    Value.Obj rule =
        Value.Obj.EMPTY
            .with("id", new Value.Str(id(language, number)))
            .with("category", new Value.Str("other"))
            .with("weight", Value.Num.of(1))
            .with("match", Value.Arr.EMPTY)
            .with("message", Value.text("", ""))
            .with("suggest", Value.Arr.EMPTY)
            .with("hit", hit)
            .with("miss", Value.Arr.EMPTY);
    return begun.insert(list, items(begun, list).size(), rule);
  }

  private static String id(Language language, int number) {
    return language.id() + ".other.own-" + number;
  }

  /** The words around a place of a line up to the next marks, without what patterns reserve. */
  public static String clause(String line, int start, int end) {
    int from = start;
    while (from > 0 && !isMark(line.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < line.length() && !isMark(line.charAt(to))) {
      to++;
    }
    StringBuilder bare = new StringBuilder();
    line.substring(from, to)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '\'' || c == '’' || c == '-')
        .forEach(bare::appendCodePoint);
    return bare.toString().strip().replaceAll(" +", " ");
  }

  private static boolean isMark(char c) {
    return ",;:.!?\n，；：。！？、—…".indexOf(c) >= 0;
  }

  private static Draft begun(Draft draft, Language language) {
    String file = file(language);
    return draft.file(file).isPresent()
        ? draft
        : draft
            .put(Spot.of(file, "language"), new Value.Str(language.id()))
            .put(Spot.of(file, RULES), Value.Arr.EMPTY);
  }

  private static Draft amended(Draft draft, Language language, String rule) {
    if (amendment(draft, language, rule).isPresent()) {
      return draft;
    }
    Spot list = Spot.of(file(language), AMEND);
    return draft.insert(
        list, items(draft, list).size(), Value.Obj.EMPTY.with("rule", new Value.Str(rule)));
  }

  private static Draft added(Draft draft, Spot list, String text) {
    List<Value> known = new ArrayList<>(items(draft, list));
    return known.contains(new Value.Str(text))
        ? draft
        : draft.insert(list, known.size(), new Value.Str(text));
  }
}

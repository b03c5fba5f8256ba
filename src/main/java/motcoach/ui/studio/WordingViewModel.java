package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.expression.Rule;
import motcoach.expression.RuleSet;
import motcoach.expression.RuleTrial;
import motcoach.expression.Situation;
import motcoach.method.Language;
import motcoach.scenario.Engine;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.History.Doing;
import motcoach.studio.RuleEdits;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Tasks;
import motcoach.ui.studio.Wordings.Ruled;

/** The wording rules that count in the open pack: its own beside the shipped ones. */
final class WordingViewModel {
  private final EditingViewModel editing;
  private final Wordings wordings;
  private final Tasks tasks;
  private final Draft opened;
  private final ReadOnlyObjectWrapper<Optional<Ruled>> ruled =
      new ReadOnlyObjectWrapper<>(this, "ruled", Optional.empty());
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
  private volatile List<RuleSet> shipped = List.of();
  private volatile Optional<SortedMap<String, Value>> read = Optional.empty();

  /**
   * A rule as the list shows it.
   *
   * @param own whether the pack brings it; the others come with the program
   * @param off whether it says nothing in this pack
   * @param changed whether the pack teaches a shipped rule exceptions
   * @param findings what is wrong with it, or with what the pack changes in it
   */
  record Row(
      Rule rule,
      Language language,
      boolean own,
      boolean off,
      boolean changed,
      List<Finding> findings) {

    /** A fault, a strength or an act, by its id. */
    String label() {
      return rule.category()
          .map(category -> category.id())
          .or(() -> rule.move().map(move -> move.id()))
          .or(() -> rule.act().map(act -> act.id()))
          .orElse("");
    }
  }

  /**
   * What one rule does to a line.
   *
   * @param marked the line with « » around what the rule marks; empty when a pattern of the rule
   *     cannot be read
   * @param marks whether it marks anything
   * @param instead the rule that is shown there in its place
   */
  record Trial(Optional<String> marked, boolean marks, Optional<String> instead) {}

  /**
   * @param tasks where compiling rules shall not hold up saving
   */
  WordingViewModel(EditingViewModel editing, Wordings wordings, Tasks tasks) {
    this.editing = editing;
    this.wordings = wordings;
    this.tasks = tasks;
    this.opened = editing.draft();
    editing.historyProperty().addListener((property, before, now) -> follow());
    if (!rules(opened).isEmpty()) {
      follow();
    }
  }

  /** What counts now; empty until it was read first. */
  ReadOnlyObjectProperty<Optional<Ruled>> ruledProperty() {
    return ruled.getReadOnlyProperty();
  }

  /** Whether the rules could not be read at all. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  EditingViewModel editing() {
    return editing;
  }

  Wordings wordings() {
    return wordings;
  }

  /** The pack as it was opened. */
  Draft opened() {
    return opened;
  }

  /** An engine of its own that hears by the pack's rules; the usual one where it has none. */
  Engine engine(Supplier<Engine> usual) {
    return ruled.get().map(Ruled::engines).orElse(usual).get();
  }

  /** Somebody wants to see the rules, whether or not the pack has any. */
  void want() {
    if (read.isEmpty()) {
      readAgain(editing.draft());
    }
  }

  static SortedMap<String, Value> rules(Draft draft) {
    return new TreeMap<>(draft.files().subMap("rules/", "rules0"));
  }

  private void follow() {
    Draft now = editing.draft();
    boolean other = !read.equals(Optional.of(rules(now)));
    boolean needed = read.isPresent() || !rules(now).isEmpty();
    if (other && needed) {
      readAgain(now);
    }
  }

  private void readAgain(Draft now) {
    SortedMap<String, Value> mine = rules(now);
    read = Optional.of(mine);
    tasks.run(
        () -> {
          if (shipped.isEmpty()) {
            shipped = wordings.shipped();
          }
          return read.equals(Optional.of(mine))
              ? Optional.of(wordings.read(now))
              : Optional.<Ruled>empty();
        },
        came -> {
          if (came.isPresent()) {
            failed.set(false);
            ruled.set(came);
          }
        },
        why -> failed.set(true));
  }

  /** The rules of a language, the pack's own first; those that hold all the words asked for. */
  List<Row> rows(Language language, String wanted) {
    List<Row> rows = new ArrayList<>();
    own(language).forEach(rule -> rows.add(row(rule, language, true)));
    shipped.stream()
        .filter(set -> set.language() == language)
        .flatMap(set -> set.rules().stream())
        .forEach(rule -> rows.add(row(rule, language, false)));
    String[] parts = wanted.strip().toLowerCase(Locale.ROOT).split("\\s+");
    rows.removeIf(row -> !holds(row.rule(), parts));
    return rows;
  }

  /** As they were read; one that cannot be read is there as far as it is written. */
  private List<Rule> own(Language language) {
    List<Rule> read =
        ruled.get().stream()
            .flatMap(now -> now.own().stream())
            .flatMap(set -> set.rules().stream())
            .toList();
    return RuleEdits.written(editing.draft(), language).stream()
        .map(
            written ->
                read.stream()
                    .filter(rule -> rule.id().equals(written.id()))
                    .findFirst()
                    .orElse(written))
        .toList();
  }

  private Row row(Rule rule, Language language, boolean own) {
    Draft draft = editing.draft();
    Optional<Spot> place = RuleEdits.place(draft, language, rule.id());
    return new Row(
        rule,
        language,
        own,
        RuleEdits.isOff(draft, language, rule.id()),
        !own && place.isPresent(),
        place.map(this::findings).orElse(List.of()));
  }

  private List<Finding> findings(Spot place) {
    return ruled.get().stream()
        .flatMap(now -> now.findings().stream())
        .filter(finding -> place.holds(finding.spot()))
        .toList();
  }

  private static boolean holds(Rule rule, String[] parts) {
    String text =
        String.join(
                "\n",
                rule.id(),
                rule.message().en(),
                rule.message().zh(),
                String.join("\n", rule.patterns()),
                String.join("\n", rule.hits()))
            .toLowerCase(Locale.ROOT);
    for (String part : parts) {
      if (!text.contains(part)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the pack brings a rule of this name. */
  boolean isOwn(Language language, String rule) {
    return RuleEdits.own(editing.draft(), language, rule).isPresent();
  }

  /** What one rule does to a line, now. For the background. */
  Trial trial(Row row, String line) {
    Optional<RuleTrial> alone = alone(row);
    Optional<String> marked = alone.map(trial -> trial.marked(line));
    boolean marks = alone.filter(trial -> !trial.marks(line).isEmpty()).isPresent();
    Optional<String> instead =
        marks && !row.off()
            ? ruled.get().flatMap(now -> instead(now, row, line))
            : Optional.empty();
    return new Trial(marked, marks, instead);
  }

  private Optional<RuleTrial> alone(Row row) {
    return (row.own() ? ruled.get().map(Ruled::own).orElse(List.of()) : shipped)
        .stream()
            .filter(set -> set.rules().contains(row.rule()))
            .findFirst()
            .flatMap(set -> RuleTrial.of(set.language(), set.classes(), set.terms(), row.rule()));
  }

  private static Optional<String> instead(Ruled now, Row row, String line) {
    List<String> shown =
        now.reader().read(line, Situation.ALONE).findings().stream()
            .map(finding -> finding.rule())
            .toList();
    boolean labelled = row.rule().category().isPresent() || row.rule().move().isPresent();
    return !labelled || shown.contains(row.rule().id())
        ? Optional.empty()
        : Optional.of(String.join(", ", shown));
  }

  /** The line as an example of an own rule: what it marks, or else the whole. */
  String example(Language language, String rule, String line) {
    return rows(language, rule).stream()
        .filter(row -> row.rule().id().equals(rule))
        .findFirst()
        .flatMap(this::alone)
        .filter(trial -> !trial.marks(line).isEmpty())
        .map(trial -> trial.marked(line))
        .orElse("«" + line + "»");
  }

  void off(Row row, boolean off) {
    change(
        RuleEdits.off(editing.draft(), row.language(), row.rule().id(), off),
        Doing.CHOOSE,
        row.language(),
        row.rule().id());
  }

  /** From now on a rule leaves the line alone, by the words around what it marked. */
  void except(Language language, String rule, String line, int start, int end) {
    String pattern = RuleEdits.clause(line, start, end);
    change(
        RuleEdits.except(editing.draft(), language, rule, pattern, line),
        Doing.ADD,
        language,
        rule);
  }

  /** The line is one an own rule must find. */
  void hit(Language language, String rule, String line) {
    change(
        RuleEdits.hit(editing.draft(), language, rule, example(language, rule, line)),
        Doing.ADD,
        language,
        rule);
  }

  /** The line is one a rule must leave alone. */
  void miss(Language language, String rule, String line) {
    change(RuleEdits.miss(editing.draft(), language, rule, line), Doing.ADD, language, rule);
  }

  /** A new rule of the pack's own, which is looked at then. */
  void add(Language language, String line) {
    Draft next = RuleEdits.added(editing.draft(), language, line);
    Spot list = Spot.of(RuleEdits.file(language), "rules");
    int last = ((Value.Arr) next.at(list).orElseThrow()).items().size() - 1;
    editing.change(next, Doing.ADD, list.then(last));
    editing.goTo(list.then(last));
  }

  /** Looks at what the pack says about a rule. */
  void goTo(Row row) {
    RuleEdits.place(editing.draft(), row.language(), row.rule().id()).ifPresent(editing::goTo);
  }

  private void change(Draft next, Doing doing, Language language, String rule) {
    Spot spot = RuleEdits.place(next, language, rule).orElse(Spot.of(RuleEdits.file(language)));
    editing.change(next, doing, spot);
  }
}

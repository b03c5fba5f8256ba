package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.expression.Situation;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Input;
import motcoach.scenario.Overheard;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Turned;
import motcoach.scenario.Verdict;
import motcoach.studio.Draft;
import motcoach.studio.History.Doing;
import motcoach.studio.Kind;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Tasks;
import motcoach.ui.studio.TryoutViewModel.Stand;

/** One line on the bench: all that is heard in it, and what it could teach the scenario. */
final class BenchViewModel {
  /** What would mean something else in a phrase, or nothing. */
  private static final Pattern NO_PHRASE = Pattern.compile("[^\\p{L}\\p{N}' ’-]");

  private static final Pattern MARKS_AT_THE_END = Pattern.compile("[\\p{P}\\s]+$");

  private final TryoutViewModel tryout;
  private final Tasks tasks;
  private final StringProperty line = new SimpleStringProperty(this, "line", "");
  private final ReadOnlyObjectWrapper<Optional<Tested>> tested =
      new ReadOnlyObjectWrapper<>(this, "tested", Optional.empty());
  private volatile int ticket;

  /** How a line is added. */
  enum As {
    EXAMPLE("examples"),
    PHRASE("phrases");

    private final String field;

    As(String field) {
      this.field = field;
    }
  }

  /**
   * What came of a line.
   *
   * @param language it would be added in
   * @param turned what saying it now would change; empty when nobody could be spoken to
   */
  record Tested(
      String line,
      Scenario scenario,
      Language language,
      Overheard overheard,
      Optional<Turned> turned) {

    List<Verdict> verdicts() {
      return events(TurnEvent.Judged.class).stream().map(TurnEvent.Judged::verdict).toList();
    }

    List<EmotionStep> felt() {
      return events(TurnEvent.Felt.class).stream().map(TurnEvent.Felt::step).toList();
    }

    private <E extends TurnEvent> List<E> events(Class<E> type) {
      return turned.stream()
          .flatMap(after -> after.events().stream())
          .filter(type::isInstance)
          .map(type::cast)
          .toList();
    }

    Text label(Kind kind, String id) {
      return kind == Kind.TOPIC
          ? scenario.topics().stream()
              .filter(topic -> topic.id().equals(id))
              .map(topic -> topic.label())
              .findFirst()
              .orElse(Text.same(id))
          : scenario.element(id).map(element -> element.label()).orElse(Text.same(id));
    }
  }

  BenchViewModel(TryoutViewModel tryout, Tasks tasks) {
    this.tryout = tryout;
    this.tasks = tasks;
    line.addListener((property, before, now) -> test());
    tryout.shownProperty().addListener((property, before, now) -> test());
  }

  StringProperty lineProperty() {
    return line;
  }

  ReadOnlyObjectProperty<Optional<Tested>> testedProperty() {
    return tested.getReadOnlyProperty();
  }

  boolean mayChange() {
    return tryout.editing().mayChange();
  }

  private void test() {
    Optional<Stand> stand = tryout.shownProperty().get();
    String words = line.get().strip();
    int mine = ++ticket;
    if (stand.isEmpty() || words.isEmpty()) {
      tested.set(Optional.empty());
      return;
    }
    tasks.run(
        () -> mine == ticket ? Optional.of(test(stand.get(), words)) : Optional.<Tested>empty(),
        result -> {
          if (mine == ticket) {
            tested.set(result);
          }
        },
        failed -> tested.set(Optional.empty()));
  }

  private static Tested test(Stand stand, String words) {
    Play play = stand.play();
    boolean heard = !play.over() && play.onLine().isPresent();
    Situation situation = heard ? play.situation() : Situation.in(play.stage());
    Overheard overheard =
        stand.known().engine().overhear(stand.known().scenario(), words, situation);
    return new Tested(
        words,
        stand.known().scenario(),
        overheard.reading().language().orElse(play.setup().language()),
        overheard,
        heard ? Optional.of(play.take(new Input.Said(words))) : Optional.empty());
  }

  /** The line as a phrase: without its last marks; empty when it cannot be one. */
  static Optional<String> phrase(String line) {
    String bare = MARKS_AT_THE_END.matcher(line.strip()).replaceAll("");
    return bare.isEmpty() || NO_PHRASE.matcher(bare).find() ? Optional.empty() : Optional.of(bare);
  }

  /** Where the line would stand and what; nothing when it stands there or cannot. */
  private Optional<Addition> addition(Tested now, Kind kind, String id, As as) {
    Optional<String> words = as == As.PHRASE ? phrase(now.line()) : Optional.of(now.line());
    Optional<Spot> list =
        tryout.home(kind, id).map(home -> home.then(as.field).then(now.language().id()));
    return words.isEmpty() || list.isEmpty() || there(list.get()).contains(words.get())
        ? Optional.empty()
        : Optional.of(new Addition(list.get(), words.get()));
  }

  private record Addition(Spot list, String words) {}

  private List<String> there(Spot list) {
    List<String> there = new ArrayList<>();
    tryout
        .editing()
        .draft()
        .at(list)
        .filter(Value.Arr.class::isInstance)
        .ifPresent(
            known ->
                ((Value.Arr) known)
                    .items().stream()
                        .filter(Value.Str.class::isInstance)
                        .forEach(item -> there.add(((Value.Str) item).value())));
    return there;
  }

  /** Whether the line can be added there and is not there already. */
  boolean canTeach(Kind kind, String id, As as) {
    return mayChange() && tested.get().flatMap(now -> addition(now, kind, id, as)).isPresent();
  }

  /** Adds the line to a topic or an element, as one step that can be undone. */
  void teach(Kind kind, String id, As as) {
    tested
        .get()
        .flatMap(now -> addition(now, kind, id, as))
        .ifPresent(
            add -> {
              int end = there(add.list()).size();
              Draft next =
                  tryout.editing().draft().insert(add.list(), end, new Value.Str(add.words()));
              tryout.editing().change(next, Doing.ADD, add.list().then(end));
            });
  }

  /** Everything the line could be an example of, topics first, in the author's order. */
  List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    tested
        .get()
        .ifPresent(
            now -> {
              now.scenario()
                  .topics()
                  .forEach(t -> targets.add(new Target(Kind.TOPIC, t.id(), t.label())));
              now.scenario()
                  .elements()
                  .forEach(e -> targets.add(new Target(Kind.ELEMENT, e.id(), e.label())));
            });
    return targets;
  }

  /** A topic or an element. */
  record Target(Kind kind, String id, Text label) {}
}

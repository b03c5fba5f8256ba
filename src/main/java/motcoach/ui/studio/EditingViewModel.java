package motcoach.ui.studio;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import motcoach.method.Language;
import motcoach.studio.Blanks;
import motcoach.studio.Checked;
import motcoach.studio.Comments;
import motcoach.studio.Draft;
import motcoach.studio.History;
import motcoach.studio.History.Doing;
import motcoach.studio.Kind;
import motcoach.studio.References;
import motcoach.studio.Shape;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Tasks;

/**
 * A pack while it is edited: one history, one place all panes look at, what is wrong, and whether
 * it is saved.
 */
public final class EditingViewModel {
  private final Desk desk;
  private final Shapes shapes;
  private final Tasks tasks;
  private final Clock clock;
  private final Desk.Opened opened;
  private final ReadOnlyObjectWrapper<History> history;
  private final ObjectProperty<Spot> selection;
  private final ReadOnlyObjectWrapper<Checked> checked =
      new ReadOnlyObjectWrapper<>(this, "checked", Checked.NOTHING);
  private final ReadOnlyObjectWrapper<Saved> saved =
      new ReadOnlyObjectWrapper<>(this, "saved", Saved.NOTHING_YET);
  private Optional<Draft> checking = Optional.empty();
  private Optional<Copied> copied = Optional.empty();
  private Draft kept;

  public EditingViewModel(Desk desk, Desk.Opened opened, Shapes shapes, Tasks tasks, Clock clock) {
    this.desk = desk;
    this.opened = opened;
    this.shapes = shapes;
    this.tasks = tasks;
    this.clock = clock;
    this.kept = opened.draft();
    this.history = new ReadOnlyObjectWrapper<>(this, "history", History.of(opened.draft()));
    this.selection = new SimpleObjectProperty<>(this, "selection", first(opened.draft()));
    check();
  }

  private static Spot first(Draft draft) {
    return Spot.of(
        draft.files().keySet().stream()
            .filter(name -> name.startsWith("scenarios/"))
            .findFirst()
            .orElse(Draft.CARD));
  }

  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** The pack as it stands. */
  public Draft draft() {
    return history.get().now();
  }

  /** The place all panes look at. */
  public ObjectProperty<Spot> selectionProperty() {
    return selection;
  }

  /** What the newest check came to. */
  public ReadOnlyObjectProperty<Checked> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Saved> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  public boolean mayChange() {
    return opened.mayChange();
  }

  /** Files that could not be read and are left as they are. */
  List<String> unreadable() {
    return opened.unreadable();
  }

  public Shapes shapes() {
    return shapes;
  }

  /** The file of the scenario that is looked at. */
  public Optional<String> scenarioFile() {
    return Optional.of(selection.get().file()).filter(name -> name.startsWith("scenarios/"));
  }

  /** Writing goes on in one place; until somewhere else is written it is one step. */
  public void type(Spot spot, Value value) {
    change(draft().put(spot, value), Doing.TYPE, spot);
  }

  /** Writing goes on in one language of a text. */
  public void write(Spot text, Language language, String words) {
    Value.Obj old =
        draft().at(text).orElse(null) instanceof Value.Obj known ? known : Value.text("", "");
    change(
        draft().put(text, old.with(language.id(), new Value.Str(words))),
        Doing.TYPE,
        text.then(language.id()));
  }

  /** Something is chosen. */
  public void choose(Spot spot, Value value) {
    change(draft().put(spot, value), Doing.CHOOSE, spot);
  }

  /** A new item at the end of a list. */
  public void add(Spot list, Shape item) {
    Value blank = new Blanks(shapes).item(draft(), list, item);
    int end = draft().at(list).map(EditingViewModel::size).orElse(0);
    change(draft().insert(list, end, blank), Doing.ADD, list.then(end));
  }

  /** Whether a folder takes one more file: of wording rules there is one for each language. */
  public boolean mayAddTo(String folder) {
    return !folder.equals("rules")
        || Stream.of(Language.values())
            .anyMatch(language -> draft().file(rules(language)).isEmpty());
  }

  private static String rules(Language language) {
    return "rules/" + language.id() + ".json";
  }

  /** A new scenario, set of exercises or file of rules, and looks at it. */
  public void addFile(String folder) {
    Blanks blanks = new Blanks(shapes);
    Optional<String> language =
        Stream.of(Language.values())
            .filter(each -> draft().file(rules(each)).isEmpty())
            .map(Language::id)
            .findFirst();
    String word = folder.equals("scenarios") ? "scenario" : folder;
    int number = 1;
    while (draft().file(folder + "/" + word + "-" + number + ".json").isPresent()) {
      number++;
    }
    String id = folder.equals("rules") ? language.orElseThrow() : word + "-" + number;
    String file = folder + "/" + id + ".json";
    Value blank = blanks.of(file, shapes.of(file).orElseThrow());
    Spot named = Spot.of(file, folder.equals("rules") ? "language" : "id");
    change(
        draft().put(Spot.of(file), blank).put(named, new Value.Str(id)), Doing.ADD, Spot.of(file));
    goTo(Spot.of(file));
  }

  /** A field that is not there yet. */
  public void addField(Spot spot, Shape shape) {
    change(draft().put(spot, new Blanks(shapes).of(spot.file(), shape)), Doing.ADD, spot);
  }

  private static int size(Value value) {
    return value instanceof Value.Arr list ? list.items().size() : 0;
  }

  /** Takes something away; whoever looked at it looks at what held it. */
  public void remove(Spot spot) {
    Spot held = spot.parent().orElse(first(draft().remove(spot)));
    if (spot.holds(selection.get())) {
      selection.set(held);
    }
    change(draft().remove(spot), Doing.REMOVE, spot);
  }

  /** An item goes elsewhere in its list; whoever looked at it goes with it. */
  public void move(Spot list, int from, int to) {
    int size = draft().at(list).map(EditingViewModel::size).orElse(0);
    if (to < 0 || to >= size || from == to) {
      return;
    }
    boolean looking = selection.get().equals(list.then(from));
    change(draft().move(list, from, to), Doing.MOVE, list.then(to));
    if (looking) {
      selection.set(list.then(to));
    }
  }

  /** Remembers a thing of a list, to put it in once more. */
  public void copy(Spot spot) {
    boolean inList = spot.steps().size() == 2 && spot.last().orElse("") instanceof Integer;
    if (inList) {
      copied = draft().at(spot).map(value -> new Copied(spot.steps().get(0), value));
    }
  }

  /** Puts the thing remembered behind a thing of the same kind, or at the end of its section. */
  public void paste(Spot at) {
    if (copied.isEmpty()
        || at.steps().isEmpty()
        || !at.steps().get(0).equals(copied.get().section())) {
      return;
    }
    Spot list = Spot.of(at.file(), at.steps().get(0));
    int end = draft().at(list).map(EditingViewModel::size).orElse(0);
    int index = at.steps().size() > 1 && at.steps().get(1) instanceof Integer i ? i + 1 : end;
    Value again = new Blanks(shapes).copy(draft(), list, copied.get().value());
    change(draft().insert(list, index, again), Doing.PASTE, list.then(index));
    goTo(list.then(index));
  }

  private record Copied(Object section, Value value) {}

  /** Another id, wherever it is spoken of. */
  public void rename(String file, Kind kind, String from, String to) {
    if (!from.equals(to)) {
      Spot home =
          References.home(file, draft().file(file).orElseThrow(), kind, from).orElse(Spot.of(file));
      change(References.rename(draft(), file, kind, from, to), Doing.RENAME, home);
    }
  }

  /** Any other change, as one step. */
  public void change(Draft next, Doing doing, Spot spot) {
    if (mayChange()) {
      move(history.get().did(Comments.follow(draft(), next), doing, spot));
    }
  }

  public void undo() {
    history.get().undoable().ifPresent(step -> back(step, history.get().undo()));
  }

  public void redo() {
    history.get().redoable().ifPresent(step -> back(step, history.get().redo()));
  }

  /** Shows where it happened, or the nearest place that is still there. */
  private void back(History.Step step, History then) {
    move(then);
    Spot spot = step.spot();
    while (draft().at(spot).isEmpty() && spot.parent().isPresent()) {
      spot = spot.parent().get();
    }
    selection.set(draft().at(spot).isPresent() ? thing(spot) : first(draft()));
  }

  /** The item or section a value belongs to: what the outline can show. */
  private static Spot thing(Spot spot) {
    int depth = spot.steps().size();
    boolean item = depth >= 2 && spot.steps().get(1) instanceof Integer;
    return new Spot(spot.file(), spot.steps().subList(0, item ? 2 : Math.min(depth, 1)));
  }

  /** Goes to where a value can be seen and changed. */
  public void goTo(Spot spot) {
    history.set(history.get().closed());
    selection.set(thing(spot));
  }

  private void move(History next) {
    if (next != history.get()) {
      history.set(next);
      saved.set(new Saved(saved.get().at(), !draft().equals(kept), saved.get().failure()));
      check();
    }
  }

  /** One check at a time; what changed meanwhile is checked after it. */
  private void check() {
    if (checking.isPresent()) {
      return;
    }
    Draft now = draft();
    checking = Optional.of(now);
    tasks.run(() -> desk.check(now), this::checked, why -> checking = Optional.empty());
  }

  private void checked(Checked result) {
    Draft done = checking.orElseThrow();
    checking = Optional.empty();
    checked.set(result);
    if (done != draft()) {
      check();
    }
  }

  /** Saves what is not saved yet. */
  public void save() {
    Draft now = draft();
    if (!mayChange() || now.equals(kept)) {
      return;
    }
    tasks.<Void>run(
        () -> {
          desk.save(now);
          return null;
        },
        done -> {
          kept = now;
          saved.set(
              new Saved(
                  Optional.of(LocalTime.now(clock)), !draft().equals(kept), Optional.empty()));
        },
        why -> saved.set(new Saved(saved.get().at(), true, Optional.of(why))));
  }
}

package motcoach.ui.studio;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import motcoach.method.Language;
import motcoach.studio.Blanks;
import motcoach.studio.CardName;
import motcoach.studio.Checked;
import motcoach.studio.Comments;
import motcoach.studio.Draft;
import motcoach.studio.History;
import motcoach.studio.History.Doing;
import motcoach.studio.Kind;
import motcoach.studio.NewFiles;
import motcoach.studio.References;
import motcoach.studio.Shape;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Translations;
import motcoach.studio.Value;
import motcoach.studio.health.Trained;
import motcoach.ui.kit.Tasks;

/**
 * A pack while it is edited: one history, one place all panes look at, what is wrong, and whether
 * it is saved.
 */
public final class EditingViewModel {
  private final Shapes shapes;
  private final Desk.Opened opened;
  private final ReadOnlyObjectWrapper<History> history;
  private final ObjectProperty<Spot> selection;
  private final ReadOnlyObjectWrapper<Optional<Spot>> pointed =
      new ReadOnlyObjectWrapper<>(this, "pointed", Optional.empty());
  private final Checking checking;
  private final Saving saving;
  private final Mending mending;
  private final Deleting deleting;
  private final Clipboard clipboard;

  public EditingViewModel(Desk desk, Desk.Opened opened, Shapes shapes, Tasks tasks, Clock clock) {
    this.opened = opened;
    this.shapes = shapes;
    this.history = new ReadOnlyObjectWrapper<>(this, "history", History.of(opened.draft()));
    this.selection = new SimpleObjectProperty<>(this, "selection", first(opened.draft()));
    this.checking = new Checking(desk, tasks, this::draft);
    this.saving = new Saving(desk, tasks, clock, this::draft, opened.draft());
    this.mending = new Mending(this, checking);
    this.deleting = new Deleting(this);
    this.clipboard = new Clipboard(this);
    checking.start();
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

  /** The cards files may speak of now: those of the pack, then those of the method. */
  public List<CardName> cards() {
    return Stream.concat(CardName.own(draft()).stream(), opened.cards().stream()).toList();
  }

  /** The place all panes look at. */
  public ObjectProperty<Spot> selectionProperty() {
    return selection;
  }

  /** The very field somebody was led to last; anew each time, also to the same one. */
  public ReadOnlyObjectProperty<Optional<Spot>> pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  /** What the newest check came to. */
  public ReadOnlyObjectProperty<Checked> checkedProperty() {
    return checking.checkedProperty();
  }

  /** What of the method a draft trains. */
  void trained(Draft draft, Consumer<List<Trained>> then, Consumer<? super Exception> failed) {
    checking.trained(draft, then, failed);
  }

  public ReadOnlyObjectProperty<Saved> savedProperty() {
    return saving.savedProperty();
  }

  /** Mends what has one sure mend. */
  public Mending mending() {
    return mending;
  }

  /** Takes things away, and asks first where more would go. */
  public Deleting deleting() {
    return deleting;
  }

  Clipboard clipboard() {
    return clipboard;
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
    Draft next = draft().put(text, old.with(language.id(), new Value.Str(words)));
    Spot spot = text.then(language.id());
    Draft before = history.get().before(Doing.TYPE, spot);
    change(Translations.written(before, next, text, language), Doing.TYPE, spot);
  }

  /** What a text says in one language is right for what it says in the other. */
  void agree(Spot text) {
    Draft agreed = Translations.done(draft(), Translations.text(draft(), text));
    change(Translations.tidied(shapes, agreed), Doing.AGREE, text);
  }

  /** Something is chosen. */
  public void choose(Spot spot, Value value) {
    change(draft().put(spot, value), Doing.CHOOSE, spot);
  }

  /**
   * A new item in a list, where it belongs.
   *
   * @return its place
   */
  public Spot add(Spot list, Shape item) {
    Value blank = new Blanks(shapes).item(draft(), list, item);
    Spot place = list.then(Blanks.place(draft(), list));
    change(draft().insert(list, (int) place.last().orElseThrow(), blank), Doing.ADD, place);
    return place;
  }

  /** Whether a folder takes one more file: of wording rules there is one for each language. */
  public boolean mayAddTo(String folder) {
    return NewFiles.mayAdd(draft(), folder);
  }

  /** A new scenario, set of exercises or file of rules, and looks at it. */
  public void addFile(String folder) {
    String file = NewFiles.name(draft(), folder);
    change(NewFiles.add(shapes, draft(), file), Doing.ADD, Spot.of(file));
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

  /** The item, section or file a value belongs to: what the outline can show. */
  private Spot thing(Spot spot) {
    int depth = spot.steps().size();
    boolean item = depth >= 2 && spot.steps().get(1) instanceof Integer;
    boolean section =
        depth >= 1
            && spot.file().contains("/")
            && shapes
                .at(draft(), Spot.of(spot.file(), spot.steps().get(0)))
                .filter(shape -> shapes.isSection(spot.file(), shape))
                .isPresent();
    return new Spot(spot.file(), spot.steps().subList(0, section ? item ? 2 : 1 : 0));
  }

  /** What is written next is a step of its own: a box was left. */
  void settle() {
    if (history.get().open()) {
      history.set(history.get().closed());
    }
  }

  /** Goes to where a value can be seen and changed. */
  public void goTo(Spot spot) {
    history.set(history.get().closed());
    selection.set(thing(spot));
  }

  /** Goes there and puts the keyboard into the very field. */
  public void pointTo(Spot spot) {
    goTo(spot);
    pointed.set(Optional.empty());
    pointed.set(Optional.of(spot));
  }

  private void move(History next) {
    if (next != history.get()) {
      history.set(next);
      saving.changed();
      checking.start();
    }
  }

  /** Saves what is not saved yet. */
  public void save() {
    if (mayChange()) {
      saving.save();
    }
  }

  /** Saves over a file that somebody else has changed meanwhile. */
  void keepMine(String file) {
    saving.over(file);
  }

  /** Takes a file as somebody else wrote it, as a step that can be undone. */
  void takeTheirs(String file) {
    saving.theirs(
        file, value -> change(draft().put(Spot.of(file), value), Doing.IMPORT, Spot.of(file)));
  }
}

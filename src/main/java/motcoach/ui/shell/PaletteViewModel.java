package motcoach.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.ui.kit.Folded;
import motcoach.ui.kit.Needle;
import motcoach.ui.kit.Tasks;

/** Finds what can be gone to or done, by parts of its name in either language. */
public final class PaletteViewModel {
  /** More of one kind would push the others out of sight. */
  private static final int MOST_OF_A_GROUP = 6;

  private final List<Indexed> actions;
  private final List<Indexed> places;
  private final Supplier<List<PaletteEntry>> content;
  private final Tasks tasks;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ReadOnlyObjectWrapper<List<PaletteEntry>> found =
      new ReadOnlyObjectWrapper<>(this, "found", List.of());
  private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected");
  private List<Indexed> read = List.of();
  private boolean everywhere;

  /** An entry and the words it is found by. */
  private record Indexed(PaletteEntry entry, List<List<Folded>> words) {
    static Indexed of(PaletteEntry entry) {
      return new Indexed(
          entry,
          List.of(
              List.of(Folded.of(entry.title().en()), Folded.of(entry.title().zh())),
              entry.also().stream().map(Folded::of).toList()));
    }
  }

  /** An entry and how well it answers, 0 best. */
  private record Ranked(PaletteEntry entry, int rank) {}

  /**
   * @param actions what can be done on every screen
   * @param places where one can go when the side bar is there
   * @param content what there is to practise and to read; may take its time
   */
  public PaletteViewModel(
      List<PaletteEntry> actions,
      List<PaletteEntry> places,
      Supplier<List<PaletteEntry>> content,
      Tasks tasks) {
    this.actions = actions.stream().map(Indexed::of).toList();
    this.places = places.stream().map(Indexed::of).toList();
    this.content = content;
    this.tasks = tasks;
    query.addListener((typed, before, now) -> find());
  }

  /**
   * @param elsewhere whether one may leave the screen that is shown
   */
  public void open(boolean elsewhere) {
    everywhere = elsewhere;
    query.set("");
    find();
    open.set(true);
    if (elsewhere && read.isEmpty()) {
      tasks.run(
          () -> content.get().stream().map(Indexed::of).toList(),
          all -> {
            read = all;
            find();
          },
          // Places and actions are still there; the screens tell what is wrong with the rest.
          why -> read = List.of());
    }
  }

  public void close() {
    open.set(false);
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public StringProperty queryProperty() {
    return query;
  }

  /** What answers, those of a kind together. */
  public ReadOnlyObjectProperty<List<PaletteEntry>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Index of the entry that Enter runs; -1 when nothing was found. */
  public IntegerProperty selectedProperty() {
    return selected;
  }

  /** Whether scenarios and cards are searched too. */
  public boolean everywhere() {
    return everywhere;
  }

  /** Selects the next entry, or the one before; from the last on to the first. */
  public void move(int by) {
    int count = found.get().size();
    if (count > 0) {
      selected.set(Math.floorMod(selected.get() + by, count));
    }
  }

  public void runSelected() {
    if (selected.get() >= 0 && selected.get() < found.get().size()) {
      run(found.get().get(selected.get()));
    }
  }

  public void run(PaletteEntry entry) {
    close();
    entry.run().run();
  }

  private void find() {
    Needle needle = Needle.of(query.get());
    List<Indexed> searched = new ArrayList<>();
    if (everywhere) {
      searched.addAll(places);
    }
    searched.addAll(actions);
    if (everywhere && !needle.blank()) {
      searched.addAll(read);
    }
    Map<PaletteEntry.Group, List<Ranked>> groups = new EnumMap<>(PaletteEntry.Group.class);
    for (Indexed each : searched) {
      OptionalInt rank = needle.rank(each.words());
      if (rank.isPresent()) {
        groups
            .computeIfAbsent(each.entry().group(), group -> new ArrayList<>())
            .add(new Ranked(each.entry(), rank.getAsInt()));
      }
    }
    groups.values().forEach(group -> group.sort(Comparator.comparingInt(Ranked::rank)));
    found.set(
        groups.values().stream()
            .sorted(Comparator.comparingInt(group -> group.get(0).rank()))
            .flatMap(group -> group.stream().limit(MOST_OF_A_GROUP))
            .map(Ranked::entry)
            .toList());
    selected.set(found.get().isEmpty() ? -1 : 0);
  }
}

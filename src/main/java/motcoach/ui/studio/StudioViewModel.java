package motcoach.ui.studio;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.Settings;
import motcoach.studio.Shapes;
import motcoach.ui.kit.Tasks;

/** The shelf, and the pack taken from it. */
public final class StudioViewModel {
  /** The name somebody writes comments under. */
  private static final String SIGNATURE = "studio-signature";

  /** Where somebody left off: the folder of the pack that was open. */
  private static final String OPEN = "studio-open";

  /** Packs from elsewhere that were opened, the newest first, a line each. */
  private static final String RECENT = "studio-recent";

  private static final int MOST_RECENT = 6;

  /**
   * What stands on the shelf.
   *
   * @param recent packs from elsewhere that were opened, the newest first
   * @param templates what a new pack can begin with
   */
  record Shelf(
      List<Workshop.Shelved> packs,
      List<Workshop.Shelved> recent,
      List<Workshop.Template> templates) {}

  private final Workshop workshop;
  private final Settings settings;
  private final Tasks tasks;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Optional<Shelf>> shelf =
      new ReadOnlyObjectWrapper<>(this, "shelf", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<EditingViewModel>> editing =
      new ReadOnlyObjectWrapper<>(this, "editing", Optional.empty());
  private final ObjectProperty<Optional<Exception>> failure =
      new SimpleObjectProperty<>(this, "failure", Optional.empty());
  private final ObjectProperty<Optional<Done>> done =
      new SimpleObjectProperty<>(this, "done", Optional.empty());
  private final StringProperty signature = new SimpleStringProperty(this, "signature", "");
  private final ReadOnlyObjectWrapper<Optional<EditionViewModel>> edition =
      new ReadOnlyObjectWrapper<>(this, "edition", Optional.empty());
  private final HandOver handOver;
  private Optional<Path> place = Optional.empty();

  /**
   * What came of installing or exporting.
   *
   * @param done the key that says it was done
   * @param notDone the key that says it was not
   * @param inTheWay why it was not; empty when it was
   */
  record Done(String done, String notDone, List<Text> inTheWay) {}

  public StudioViewModel(Workshop workshop, Settings settings, Tasks tasks, Clock clock) {
    this.workshop = workshop;
    this.settings = settings;
    this.tasks = tasks;
    this.clock = clock;
    this.handOver =
        new HandOver(
            workshop.exchange(), tasks, editing::get, why -> failure.set(Optional.of(why)));
  }

  /** Goes on where somebody left off, or shows the shelf. */
  public void load() {
    run(
        () -> settings.get(SIGNATURE).orElse(""),
        kept -> {
          signature.set(kept);
          signature.addListener((property, before, now) -> keep(SIGNATURE, now));
        });
    run(
        () -> settings.get(OPEN).filter(kept -> !kept.isEmpty()).map(Path::of),
        kept -> kept.ifPresentOrElse(this::open, this::look));
  }

  /** Reads the shelf. */
  void look() {
    run(
        () -> new Shelf(workshop.shelf(), workshop.there(recent()), workshop.templates()),
        read -> shelf.set(Optional.of(read)));
  }

  private <T> void run(Callable<T> work, Consumer<T> then) {
    failure.set(Optional.empty());
    tasks.<T>run(work, then, why -> failure.set(Optional.of(why)));
  }

  /** A pack of the shelf, or one from elsewhere; one that is gone leads back to the shelf. */
  void open(Path from) {
    run(
        () -> {
          Desk desk = workshop.open(from);
          return new Taken(desk, desk.opened(), workshop.shapes());
        },
        taken -> take(from, taken));
  }

  /** A pack from anywhere, which is remembered. */
  void openElsewhere(Path from) {
    handOver.heard();
    run(
        () -> {
          Desk desk = workshop.open(from);
          boolean any = !desk.opened().draft().files().isEmpty();
          if (any) {
            remember(from);
          }
          return any;
        },
        any -> {
          if (any) {
            open(from);
          } else {
            handOver.refuse("studio.open.none");
          }
        });
  }

  private void remember(Path from) {
    List<Path> recent = new ArrayList<>(recent());
    recent.remove(from);
    recent.add(0, from);
    settings.put(
        RECENT, String.join("\n", recent.stream().limit(MOST_RECENT).map(Path::toString).toList()));
  }

  private List<Path> recent() {
    return settings
        .get(RECENT)
        .map(kept -> kept.lines().filter(line -> !line.isBlank()).map(Path::of).toList())
        .orElse(List.of());
  }

  /** A new pack of one's own from a file of another program. */
  void bring(Path file, Language spoken) {
    handOver.bring(file, spoken, this::open);
  }

  HandOver handOver() {
    return handOver;
  }

  private record Taken(Desk desk, Desk.Opened opened, Shapes shapes) {}

  private void take(Path from, Taken taken) {
    if (taken.opened().draft().files().isEmpty()) {
      leave();
      return;
    }
    place = Optional.of(from);
    editing.set(
        Optional.of(
            new EditingViewModel(taken.desk(), taken.opened(), taken.shapes(), tasks, clock)));
    keep(OPEN, from.toString());
  }

  private void keep(String key, String value) {
    run(
        () -> {
          settings.put(key, value);
          return value;
        },
        kept -> {});
  }

  void create(Workshop.Template template, String title, Language notes) {
    run(() -> workshop.create(template, title, notes), this::open);
  }

  void copy(Workshop.Shelved pack, Language notes) {
    run(() -> workshop.copy(pack, notes), this::open);
  }

  /** Puts the open pack where it is practised from. */
  void install() {
    place.ifPresent(
        from ->
            prepared(
                from,
                () ->
                    run(
                        () -> workshop.install(from),
                        why ->
                            done.set(
                                Optional.of(
                                    new Done("studio.installed", "studio.installed.not", why))))));
  }

  /** Writes the open pack as one file. */
  void export(Path target) {
    place.ifPresent(
        from ->
            prepared(
                from,
                () ->
                    run(
                        () -> workshop.export(from, target),
                        why ->
                            done.set(
                                Optional.of(
                                    new Done("studio.exported", "studio.exported.not", why))))));
  }

  /** Puts something on paper, in the background. */
  void print(Runnable printing) {
    done.set(Optional.empty());
    run(
        () -> {
          printing.run();
          return List.<Text>of();
        },
        none -> printed(none));
  }

  /** Tells why there is nothing to put on paper. */
  void notPrinted(Text why) {
    printed(List.of(why));
  }

  private void printed(List<Text> inTheWay) {
    done.set(Optional.of(new Done("studio.printed", "studio.printed.not", inTheWay)));
  }

  /** Saves, and asks for a version first where others have an edition with other content. */
  private void prepared(Path from, Runnable then) {
    save();
    edition.set(Optional.empty());
    run(
        () -> workshop.edition(from),
        found ->
            found
                .flatMap(
                    asks ->
                        editing
                            .get()
                            .map(pack -> new EditionViewModel(asks, pack, clock, go(then))))
                .ifPresentOrElse(asked -> edition.set(Optional.of(asked)), then));
  }

  /** What follows when the version is settled; nothing when it was called off. */
  private Consumer<Boolean> go(Runnable then) {
    return goesOn -> {
      edition.set(Optional.empty());
      if (goesOn) {
        save();
        then.run();
      }
    };
  }

  private void save() {
    done.set(Optional.empty());
    editing.get().ifPresent(EditingViewModel::save);
  }

  /** Back to the shelf; what was written is saved first. */
  void leave() {
    save();
    handOver.heard();
    editing.set(Optional.empty());
    edition.set(Optional.empty());
    place = Optional.empty();
    keep(OPEN, "");
    look();
  }

  /** Saves what is not saved yet: the window goes elsewhere. */
  void left() {
    editing.get().ifPresent(EditingViewModel::save);
  }

  ReadOnlyObjectProperty<Optional<Shelf>> shelfProperty() {
    return shelf.getReadOnlyProperty();
  }

  /** The pack that is open. */
  ReadOnlyObjectProperty<Optional<EditingViewModel>> editingProperty() {
    return editing.getReadOnlyProperty();
  }

  /** A new edition whose version is not settled yet. */
  ReadOnlyObjectProperty<Optional<EditionViewModel>> editionProperty() {
    return edition.getReadOnlyProperty();
  }

  /** The name somebody writes comments under. */
  StringProperty signatureProperty() {
    return signature;
  }

  Clock clock() {
    return clock;
  }

  ObjectProperty<Optional<Exception>> failureProperty() {
    return failure;
  }

  ObjectProperty<Optional<Done>> doneProperty() {
    return done;
  }
}

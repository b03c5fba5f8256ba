package motcoach.ui.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Draft;
import motcoach.studio.History.Doing;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Tasks;

/** Brings packs in and hands them on in other forms, and tells what became of it. */
final class HandOver {
  private final Exchange exchange;
  private final Tasks tasks;
  private final Supplier<Optional<EditingViewModel>> open;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyObjectWrapper<Optional<Told>> told =
      new ReadOnlyObjectWrapper<>(this, "told", Optional.empty());
  private final Consumer<Exception> failed;

  /**
   * @param key of a sentence that says what happened
   * @param remarks what was dropped, changed or filled in
   */
  record Told(String key, boolean done, List<Text> remarks) {}

  /**
   * @param open the pack that lies open
   * @param failed told what went wrong with the disk
   */
  HandOver(
      Exchange exchange,
      Tasks tasks,
      Supplier<Optional<EditingViewModel>> open,
      Consumer<Exception> failed) {
    this.exchange = exchange;
    this.tasks = tasks;
    this.open = open;
    this.failed = failed;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** It was read. */
  void heard() {
    told.set(Optional.empty());
  }

  private <T> void run(Callable<T> work, Consumer<T> then) {
    heard();
    busy.set(true);
    tasks.<T>run(
        work,
        result -> {
          busy.set(false);
          then.accept(result);
        },
        why -> {
          busy.set(false);
          failed.accept(why);
        });
  }

  /** How a file of this form would be called. */
  String proposed(Exchange.Form form) {
    return open.get().map(model -> name(model, form)).orElse("pack") + "." + form.ending();
  }

  private static String name(EditingViewModel model, Exchange.Form form) {
    if (form.ofScenario()) {
      return scenario(model).replaceAll("^scenarios/|\\.json$", "");
    }
    return model
        .draft()
        .file(Draft.CARD)
        .filter(Value.Obj.class::isInstance)
        .flatMap(card -> ((Value.Obj) card).string("id"))
        .orElse("pack");
  }

  /** The scenario that is looked at, or the first there is. */
  private static String scenario(EditingViewModel model) {
    return model
        .scenarioFile()
        .or(
            () ->
                model.draft().files().keySet().stream()
                    .filter(file -> file.startsWith("scenarios/"))
                    .findFirst())
        .orElse("");
  }

  /**
   * Writes the open pack in a form.
   *
   * @param language of the texts, where a form has but one
   */
  void write(Exchange.Form form, Language language, Path target) {
    open.get()
        .ifPresent(
            model -> {
              Draft draft = model.draft();
              String scenario = scenario(model);
              run(
                  () -> exchange.write(draft, form, scenario, language, target),
                  outcome -> tell("studio.handed", "studio.handed.not", outcome));
            });
  }

  /** Takes the texts of a table into the open pack, as one step that can be undone. */
  void texts(Path table) {
    open.get()
        .ifPresent(
            model -> {
              Draft draft = model.draft();
              run(
                  () -> exchange.texts(draft, table),
                  outcome -> take(model, draft, table, outcome));
            });
  }

  private void take(
      EditingViewModel model, Draft read, Path table, Exchange.Outcome<Draft> outcome) {
    if (model.draft() != read) {
      // Somebody wrote on meanwhile: nothing of that may be lost.
      texts(table);
      return;
    }
    Spot here = model.selectionProperty().get();
    outcome.result().ifPresent(next -> model.change(next, Doing.IMPORT, here));
    tell("studio.texts.brought", "studio.texts.brought.not", outcome);
  }

  /**
   * Makes a new pack of a file of another program.
   *
   * @param spoken the language of whoever brings it in
   * @param then gets its folder
   */
  void bring(Path file, Language spoken, Consumer<Path> then) {
    run(
        () -> exchange.bring(file, spoken),
        outcome -> {
          outcome.result().ifPresent(then);
          tell("studio.brought", "studio.brought.not", outcome);
        });
  }

  /** Nothing came of it, and why. */
  void refuse(String key) {
    told.set(Optional.of(new Told(key, false, List.of())));
  }

  private void tell(String done, String notDone, Exchange.Outcome<?> outcome) {
    boolean well = outcome.result().isPresent();
    told.set(Optional.of(new Told(well ? done : notDone, well, outcome.remarks())));
  }
}

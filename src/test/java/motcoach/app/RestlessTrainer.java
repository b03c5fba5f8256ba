package motcoach.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import motcoach.pack.SchemaShapes;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.TextLine;
import motcoach.studio.TextLines;
import motcoach.studio.Value;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.studio.Desk;
import motcoach.ui.studio.EditingViewModel;

/**
 * A process that writes in a pack for ever: types, undoes, redoes and saves. It says {@code ACK n}
 * when what it typed under number n is saved; numbers stand in the notes of the files.
 */
final class RestlessTrainer {
  private final EditingViewModel editing;
  private final Random random;
  private final List<Spot> texts = new ArrayList<>();

  private RestlessTrainer(EditingViewModel editing, Shapes shapes, long seed) {
    this.editing = editing;
    this.random = new Random(seed);
    editing
        .draft()
        .files()
        .keySet()
        .forEach(
            file ->
                TextLines.of(shapes, editing.draft(), file).stream()
                    .map(TextLine::spot)
                    .forEach(texts::add));
  }

  /** The folder of the pack, a seed, and the number to go on from. */
  public static void main(String[] arguments) {
    Desk desk = new FolderDesk(Path.of(arguments[0]), true);
    Shapes shapes = SchemaShapes.shipped();
    EditingViewModel editing =
        new EditingViewModel(
            desk, desk.opened(), shapes, new CurrentThreadTasks(), Clock.systemUTC());
    RestlessTrainer trainer = new RestlessTrainer(editing, shapes, Long.parseLong(arguments[1]));
    for (int number = Integer.parseInt(arguments[2]); ; number++) {
      trainer.write(number);
    }
  }

  private void write(int number) {
    for (int i = random.nextInt(4); i >= 0; i--) {
      Spot spot = texts.get(random.nextInt(texts.size())).then(random.nextBoolean() ? "en" : "zh");
      editing.type(
          spot, new Value.Str("写 " + number + " \"late\" 🙂".repeat(random.nextInt(40) + 1)));
    }
    if (random.nextInt(4) == 0) {
      editing.undo();
    }
    editing.type(KilledDuringEditingTest.NUMBER, new Value.Str(Integer.toString(number)));
    editing.save();
    if (editing.savedProperty().get().failure().isPresent()) {
      throw new IllegalStateException("not saved", editing.savedProperty().get().failure().get());
    }
    System.out.println("ACK " + number);
  }
}

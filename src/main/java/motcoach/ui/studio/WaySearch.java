package motcoach.ui.studio;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.scenario.Input;
import motcoach.scenario.Setup;
import motcoach.scenario.robot.WayTo;
import motcoach.ui.kit.Tasks;
import motcoach.ui.studio.TryoutViewModel.Known;

/** Looks for a short way to a beat, in steps, so that whatever else waits gets its turn. */
final class WaySearch {
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Search> search =
      new ReadOnlyObjectWrapper<>(this, "search", Search.NONE);
  private int ticket;

  /**
   * How far it is.
   *
   * @param beat by id; empty when nothing is or was looked for
   * @param going whether it still goes on; found none when it does not
   * @param part from 0 to 1
   */
  record Search(String beat, boolean going, double part) {
    static final Search NONE = new Search("", false, 0);

    boolean failed() {
      return !beat.isEmpty() && !going;
    }
  }

  WaySearch(Tasks tasks) {
    this.tasks = tasks;
  }

  ReadOnlyObjectProperty<Search> searchProperty() {
    return search.getReadOnlyProperty();
  }

  /**
   * @param found gets the inputs that lead there, if there are any
   */
  void start(Known known, Setup setup, String beat, Consumer<List<Input>> found) {
    int mine = ++ticket;
    search.set(new Search(beat, true, 0));
    tasks.run(
        () -> new WayTo(known.engine(), known.scenario(), setup, beat),
        way -> further(way, beat, mine, found),
        failed -> search.set(Search.NONE));
  }

  void stop() {
    ticket++;
    search.set(Search.NONE);
  }

  private void further(WayTo way, String beat, int mine, Consumer<List<Input>> found) {
    if (mine != ticket) {
      return;
    }
    search.set(new Search(beat, true, way.part()));
    tasks.run(
        way::step,
        more -> {
          if (more) {
            further(way, beat, mine, found);
          } else if (mine == ticket) {
            search.set(way.inputs().isPresent() ? Search.NONE : new Search(beat, false, 1));
            way.inputs().ifPresent(found);
          }
        },
        failed -> search.set(Search.NONE));
  }
}

package motcoach.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import motcoach.studio.History.Doing;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Spot TITLE = Spot.of("scenarios/a.json", "title", "en");
  private static final int SEQUENCES = 10_000;
  private static final int STEPS = 12;

  private static Value text(String text) {
    return new Value.Str(text);
  }

  @Test
  void typing_on_in_one_place_is_one_step_until_it_is_closed() {
    History history = History.of(Draft.EMPTY);
    for (String typed : List.of("L", "La", "Lat", "Late")) {
      history = history.did(history.now().put(TITLE, text(typed)), Doing.TYPE, TITLE);
    }
    assertThat(history.undo().now()).isEqualTo(Draft.EMPTY);
    History closed = history.closed();
    History more = closed.did(closed.now().put(TITLE, text("Later")), Doing.TYPE, TITLE);
    assertThat(more.undo().now().at(TITLE)).contains(text("Late"));
  }

  @Test
  void another_place_is_another_step() {
    Spot other = Spot.of("scenarios/a.json", "title", "zh");
    History history = History.of(Draft.EMPTY);
    history = history.did(history.now().put(TITLE, text("Late")), Doing.TYPE, TITLE);
    history = history.did(history.now().put(other, text("晚点")), Doing.TYPE, other);
    assertThat(history.undoable()).contains(new History.Step(Doing.TYPE, other));
    assertThat(history.undo().now().at(TITLE)).contains(text("Late"));
  }

  @Test
  void what_changes_nothing_is_no_step() {
    History history = History.of(Draft.EMPTY);
    assertThat(history.did(Draft.EMPTY, Doing.REMOVE, TITLE).undoable()).isEmpty();
  }

  @Test
  void something_new_forgets_what_was_undone() {
    History history = History.of(Draft.EMPTY);
    history = history.did(history.now().put(TITLE, text("Late")), Doing.PASTE, TITLE).undo();
    assertThat(history.redoable()).isPresent();
    history = history.did(history.now().put(TITLE, text("Early")), Doing.PASTE, TITLE);
    assertThat(history.redoable()).isEmpty();
    assertThat(history.redo()).isSameAs(history);
  }

  /** After any mixture of changes, undoing and redoing, every state is the one that was there. */
  @Test
  void any_sequence_leads_back_through_the_very_same_states() {
    SplittableRandom random = new SplittableRandom(6);
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      Edits edits = new Edits(random.split());
      History history = History.of(edits.somePack());
      List<Draft> states = new ArrayList<>(List.of(history.now()));
      int at = 0;
      for (int step = 0; step < STEPS; step++) {
        int chance = random.nextInt(10);
        if (chance < 3) {
          history = history.undo();
          at = Math.max(0, at - 1);
        } else if (chance < 5) {
          history = history.redo();
          at = Math.min(states.size() - 1, at + 1);
        } else {
          Draft next = edits.change(history.now());
          boolean changed = !next.equals(history.now());
          history = history.did(next, Doing.REPLACE, TITLE);
          if (changed) {
            states.subList(at + 1, states.size()).clear();
            states.add(next);
            at++;
          }
        }
        assertThat(history.now()).isEqualTo(states.get(at));
      }
      while (at > 0) {
        history = history.undo();
        assertThat(history.now()).isEqualTo(states.get(--at));
      }
      assertThat(history.undoable()).isEmpty();
    }
  }
}

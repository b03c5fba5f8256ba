package motcoach.ui.studio;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.SchemaShapes;
import motcoach.studio.CardName;
import motcoach.studio.Checked;
import motcoach.studio.Draft;
import motcoach.studio.History.Doing;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.health.Trained;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.CurrentThreadTasks;

/** The small bakery story open in the editor, and what plays beside it. */
final class LateOrderDesk implements Desk {
  static final CardName LISTENING = new CardName("mot.explore.listen", new Text("Listening", "倾听"));

  final EditingViewModel editing;
  final TryoutViewModel tryout;
  Optional<RuntimeException> refusal = Optional.empty();
  Optional<Value> theirs = Optional.empty();
  Optional<Draft> saved = Optional.empty();
  final WordingViewModel rules;
  private final boolean own;

  LateOrderDesk() {
    this(true);
  }

  LateOrderDesk(boolean own) {
    this.own = own;
    editing =
        new EditingViewModel(
            this,
            opened(),
            SchemaShapes.shipped(),
            new CurrentThreadTasks(),
            Clock.systemDefaultZone());
    look();
    rules = new WordingViewModel(editing, new ShippedWordings(), new CurrentThreadTasks());
    tryout =
        new TryoutViewModel(
            editing, new CurrentThreadTasks(), () -> rules.engine(LateOrder::engine), Language.EN);
    rules.ruledProperty().addListener((property, before, now) -> tryout.hearAnew());
  }

  @Override
  public Opened opened() {
    return new Opened(LateOrder.draft(), own, List.of(), List.of(LISTENING));
  }

  @Override
  public Checked check(Draft draft) {
    return LateOrder.check(draft);
  }

  @Override
  public List<Trained> trained(Draft draft) {
    return LateOrder.trained(draft);
  }

  @Override
  public Optional<Value> theirs(String file) {
    return theirs;
  }

  @Override
  public void notice(String file) {
    refusal = Optional.empty();
  }

  @Override
  public void save(Draft draft) {
    refusal.ifPresent(
        why -> {
          throw why;
        });
    saved = Optional.of(draft);
  }

  /** Looks at a place of the story. */
  void look(Object... steps) {
    editing.selectionProperty().set(Spot.of(LateOrder.FILE, steps));
  }

  /** Writes something else in the story. */
  void write(Value value, Object... steps) {
    editing.choose(Spot.of(LateOrder.FILE, steps), value);
  }

  void take(Object... steps) {
    Spot spot = Spot.of(LateOrder.FILE, steps);
    editing.change(editing.draft().remove(spot), Doing.REMOVE, spot);
  }
}

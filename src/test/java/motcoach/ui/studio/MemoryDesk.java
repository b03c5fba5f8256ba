package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.studio.Checked;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.health.Trained;

/** A desk without a disk: a title that is blank in English is wrong. */
final class MemoryDesk implements Desk {
  static final String FILE = "scenarios/late-order.json";
  static final Spot TITLE = Spot.of(FILE, "title");

  final List<Draft> saved = new ArrayList<>();
  Optional<RuntimeException> refusal = Optional.empty();
  Optional<Value> theirs = Optional.empty();
  boolean mayChange = true;
  private final Draft draft;

  MemoryDesk(Draft draft) {
    this.draft = draft;
  }

  @Override
  public Opened opened() {
    return new Opened(draft, mayChange, List.of(), List.of());
  }

  @Override
  public Checked check(Draft now) {
    boolean blank =
        now.at(TITLE.then("en"))
            .filter(value -> value instanceof Value.Str text && !text.value().isBlank())
            .isEmpty();
    return new Checked(
        blank
            ? List.of(new Finding(TITLE, "MOT008", true, new Text("No title.", "没有标题。")))
            : List.of(),
        List.of());
  }

  @Override
  public List<Trained> trained(Draft draft) {
    return List.of();
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
  public void save(Draft now) {
    refusal.ifPresent(
        why -> {
          throw why;
        });
    saved.add(now);
  }
}

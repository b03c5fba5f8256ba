package motcoach.ui.studio;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.pack.DraftFiles;
import motcoach.pack.SchemaShapes;
import motcoach.studio.Checked;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.health.Trained;
import motcoach.ui.kit.Tasks;

/** The shipped pack open on a desk, with one thing wrong in its parcel scenario. */
public final class MapDesk implements Desk {
  public static final String PARCEL = "scenarios/s-02-parcel.json";

  private final Draft draft =
      new DraftFiles().open(Path.of("resources/packs/service-basics")).draft();

  public static EditingViewModel editing(Tasks tasks) {
    MapDesk desk = new MapDesk();
    EditingViewModel editing =
        new EditingViewModel(
            desk,
            desk.opened(),
            SchemaShapes.shipped(),
            tasks,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    editing.goTo(Spot.of(PARCEL));
    return editing;
  }

  @Override
  public Opened opened() {
    return new Opened(draft, true, List.of(), List.of());
  }

  @Override
  public Checked check(Draft checked) {
    return new Checked(
        List.of(
            new Finding(
                Spot.of(PARCEL, "beats", 0, "say"), "MOT000", false, Text.same("Say more"))),
        List.of());
  }

  @Override
  public List<Trained> trained(Draft draft) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Value> theirs(String file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void notice(String file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void save(Draft saved) {
    throw new UnsupportedOperationException();
  }
}

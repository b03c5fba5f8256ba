package motcoach.ui.studio;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.SchemaShapes;
import motcoach.progress.Settings;
import motcoach.studio.Shapes;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.BackgroundTasks;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Tasks;

/** A workshop with one pack in it, which lies open. */
final class OneDesk implements Workshop, Settings {
  private final Desk desk;
  private final ToldExchange told = new ToldExchange(Path.of("somewhere"));

  OneDesk(Desk desk) {
    this.desk = desk;
  }

  /** What a studio works with where nothing is printed and nobody practised. */
  static StudioView.Tools tools(BackgroundTasks aside, FilePlace files) {
    return new StudioView.Tools(
        LateOrder::engine,
        aside,
        files,
        new ShippedWordings(),
        (scenario, language, file) -> {},
        (pack, scenario) -> List.of());
  }

  StudioViewModel studio(Tasks tasks) {
    return new StudioViewModel(this, this, tasks, Clock.systemDefaultZone());
  }

  @Override
  public Optional<String> get(String key) {
    return Optional.of("somewhere");
  }

  @Override
  public void put(String key, String value) {}

  @Override
  public List<Shelved> shelf() {
    return List.of();
  }

  @Override
  public List<Template> templates() {
    return List.of();
  }

  @Override
  public List<Shelved> there(List<Path> places) {
    return List.of();
  }

  @Override
  public ToldExchange exchange() {
    return told;
  }

  @Override
  public Shapes shapes() {
    return SchemaShapes.shipped();
  }

  @Override
  public Desk open(Path place) {
    return desk;
  }

  @Override
  public Path create(Template template, String title, Language language) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path copy(Shelved pack, Language notes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Edition> edition(Path place) {
    return Optional.empty();
  }

  @Override
  public List<Text> install(Path place) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Text> export(Path place, Path target) {
    throw new UnsupportedOperationException();
  }
}

package motcoach.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.DraftFiles;
import motcoach.pack.Pack;
import motcoach.pack.PackArchive;
import motcoach.pack.PackChanges;
import motcoach.pack.PackInstaller;
import motcoach.pack.PackShelf;
import motcoach.pack.PackTemplate;
import motcoach.pack.Problem;
import motcoach.pack.SchemaShapes;
import motcoach.pack.ShippedPacks;
import motcoach.report.WholeFile;
import motcoach.studio.Draft;
import motcoach.studio.Outline;
import motcoach.studio.PackNames;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.studio.Desk;
import motcoach.ui.studio.Exchange;
import motcoach.ui.studio.Workshop;

/** Own packs lie in {@code studio} of the data folder, those practised from in {@code packs}. */
final class PackWorkshop implements Workshop {
  private final DraftFiles files = new DraftFiles();
  private final ShippedPacks shipped = new ShippedPacks();
  private final Path own;
  private final Path installed;
  private final Runnable changed;
  private final LongSupplier random;
  private Optional<Shapes> shapes = Optional.empty();

  /**
   * @param changed called when there is another pack to practise from
   * @param random tells the packs of trainers apart
   */
  PackWorkshop(Path data, Runnable changed, LongSupplier random) {
    this.own = data.resolve("studio");
    this.installed = data.resolve("packs");
    this.changed = changed;
    this.random = random;
  }

  @Override
  public List<Shelved> shelf() {
    List<Shelved> shelf = new ArrayList<>();
    inside(own).stream()
        .filter(folder -> Files.isRegularFile(folder.resolve(Draft.CARD)))
        .sorted(Comparator.comparing(PackWorkshop::changedAt).reversed())
        .forEach(folder -> shelf.add(shelved(folder)));
    for (Pack pack : new PackShelf(shipped, Optional.of(installed)).packs()) {
      shelf.add(new Shelved(archive(pack), pack.id(), pack.title(), pack.version(), false));
    }
    return shelf;
  }

  private Shelved shelved(Path folder) {
    Optional<Value> card = files.card(folder);
    Value.Obj fields =
        card.orElse(Value.Obj.EMPTY) instanceof Value.Obj obj ? obj : Value.Obj.EMPTY;
    return new Shelved(
        Optional.of(folder),
        fields.string("id").orElse(folder.getFileName().toString()),
        card.map(Outline::label).orElse(Text.same(folder.getFileName().toString())),
        fields.string("version").orElse(""),
        true);
  }

  private Optional<Path> archive(Pack pack) {
    Path file = installed.resolve(pack.id() + "-" + pack.version() + PackArchive.ENDING);
    return Optional.of(file).filter(Files::isRegularFile);
  }

  private static List<Path> inside(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException unreadable) {
      throw WholeFile.failure(folder, unreadable);
    }
  }

  /** The card and the folders of its files; new files change those. */
  private static FileTime changedAt(Path folder) {
    return Stream.of(folder, folder.resolve(Draft.CARD), folder.resolve("scenarios"))
        .filter(Files::exists)
        .map(PackWorkshop::time)
        .max(Comparator.naturalOrder())
        .orElse(FileTime.fromMillis(0));
  }

  private static FileTime time(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException unknown) {
      return FileTime.fromMillis(0);
    }
  }

  @Override
  public List<Template> templates() {
    return Stream.of(PackTemplate.values())
        .map(each -> new Template(each.id(), each.title(), each.summary()))
        .toList();
  }

  @Override
  public List<Shelved> there(List<Path> places) {
    return places.stream().filter(Files::exists).map(this::elsewhere).toList();
  }

  /** What a {@code .motpack} is called stands inside; its file's name will do. */
  private Shelved elsewhere(Path place) {
    return Files.isDirectory(place)
        ? shelved(place)
        : new Shelved(Optional.of(place), "", Text.same(place.getFileName().toString()), "", false);
  }

  @Override
  public Exchange exchange() {
    return new PackExchange(title -> own.resolve(free(() -> PackNames.id(title, random))));
  }

  @Override
  public Shapes shapes() {
    if (shapes.isEmpty()) {
      shapes = Optional.of(SchemaShapes.shipped());
    }
    return shapes.get();
  }

  @Override
  public Desk open(Path place) {
    return new FolderDesk(place, Files.isDirectory(place));
  }

  @Override
  public Path create(Template template, String title, Language notes) {
    PackTemplate begun = PackTemplate.of(template.id()).orElse(PackTemplate.USUAL);
    boolean named = !title.isBlank();
    String id = free(() -> PackNames.id(named ? title : begun.title().en(), random));
    Path folder = own.resolve(id);
    try {
      begun.write(folder, id, named ? PackNames.title(title.strip(), notes) : begun.title(), notes);
      return folder;
    } catch (IOException failed) {
      throw WholeFile.failure(folder, failed);
    }
  }

  @Override
  public Path copy(Shelved pack, Language notes) {
    DraftFiles.Opened opened =
        pack.place()
            .map(files::open)
            .or(() -> shipped.open(files, pack.id(), notes))
            .orElseThrow(() -> new IllegalStateException("There is no pack " + pack.id()));
    String id = free(() -> PackNames.copyOf(pack.id(), random));
    Path folder = own.resolve(id);
    Draft renamed = opened.draft().put(Spot.of(Draft.CARD, "id"), new Value.Str(id));
    try {
      Files.createDirectories(folder);
      files.saveCopy(renamed, opened, folder);
      return folder;
    } catch (IOException failed) {
      throw WholeFile.failure(folder, failed);
    }
  }

  /** Drawn anew until no pack of one's own has it. */
  private String free(Supplier<String> drawn) {
    String id = drawn.get();
    while (Files.exists(own.resolve(id))) {
      id = drawn.get();
    }
    return id;
  }

  @Override
  public Optional<Edition> edition(Path place) {
    Optional<String> id = files.card(place).flatMap(PackWorkshop::id);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Path handed = handedOn(id.get());
    Optional<Pack> known =
        new PackShelf(shipped, Optional.of(installed))
            .packs().stream().filter(pack -> pack.id().equals(id.get())).findFirst();
    Optional<PackChanges> here =
        known.flatMap(this::archive).map(file -> PackChanges.between(file, place));
    Optional<PackChanges> away =
        Optional.of(handed)
            .filter(Files::isRegularFile)
            .map(file -> PackChanges.between(file, place));
    // Whoever has the newer one is told what has changed for them.
    boolean elsewhere = away.isPresent() && (here.isEmpty() || away.get().isNewerThan(here.get()));
    return (elsewhere ? away : here)
        .filter(PackChanges::asks)
        .map(
            changes ->
                new Edition(
                    changes.before(),
                    elsewhere,
                    Ids.of(changes.step()),
                    changes.proposed(),
                    changes.lines()));
  }

  private static Optional<String> id(Value card) {
    return card instanceof Value.Obj fields ? fields.string("id") : Optional.empty();
  }

  /** Where the edition of a pack is kept that was handed on last. */
  private Path handedOn(String id) {
    return own.resolve(".handed-on").resolve(id + PackArchive.ENDING);
  }

  @Override
  public List<Text> install(Path place) {
    try {
      PackInstaller.Outcome outcome =
          PackInstaller.install(place, installed, new PackShelf(shipped, Optional.of(installed)));
      if (outcome.written().isPresent()) {
        changed.run();
      }
      return inTheWay(outcome);
    } catch (IOException failed) {
      throw WholeFile.failure(installed, failed);
    }
  }

  @Override
  public List<Text> export(Path place, Path target) {
    try {
      PackInstaller.Outcome outcome = PackInstaller.build(place, target);
      Optional<String> id = files.card(place).flatMap(PackWorkshop::id);
      if (outcome.written().isPresent() && id.isPresent()) {
        PackArchive.replace(handedOn(id.get()), Files.readAllBytes(target));
      }
      return inTheWay(outcome);
    } catch (IOException failed) {
      throw WholeFile.failure(target, failed);
    }
  }

  private static List<Text> inTheWay(PackInstaller.Outcome outcome) {
    return outcome.written().isPresent()
        ? List.of()
        : outcome.problems().stream().filter(Problem::isError).map(Problem::message).toList();
  }
}

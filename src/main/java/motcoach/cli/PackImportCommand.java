package motcoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.DraftFiles;
import motcoach.pack.PackArchive;
import motcoach.pack.ValueText;
import motcoach.pack.exchange.DrillTable;
import motcoach.pack.exchange.Foreign;
import motcoach.pack.exchange.PhraseTable;
import motcoach.pack.exchange.TextTable;
import motcoach.pack.exchange.Translated;
import motcoach.pack.exchange.TweeImport;
import motcoach.pack.exchange.UudslImport;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a file of another program into a pack, and says what became of it. */
@Command(name = "import")
final class PackImportCommand implements Callable<Integer> {
  private static final String JSON = ".json";

  private final Surroundings here;
  private final DraftFiles files = new DraftFiles();

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file;

  @Option(names = "--to", paramLabel = "PATH", required = true)
  private Path to;

  @Option(
      names = {"--format", "--as"},
      paramLabel = "twee|uudsl|drills-csv|phrases-csv|texts",
      converter = Choice.OfForeign.class)
  private Foreign format;

  @Option(names = "--replace")
  private boolean replace;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  PackImportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    byte[] bytes = bytes();
    Foreign form = format != null ? format : Foreign.of(file, bytes);
    if (!Foreign.IN.contains(form)) {
      throw new Failure(
          Failure.WRONG_USE,
          here.words().say("exchange.form", Ids.of(form), Foreign.ids(Foreign.IN)));
    }
    boolean alone = to.getFileName().toString().endsWith(JSON);
    if (alone && form.isTable()) {
      throw new Failure(
          Failure.WRONG_USE, here.words().say("exchange.to-json", file.getFileName()));
    }
    try {
      return form.isTable() ? table(form, bytes) : scenario(form, bytes, alone);
    } catch (IOException unwritable) {
      throw new Failure(Failure.PROBLEMS, here.words().say("pack.not-written", to));
    }
  }

  private byte[] bytes() {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes(16 * 1024 * 1024);
    } catch (IOException unreadable) {
      throw new Failure(Failure.WRONG_USE, here.words().say("pack.no-file", file));
    }
  }

  private int scenario(Foreign form, byte[] bytes, boolean alone) throws IOException {
    String stem = stem(alone ? to : file);
    Optional<DraftFiles.Opened> opened = alone ? Optional.empty() : Optional.of(pack());
    Translated<Value> read =
        form == Foreign.TWEE ? TweeImport.read(bytes, stem) : UudslImport.read(bytes, stem);
    say(here, read.remarks());
    if (read.result().isEmpty()) {
      throw new Failure(Failure.PROBLEMS, here.words().say("exchange.no-result"));
    }
    Value.Obj scenario = (Value.Obj) read.result().get();
    if (opened.isEmpty()) {
      // The file's name is the scenario's id, or our reader would refuse it.
      scenario = scenario.with("id", new Value.Str(stem));
      refuseTaken(Files.exists(to), stem);
      PackArchive.replace(to, ValueText.write(scenario).getBytes(StandardCharsets.UTF_8));
    } else {
      String id = scenario.string("id").orElse(stem);
      String name = "scenarios/" + id + JSON;
      refuseTaken(opened.get().bytes().containsKey(name), id);
      save(opened.get().draft().put(Spot.of(name), scenario), opened.get());
    }
    return done();
  }

  private void refuseTaken(boolean taken, String id) {
    if (taken && !replace) {
      throw new Failure(Failure.WRONG_USE, here.words().say("exchange.id-taken", id));
    }
  }

  /** A file's name without its ending, in the form of an id. */
  private static String stem(Path path) {
    String name = path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String bare = id.replaceAll("^-+|-+$", "");
    return bare.isEmpty() ? "story" : bare;
  }

  private int table(Foreign form, byte[] bytes) throws IOException {
    DraftFiles.Opened opened = pack();
    Translated<Draft> read =
        switch (form) {
          case DRILLS_CSV -> DrillTable.read(opened.draft(), bytes);
          case TEXTS -> TextTable.read(opened.draft(), bytes);
          default -> PhraseTable.read(opened.draft(), bytes);
        };
    say(here, read.remarks());
    if (read.result().isEmpty()) {
      throw new Failure(Failure.PROBLEMS, here.words().say("exchange.no-result"));
    }
    save(read.result().get(), opened);
    return done();
  }

  private DraftFiles.Opened pack() {
    DraftFiles.Opened opened = files.open(to);
    if (!opened.bytes().containsKey(Draft.CARD)) {
      throw new Failure(Failure.WRONG_USE, here.words().say("exchange.no-pack", to));
    }
    here.complain(opened.problems());
    return opened;
  }

  private void save(Draft draft, DraftFiles.Opened opened) throws IOException {
    if (Files.isDirectory(to)) {
      files.saveFolder(draft, opened, to);
    } else {
      files.saveArchive(draft, opened, to);
    }
  }

  private int done() {
    here.terminal().say(here.words().say("pack.written", to));
    here.terminal().say(here.words().say("exchange.check", to));
    return 0;
  }

  static void say(Surroundings here, List<Text> remarks) {
    Language spoken = here.words().language();
    remarks.forEach(remark -> here.terminal().say(remark.in(spoken).replace('\n', ' ')));
  }
}

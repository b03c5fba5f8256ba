package motcoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.pack.DraftFiles;
import motcoach.pack.JsonSource;
import motcoach.pack.PackArchive;
import motcoach.pack.Problems;
import motcoach.pack.ScenarioFiles;
import motcoach.pack.ValueText;
import motcoach.pack.exchange.DrillTable;
import motcoach.pack.exchange.Foreign;
import motcoach.pack.exchange.H5pExport;
import motcoach.pack.exchange.PhraseTable;
import motcoach.pack.exchange.TextTable;
import motcoach.pack.exchange.Translated;
import motcoach.pack.exchange.TweeExport;
import motcoach.progress.StoreException;
import motcoach.report.RolePlayPdf;
import motcoach.scenario.Scenario;
import motcoach.studio.Draft;
import motcoach.studio.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a scenario or a table of a pack for another program, and says what is left behind. */
@Command(name = "export")
final class PackExportCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "PATH")
  private Path path;

  @Option(
      names = {"--format", "--as"},
      paramLabel = "twee|h5p|drills-csv|phrases-csv|texts|role-play|checklist",
      required = true,
      converter = Choice.OfForeign.class)
  private Foreign format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      required = true)
  private Path out;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  PackExportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (!Foreign.OUT.contains(format)) {
      throw new Failure(
          Failure.WRONG_USE,
          here.words().say("exchange.form", Ids.of(format), Foreign.ids(Foreign.OUT)));
    }
    if (!Files.exists(path)) {
      throw new Failure(Failure.WRONG_USE, here.words().say("pack.no-file", path));
    }
    Draft draft = draft();
    if (!sheets().isEmpty()) {
      return print(chosen(draft));
    }
    Language spoken = here.words().language();
    Translated<byte[]> written =
        switch (format) {
          case TWEE -> TweeExport.write(chosen(draft), spoken);
          case H5P -> H5pExport.write(chosen(draft), spoken);
          case TEXTS -> TextTable.write(draft, TextTable.isSheet(out.getFileName().toString()));
          case PHRASES_CSV -> PhraseTable.write(draft);
          default -> DrillTable.write(draft);
        };
    PackImportCommand.say(here, written.remarks());
    byte[] bytes =
        written
            .result()
            .orElseThrow(
                () -> new Failure(Failure.PROBLEMS, here.words().say("exchange.no-result")));
    try {
      PackArchive.replace(out, bytes);
    } catch (IOException unwritable) {
      throw new Failure(Failure.PROBLEMS, here.words().say("pack.not-written", out));
    }
    here.terminal().say(here.words().say("pack.written", out));
    return 0;
  }

  /** The sheets that go on paper; none for what is no paper. */
  private List<RolePlayPdf.Sheet> sheets() {
    return switch (format) {
      case ROLE_PLAY -> List.of(RolePlayPdf.Sheet.CUSTOMER, RolePlayPdf.Sheet.TRAINEE);
      case CHECKLIST -> List.of(RolePlayPdf.Sheet.OBSERVER);
      default -> List.of();
    };
  }

  private int print(Value chosen) {
    byte[] bytes = ValueText.write(chosen).getBytes(StandardCharsets.UTF_8);
    ScenarioFiles.Outcome read = new ScenarioFiles().read(path.toString(), bytes);
    here.complain(read.problems());
    Scenario story =
        read.scenario()
            .orElseThrow(
                () -> new Failure(Failure.PROBLEMS, here.words().say("exchange.no-result")));
    try {
      new RolePlayPdf(here.words().language(), here.words()::say).write(story, sheets(), out);
    } catch (StoreException unwritable) {
      throw new Failure(Failure.PROBLEMS, here.words().say("pack.not-written", out));
    }
    here.terminal().say(here.words().say("pack.written", out));
    return 0;
  }

  /** The pack, or a pack with nothing but the scenario file that was named. */
  private Draft draft() {
    String name = path.getFileName().toString();
    if (Files.isDirectory(path) || !name.endsWith(".json")) {
      DraftFiles.Opened opened = new DraftFiles().open(path);
      here.complain(opened.problems());
      return opened.draft();
    }
    Problems problems = new Problems();
    Map<String, Value> files = new TreeMap<>();
    try (var stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes(JsonSource.MAX_BYTES + 1);
      new JsonSource()
          .read(path.toString(), bytes, problems)
          .ifPresent(root -> files.put("scenarios/" + name, ValueText.of(root)));
    } catch (IOException unreadable) {
      throw new Failure(Failure.WRONG_USE, here.words().say("pack.no-file", path));
    }
    here.complain(problems.list());
    return new Draft(new TreeMap<>(files));
  }

  /** The scenario that was named, or the only one. */
  private Value chosen(Draft draft) {
    Map<String, Value> scenarios = new TreeMap<>();
    draft
        .files()
        .forEach(
            (name, value) -> {
              if (name.startsWith("scenarios/")) {
                scenarios.put(name.replaceAll("^scenarios/|\\.json$", ""), value);
              }
            });
    String ids = String.join(", ", scenarios.keySet());
    if (scenario == null && scenarios.size() > 1) {
      throw new Failure(Failure.WRONG_USE, here.words().say("practice.which", ids));
    }
    if (scenarios.isEmpty()) {
      throw new Failure(Failure.PROBLEMS, here.words().say("exchange.no-result"));
    }
    String id = scenario == null ? ids : scenario;
    if (!scenarios.containsKey(id)) {
      throw new Failure(Failure.WRONG_USE, here.words().say("exchange.no-scenario", id, ids));
    }
    return scenarios.get(id);
  }
}

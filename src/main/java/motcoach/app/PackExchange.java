package motcoach.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.DraftFiles;
import motcoach.pack.JsonSource;
import motcoach.pack.PackArchive;
import motcoach.pack.PackTemplate;
import motcoach.pack.Problems;
import motcoach.pack.ValueText;
import motcoach.pack.exchange.DrillTable;
import motcoach.pack.exchange.Foreign;
import motcoach.pack.exchange.H5pExport;
import motcoach.pack.exchange.PhraseTable;
import motcoach.pack.exchange.TextTable;
import motcoach.pack.exchange.Translated;
import motcoach.pack.exchange.TweeExport;
import motcoach.pack.exchange.TweeImport;
import motcoach.pack.exchange.UudslImport;
import motcoach.report.WholeFile;
import motcoach.studio.Draft;
import motcoach.studio.Outline;
import motcoach.studio.PackNames;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.studio.Exchange;

/** Files of other programs, read and written whole. */
final class PackExchange implements Exchange {
  private static final int LARGEST = 16 * 1024 * 1024;

  private final Begin begin;

  /** Finds room for a new pack of one's own. */
  @FunctionalInterface
  interface Begin {
    /** A folder that is not there yet, named after the id of the new pack. */
    Path folder(String title);
  }

  PackExchange(Begin begin) {
    this.begin = begin;
  }

  @Override
  public Outcome<Path> write(
      Draft draft, Form form, String scenario, Language language, Path target) {
    Value story = draft.file(scenario).orElse(Value.Obj.EMPTY);
    Translated<byte[]> written =
        switch (form) {
          case TWEE -> TweeExport.write(story, language);
          case H5P -> H5pExport.write(story, language);
          case DRILLS -> DrillTable.write(draft);
          case PHRASES -> PhraseTable.write(draft);
          case TEXTS_SHEET -> TextTable.write(draft, true);
          case TEXTS_CSV -> TextTable.write(draft, false);
        };
    if (written.result().isPresent()) {
      try {
        PackArchive.replace(target, written.result().get());
      } catch (IOException failed) {
        throw WholeFile.failure(target, failed);
      }
    }
    return new Outcome<>(written.result().map(bytes -> target), written.remarks());
  }

  @Override
  public Outcome<Draft> texts(Draft draft, Path table) {
    Translated<Draft> read = TextTable.read(draft, bytes(table));
    return new Outcome<>(read.result(), read.remarks());
  }

  private static byte[] bytes(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes(LARGEST);
    } catch (IOException failed) {
      throw WholeFile.failure(file, failed);
    }
  }

  @Override
  public Outcome<Path> bring(Path file, Language spoken) {
    byte[] bytes = bytes(file);
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return switch (Foreign.of(file, bytes)) {
      case TWEE -> story(TweeImport.read(bytes, id(name)), name, spoken);
      case UUDSL -> story(UudslImport.read(bytes, id(name)), name, spoken);
      case DRILLS_CSV -> pack(DrillTable.read(Draft.EMPTY, bytes), Text.same(name), spoken);
      case PHRASES_CSV -> pack(PhraseTable.read(Draft.EMPTY, bytes), Text.same(name), spoken);
      default ->
          new Outcome<>(
              Optional.empty(),
              List.of(
                  new Text(
                      "This table holds the texts of a pack in both languages. Open that pack and"
                          + " bring the table in there.",
                      "这是某个课程包的双语文字表。请打开那个课程包，在“双语对照”里导入。")));
    };
  }

  /** A file's name in the form of an id. */
  private static String id(String name) {
    String bare =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return bare.isEmpty() ? "story" : bare;
  }

  private Outcome<Path> story(Translated<Value> read, String name, Language spoken) {
    Optional<Draft> draft =
        read.result()
            .filter(Value.Obj.class::isInstance)
            .map(Value.Obj.class::cast)
            .map(
                story ->
                    Draft.EMPTY.put(
                        Spot.of("scenarios/" + story.string("id").orElse(id(name)) + ".json"),
                        story));
    Text title =
        read.result()
            .map(Outline::label)
            .filter(words -> !words.equals(Text.same("")))
            .orElse(Text.same(name));
    return pack(new Translated<>(draft, read.remarks()), title, spoken);
  }

  private Outcome<Path> pack(Translated<Draft> read, Text title, Language spoken) {
    return new Outcome<>(read.result().map(draft -> begun(draft, title, spoken)), read.remarks());
  }

  private Path begun(Draft draft, Text title, Language spoken) {
    Path folder = begin.folder(title.en().isBlank() ? title.zh() : title.en());
    Text named = title.en().equals(title.zh()) ? PackNames.title(title.en(), spoken) : title;
    byte[] card =
        PackTemplate.card(folder.getFileName().toString(), named, spoken)
            .getBytes(StandardCharsets.UTF_8);
    Draft whole =
        draft.put(
            Spot.of(Draft.CARD),
            new JsonSource()
                .read(Draft.CARD, card, new Problems())
                .map(ValueText::of)
                .orElseThrow());
    try {
      Files.createDirectories(folder);
      new DraftFiles()
          .saveCopy(whole, new DraftFiles.Opened(Draft.EMPTY, new TreeMap<>(), List.of()), folder);
      return folder;
    } catch (IOException failed) {
      throw WholeFile.failure(folder, failed);
    }
  }
}

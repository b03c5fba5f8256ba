package motcoach.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import motcoach.method.Handbook;
import motcoach.method.Language;
import motcoach.studio.Checked;
import motcoach.studio.Comments;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.health.Trained;

/**
 * Packs on disk as an author edits them. What was not changed keeps its very bytes. Remembers what
 * it read and wrote; not for several threads.
 */
public final class DraftFiles {
  private static final byte[] NONE = {};

  private final JsonSource source = new JsonSource();
  private final PackReader reader = new PackReader();
  private final KnownScenarios known = new KnownScenarios();
  private final Map<String, Written> written = new HashMap<>();

  /** The bytes of a value, so that what did not change is not written again. */
  private record Written(Value value, byte[] bytes) {}

  /**
   * A pack that is being edited.
   *
   * @param draft its files as they were read
   * @param bytes all its files as they are on disk, those among them that are no readable JSON
   * @param problems what could not be read, and why
   */
  public record Opened(Draft draft, SortedMap<String, byte[]> bytes, List<Problem> problems) {
    public Opened {
      bytes = Collections.unmodifiableSortedMap(new TreeMap<>(bytes));
      problems = List.copyOf(problems);
    }
  }

  /** Reads a folder or a {@code .motpack}. Never throws for bad content. */
  public Opened open(Path place) {
    Problems problems = new Problems();
    return opened(PackFiles.read(place, "", problems).files(), problems);
  }

  /** Reads the folder of a shipped pack, its notes in the language of whoever will edit it. */
  Opened open(Path place, Language notes) {
    Problems problems = new Problems();
    SortedMap<String, byte[]> files = new TreeMap<>(PackFiles.read(place, "", problems).files());
    files.replaceAll(
        (name, bytes) ->
            name.endsWith(".json")
                ? TrainerNotes.in(notes, new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
    return opened(files, problems);
  }

  private Opened opened(SortedMap<String, byte[]> files, Problems problems) {
    SortedMap<String, Value> values = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".json")) {
            source
                .read(name, bytes, problems)
                .ifPresent(root -> values.put(name, ValueText.of(root)));
          }
        });
    return new Opened(new Draft(values), files, problems.list());
  }

  /** The card of a pack in a folder; empty when it is not there or no readable JSON. */
  public Optional<Value> card(Path folder) {
    Path card = folder.resolve(Draft.CARD);
    try {
      return source.read(Draft.CARD, PackFiles.read(card), new Problems()).map(ValueText::of);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The files of a draft: unchanged ones as they were, the others written anew. */
  public SortedMap<String, byte[]> bytes(Draft draft, Opened opened) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    opened
        .bytes()
        .forEach(
            (name, bytes) -> {
              if (draft.file(name).equals(opened.draft().file(name))) {
                files.put(name, bytes);
              }
            });
    draft
        .files()
        .forEach((name, value) -> files.computeIfAbsent(name, changed -> write(name, value)));
    return files;
  }

  private byte[] write(String name, Value value) {
    Written before = written.get(name);
    if (before == null || before.value() != value) {
      before = new Written(value, ValueText.write(value).getBytes(StandardCharsets.UTF_8));
      written.put(name, before);
    }
    return before.bytes();
  }

  /**
   * Saves into a folder: each changed file is replaced whole, files that are gone are deleted.
   *
   * @return the pack as it is on disk now
   * @throws ChangedFileException when somebody else has changed a file; nothing was written
   * @throws IOException when something cannot be written; every file is as it was or as it shall be
   */
  public Opened saveFolder(Draft draft, Opened opened, Path folder) throws IOException {
    SortedMap<String, byte[]> files = bytes(draft, opened);
    refuseChanged(draft, files, opened, folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (opened.bytes().get(file.getKey()) != file.getValue()) {
        PackArchive.replace(folder.resolve(file.getKey()), file.getValue());
      }
    }
    for (String old : opened.bytes().keySet()) {
      if (!files.containsKey(old)) {
        Files.deleteIfExists(folder.resolve(old));
      }
    }
    return new Opened(draft, files, opened.problems());
  }

  /**
   * Saves the whole of a pack into another folder, what is no readable JSON too.
   *
   * @throws IOException when something cannot be written
   */
  public void saveCopy(Draft draft, Opened opened, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : bytes(draft, opened).entrySet()) {
      PackArchive.replace(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** A file that is about to be written must be as it was when it was read, or new. */
  private static void refuseChanged(
      Draft draft, SortedMap<String, byte[]> files, Opened opened, Path folder) throws IOException {
    Set<String> names = new TreeSet<>(opened.bytes().keySet());
    names.addAll(files.keySet());
    for (String name : names) {
      Path place = folder.resolve(name);
      byte[] known = opened.bytes().get(name);
      boolean writing = files.get(name) != known;
      // What could not be read when the pack was opened was written by somebody, too.
      boolean strange = draft.file(name).isPresent() && opened.draft().file(name).isEmpty();
      if (writing
          && Files.isRegularFile(place)
          && !Arrays.equals(now(place), strange ? files.get(name) : known)) {
        throw new ChangedFileException(name);
      }
    }
  }

  private static byte[] now(Path place) throws IOException {
    return Files.readAllBytes(place);
  }

  /**
   * A pack that is being edited, one of its files as it is on disk now; one that is no readable
   * JSON counts as known, too, so that it may be replaced.
   *
   * @throws IOException when it is there and cannot be read
   */
  public Opened noticed(Opened opened, String file, Path folder) throws IOException {
    SortedMap<String, byte[]> bytes = new TreeMap<>(opened.bytes());
    SortedMap<String, Value> values = new TreeMap<>(opened.draft().files());
    bytes.remove(file);
    values.remove(file);
    if (Files.isRegularFile(folder.resolve(file))) {
      byte[] now = PackFiles.read(folder.resolve(file));
      bytes.put(file, now);
      values.put(
          file,
          source.read(file, now, new Problems()).map(ValueText::of).orElseGet(Value.Null::new));
    }
    return new Opened(new Draft(values), bytes, opened.problems());
  }

  /** Somebody else has changed a file since it was read, or added it; nothing was written. */
  public static final class ChangedFileException extends IOException {
    private static final long serialVersionUID = 1;

    ChangedFileException(String file) {
      super(file);
    }
  }

  /**
   * Saves as one {@code .motpack}, all or nothing.
   *
   * @throws IOException when it cannot be written; the file is as it was then
   */
  public void saveArchive(Draft draft, Opened opened, Path target) throws IOException {
    PackFiles all = new PackFiles("", bytes(draft, opened));
    PackArchive.write(all.without(Set.of(Comments.FILE)), target);
  }

  /** Everything that is wrong with a draft, at its place, and what of it can be played. */
  public Checked check(Draft draft, Opened opened) {
    SortedMap<String, byte[]> files = toCheck(draft, opened);
    PackReader.Outcome outcome = read(draft, files);
    Map<String, Map<Place, Spot>> spots = new HashMap<>();
    List<Finding> findings =
        outcome.problems().stream()
            .map(
                problem ->
                    new Finding(
                        spot(problem, files, spots),
                        problem.code(),
                        problem.isError(),
                        problem.message(),
                        problem.word()))
            .toList();
    return new Checked(findings, outcome.pack().map(Pack::scenarios).orElse(List.of()));
  }

  private PackReader.Outcome read(Draft draft, SortedMap<String, byte[]> files) {
    return reader.read(
        new PackFiles("", files),
        new Problems(),
        (name, bytes, concepts) ->
            known
                .read(draft, name, concepts)
                .orElseGet(() -> new ScenarioFiles(concepts).read(name, bytes)));
  }

  /** What of the method a draft trains, concept by concept; nothing when its card is wrong. */
  public List<Trained> trained(Draft draft, Opened opened) {
    Handbook handbook = new HandbookFiles().shipped(new Problems());
    return read(draft, toCheck(draft, opened))
        .pack()
        .map(pack -> Coverage.trained(pack, handbook))
        .orElse(List.of());
  }

  /** Scenarios are read from their values, so they need no bytes. */
  private SortedMap<String, byte[]> toCheck(Draft draft, Opened opened) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    opened
        .bytes()
        .forEach(
            (name, bytes) -> {
              if (opened.draft().file(name).isEmpty()) {
                files.put(name, bytes);
              }
            });
    draft
        .files()
        .forEach(
            (name, value) ->
                files.put(name, name.startsWith("scenarios/") ? NONE : write(name, value)));
    return files;
  }

  private Spot spot(
      Problem problem, SortedMap<String, byte[]> files, Map<String, Map<Place, Spot>> spots) {
    return known
        .spot(problem)
        .orElseGet(
            () ->
                spots
                    .computeIfAbsent(problem.file(), name -> spots(name, files))
                    .getOrDefault(
                        new Place(problem.file(), problem.line(), problem.column()),
                        new Spot(problem.file(), List.of())));
  }

  private Map<Place, Spot> spots(String name, SortedMap<String, byte[]> files) {
    return Optional.ofNullable(files.get(name))
        .flatMap(bytes -> source.read(name, bytes, new Problems()))
        .map(root -> ValueText.spots(name, root))
        .orElse(Map.of());
  }
}

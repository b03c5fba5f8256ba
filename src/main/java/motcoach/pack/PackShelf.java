package motcoach.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shipped packs and those of a folder, read once. Of a pack that is there in several versions
 * the newest is offered; the others stay readable by their hash, for talks begun with them. What
 * could not be read is kept as problems and never in the way of the rest.
 */
public final class PackShelf {
  private final Map<String, Pack> newest = new LinkedHashMap<>();
  private final List<Pack> all = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads all packs; may take some tenths of a second.
   *
   * @param folder whose sub-folders and {@code .motpack} files are packs too; one that does not
   *     exist counts as empty
   */
  public PackShelf(ShippedPacks shipped, Optional<Path> folder) {
    shipped.read().forEach(this::add);
    PackReader reader = new PackReader();
    for (Path place : folder.map(this::packs).orElse(List.of())) {
      add(reader.read(place, place.getFileName().toString()));
    }
  }

  private List<Path> packs(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(PackShelf::isPack).sorted().toList();
    } catch (IOException unreadable) {
      Problems found = new Problems();
      found.error(
          Place.whole(folder.toString()), "MOT001", "The folder cannot be read.", "文件夹无法读取。");
      problems.addAll(found.list());
      return List.of();
    }
  }

  private static boolean isPack(Path place) {
    return Files.isRegularFile(place.resolve("pack.json"))
        || place.getFileName().toString().endsWith(PackArchive.ENDING)
            && Files.isRegularFile(place);
  }

  private void add(PackReader.Outcome outcome) {
    problems.addAll(outcome.problems());
    outcome.pack().ifPresent(this::add);
  }

  private void add(Pack pack) {
    Pack known = newest.get(pack.id());
    if (known != null && PackVersion.of(pack).compareTo(PackVersion.of(known)) == 0) {
      if (!known.hash().equals(pack.hash())) {
        Problems found = new Problems();
        found.error(
            Place.whole(pack.id()),
            "MOT076",
            "The pack \""
                + pack.id()
                + "\" "
                + pack.version()
                + " is there already with other"
                + " content; this one is left out.",
            "课程包“" + pack.id() + "”" + pack.version() + " 已经有一份，内容不同；这一份没有载入。");
        problems.addAll(found.list());
      }
      return;
    }
    all.add(pack);
    if (known == null || PackVersion.of(pack).compareTo(PackVersion.of(known)) > 0) {
      newest.put(pack.id(), pack);
    }
  }

  /** The packs that could be read, each in its newest version, shipped ones first. */
  public List<Pack> packs() {
    return List.copyOf(newest.values());
  }

  /** Every version of every pack that could be read. */
  public List<Pack> allVersions() {
    return List.copyOf(all);
  }

  /** Id and version, with a blank between, of every pack that could be read. */
  public Set<String> editions() {
    return all.stream().map(pack -> pack.id() + " " + pack.version()).collect(Collectors.toSet());
  }

  /** Everything that is wrong with any pack. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}

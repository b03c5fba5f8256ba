package motcoach.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shipped packs and those of a folder, read once. What could not be read is kept as problems
 * and never in the way of the rest.
 */
public final class PackShelf {
  private final List<Pack> packs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads all packs; may take some tenths of a second.
   *
   * @param folder whose sub-folders are packs too; one that does not exist counts as empty
   */
  public PackShelf(ShippedPacks shipped, Optional<Path> folder) {
    Set<String> ids = new HashSet<>();
    shipped.read().forEach(outcome -> add(outcome, ids));
    PackReader reader = new PackReader();
    for (Path place : folder.map(this::packFolders).orElse(List.of())) {
      add(reader.read(place, place.getFileName().toString()), ids);
    }
  }

  private List<Path> packFolders(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(place -> Files.isRegularFile(place.resolve("pack.json")))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      Problems found = new Problems();
      found.error(
          Place.whole(folder.toString()), "MOT001", "The folder cannot be read.", "文件夹无法读取。");
      problems.addAll(found.list());
      return List.of();
    }
  }

  private void add(PackReader.Outcome outcome, Set<String> ids) {
    problems.addAll(outcome.problems());
    outcome.pack().ifPresent(pack -> add(pack, ids));
  }

  private void add(Pack pack, Set<String> ids) {
    if (!ids.add(pack.id())) {
      Problems found = new Problems();
      found.error(
          Place.whole(pack.id()),
          "MOT076",
          "A pack with the id \"" + pack.id() + "\" is there already; this one is left out.",
          "已经有编号为“" + pack.id() + "”的课程包，这一个没有载入。");
      problems.addAll(found.list());
      return;
    }
    packs.add(pack);
  }

  /** The packs that could be read, shipped ones first. */
  public List<Pack> packs() {
    return List.copyOf(packs);
  }

  /** Everything that is wrong with any pack. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}

package motcoach.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.studio.Translations;

/** Builds {@code .motpack} files and puts them where packs are practised from. */
public final class PackInstaller {

  /**
   * What came of it.
   *
   * @param written the new file; empty when nothing was written
   */
  public record Outcome(Optional<Path> written, List<Problem> problems) {}

  private PackInstaller() {}

  /**
   * Packs what is at {@code source} into {@code target}. A pack with an error is not packed.
   *
   * @throws IOException when {@code target} cannot be written; it is then as it was
   */
  public static Outcome build(Path source, Path target) throws IOException {
    return build(source, target, false);
  }

  /**
   * The same.
   *
   * @param comments whether what colleagues wrote about the pack goes with it
   * @throws IOException when {@code target} cannot be written; it is then as it was
   */
  public static Outcome build(Path source, Path target, boolean comments) throws IOException {
    return write(source, comments, pack -> Optional.of(target));
  }

  /**
   * Puts the pack at {@code source} into {@code packs}, beside other versions of it. The same
   * version with other content is refused.
   *
   * @throws IOException when it cannot be written; the folder is then as it was
   */
  public static Outcome install(Path source, Path packs, PackShelf shelf) throws IOException {
    Files.createDirectories(packs);
    return write(
        source,
        false,
        pack -> {
          boolean taken =
              shelf.allVersions().stream()
                  .anyMatch(
                      known ->
                          known.id().equals(pack.id())
                              && known.version().equals(pack.version())
                              && !known.hash().equals(pack.hash()));
          return taken
              ? Optional.empty()
              : Optional.of(packs.resolve(pack.id() + "-" + pack.version() + PackArchive.ENDING));
        });
  }

  private interface Target {
    /** Where {@code pack} goes; empty when its version is taken. */
    Optional<Path> of(Pack pack);
  }

  private static Outcome write(Path source, boolean comments, Target target) throws IOException {
    Problems problems = new Problems();
    String label = source.normalize().toString().replace('\\', '/');
    PackFiles files = PackFiles.read(source, label, problems);
    PackReader.Outcome read = new PackReader().read(files, problems);
    if (read.hasErrors() || read.pack().isEmpty()) {
      return new Outcome(Optional.empty(), read.problems());
    }
    Pack pack = read.pack().get();
    Optional<Path> place = target.of(pack);
    if (place.isEmpty()) {
      Problems taken = new Problems();
      taken.addAll(read.problems());
      taken.error(
          Place.whole(label),
          "MOT076",
          "Version "
              + pack.version()
              + " of \""
              + pack.id()
              + "\" is there already with other"
              + " content. Raise the version in pack.json.",
          "“" + pack.id() + "”的 " + pack.version() + " 版已经有一份，内容不同。请在 pack.json 里提高版本号。");
      return new Outcome(Optional.empty(), taken.list());
    }
    PackFiles handed = comments ? files.without(Set.of(Translations.FILE)) : files.practised();
    PackArchive.write(handed, place.get());
    return new Outcome(place, read.problems());
  }
}

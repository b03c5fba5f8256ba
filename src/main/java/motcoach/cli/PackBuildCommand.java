package motcoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import motcoach.method.Language;
import motcoach.pack.PackArchive;
import motcoach.pack.PackInstaller;
import motcoach.pack.PackShelf;
import motcoach.pack.ShippedPacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs a folder into a {@code .motpack}; nothing is written when the pack has an error. */
@Command(name = "build")
final class PackBuildCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "FOLDER")
  private Path folder;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private Path out;

  @Option(names = "--with-comments")
  private boolean comments;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  PackBuildCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new Failure(Failure.WRONG_USE, here.words().say("pack.no-file", folder));
    }
    Path name = folder.toAbsolutePath().normalize().getFileName();
    Path target = out != null ? out : Path.of(name + PackArchive.ENDING);
    try {
      return report(here, PackInstaller.build(folder, target, comments));
    } catch (IOException unwritable) {
      throw new Failure(Failure.PROBLEMS, here.words().say("pack.not-written", target));
    }
  }

  /** Prints what came of writing a pack. */
  static int report(Surroundings here, PackInstaller.Outcome outcome) {
    here.complain(outcome.problems());
    outcome
        .written()
        .ifPresent(file -> here.terminal().say(here.words().say("pack.written", file)));
    return outcome.written().isPresent() ? 0 : Failure.PROBLEMS;
  }

  /** Puts a pack among those that can be practised. */
  @Command(name = "install")
  static final class Install implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private Common common;

    @Parameters(index = "0", paramLabel = "PATH")
    private Path source;

    @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
    private Language language;

    Install(Surroundings here) {
      this.here = here;
    }

    @Override
    public Integer call() {
      if (!Files.exists(source)) {
        throw new Failure(Failure.WRONG_USE, here.words().say("pack.no-file", source));
      }
      Path packs = common.dataFolder(here.environment(), here.words()).resolve("packs");
      PackShelf shelf = new PackShelf(new ShippedPacks(), Optional.of(packs));
      try {
        return report(here, PackInstaller.install(source, packs, shelf));
      } catch (IOException unwritable) {
        throw new Failure(Failure.PROBLEMS, here.words().say("pack.not-written", packs));
      }
    }
  }
}

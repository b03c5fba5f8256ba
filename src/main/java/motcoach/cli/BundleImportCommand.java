package motcoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.pack.PackShelf;
import motcoach.pack.ShippedPacks;
import motcoach.pack.bundle.BundleFile;
import motcoach.pack.bundle.BundleReader;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Receipt;
import motcoach.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes bundles in and says of each what came of it. */
@Command(name = "import")
final class BundleImportCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(arity = "1..*", paramLabel = "PATH")
  private List<Path> places;

  BundleImportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    List<Path> files = new ArrayList<>();
    places.forEach(place -> files.addAll(in(place)));
    Path data = common.dataFolder(here.environment(), here.words());
    Set<String> packs = knownPacks(data);
    // Somebody who only gathers reports has nothing here yet.
    try (Store store = Store.open(data)) {
      int refused = 0;
      for (Path file : files) {
        refused += take(store, file, packs) ? 0 : 1;
      }
      here.terminal().say(here.words().say("bundle.sum", files.size(), refused));
      return refused > 0 ? Failure.PROBLEMS : 0;
    }
  }

  private List<Path> in(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> inside = Files.list(place)) {
      List<Path> found =
          inside
              .filter(file -> file.getFileName().toString().endsWith(BundleFile.ENDING))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new Failure(Failure.WRONG_USE, here.words().say("bundle.none", place));
      }
      return found;
    } catch (IOException unreadable) {
      throw new Failure(Failure.WRONG_USE, here.words().say("pack.no-file", place));
    }
  }

  private static Set<String> knownPacks(Path data) {
    return new PackShelf(new ShippedPacks(), Optional.of(data.resolve("packs"))).editions();
  }

  /** Whether it was taken. */
  private boolean take(Store store, Path file, Set<String> packs) {
    BundleReader.Reading reading = new BundleReader().read(file, file.getFileName().toString());
    if (reading.bundle().isEmpty()) {
      here.complain(reading.problems().subList(0, 1));
      return false;
    }
    Bundle bundle = reading.bundle().get();
    Receipt receipt = store.bundles().take(bundle, reading.content(), Instant.now());
    here.terminal().say(line(file, bundle, receipt, packs));
    return true;
  }

  private String line(Path file, Bundle bundle, Receipt receipt, Set<String> packs) {
    Words words = here.words();
    List<String> parts = new ArrayList<>();
    parts.add(words.say("bundle.taken", receipt.fresh(), receipt.renewed(), receipt.same()));
    if (!receipt.conflicts().isEmpty()) {
      parts.add(words.say("bundle.conflicts", receipt.conflicts().size()));
    }
    String unknown =
        bundle.talks().stream()
            .map(talk -> talk.account().packId() + " " + talk.account().packVersion())
            .distinct()
            .filter(pack -> !packs.contains(pack))
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      parts.add(words.say("bundle.unknown-pack", unknown));
    }
    if (receipt.device() != Receipt.Device.GOES_ON) {
      parts.add(
          words.say(
              "bundle.device",
              words.name("bundle.device", receipt.device()),
              bundle.seal().head().count(),
              receipt.newest().map(Bundle.Head::count).orElse(0L)));
    }
    if (bundle.seal().changed() > 0) {
      parts.add(words.say("bundle.changed", bundle.seal().changed()));
    }
    return file.getFileName() + ": " + bundle.bearer().name() + ": " + String.join("; ", parts);
  }
}

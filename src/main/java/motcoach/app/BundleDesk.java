package motcoach.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import motcoach.pack.bundle.BundleFile;
import motcoach.pack.bundle.BundleReader;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundles;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Inventory;
import motcoach.progress.bundle.Receipt;
import motcoach.report.WholeFile;
import motcoach.ui.reports.Bringing;
import motcoach.ui.reports.Making;
import motcoach.ui.settings.OwnBundle;

/** Bundles from files and into files. */
public final class BundleDesk implements Bringing, OwnBundle {
  private final Bundles bundles;
  private final Supplier<Set<String>> packs;
  private final Supplier<UUID> ids;
  private final Clock clock;

  /**
   * @param packs id and version, with a blank between, of all that are here
   */
  public BundleDesk(Bundles bundles, Supplier<Set<String>> packs, Supplier<UUID> ids, Clock clock) {
    this.bundles = bundles;
    this.packs = packs;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public List<Taken> take(List<Path> places, Making.Going going) {
    List<Path> files = new ArrayList<>();
    places.forEach(place -> files.addAll(in(place)));
    List<Taken> all = new ArrayList<>();
    for (Path file : files) {
      if (going.cancelled()) {
        break;
      }
      all.add(take(file));
      going.done(all.size());
    }
    return all;
  }

  private static List<Path> in(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> inside = Files.list(place)) {
      return inside
          .filter(file -> file.getFileName().toString().endsWith(BundleFile.ENDING))
          .sorted(Comparator.comparing(Path::getFileName))
          .toList();
    } catch (IOException unreadable) {
      throw WholeFile.failure(place, unreadable);
    }
  }

  private Taken take(Path file) {
    String name = file.getFileName().toString();
    BundleReader.Reading reading = new BundleReader().read(file, name);
    if (reading.bundle().isEmpty()) {
      return new Taken.Refused(name, reading.problems().get(0).message());
    }
    Bundle bundle = reading.bundle().get();
    Receipt receipt = bundles.take(bundle, reading.content(), clock.instant());
    Set<String> known = packs.get();
    return new Taken.In(
        name,
        bundle.bearer().name(),
        receipt,
        bundle.talks().stream()
            .map(talk -> talk.account().packId() + " " + talk.account().packVersion())
            .distinct()
            .filter(pack -> !known.contains(pack))
            .toList(),
        bundle.seal().changed());
  }

  @Override
  public List<Inventory.Line> look(UUID learner, Consent consent) {
    return Inventory.of(bundles.preview(learner, consent, ids.get(), clock.instant()));
  }

  @Override
  public void write(UUID learner, Consent consent, Path file) {
    Bundle bundle = bundles.handOut(learner, consent, ids.get(), clock.instant());
    WholeFile.write(file, out -> BundleFile.write(bundle, bundles::sign, out));
  }
}

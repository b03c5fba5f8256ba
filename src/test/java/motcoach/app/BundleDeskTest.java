package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Inventory;
import motcoach.store.Store;
import motcoach.ui.reports.Bringing.Taken;
import motcoach.ui.reports.Making;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleDeskTest {
  private static final Making.Going ON =
      new Making.Going() {
        @Override
        public void done(long count) {
          assertThat(count).isPositive();
        }

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  @TempDir Path folder;

  private static BundleDesk desk(Store store) {
    return new BundleDesk(store.bundles(), Set::of, UUID::randomUUID, Clock.systemUTC());
  }

  private Path written(String name, Consent consent) {
    Path file = Path.of(name);
    Learner lin =
        new Learner(new UUID(4, 2), "Lin", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);
    try (Store store = Store.open(folder.resolve("one"))) {
      if (store.learners().all().isEmpty()) {
        store.learners().add(lin);
      }
      assertThat(desk(store).look(lin.id(), consent))
          .contains(
              new Inventory.Line(
                  consent.pseudonym().isPresent() ? Inventory.Kind.PSEUDONYM : Inventory.Kind.NAME,
                  consent.pseudonym().orElse("Lin")));
      desk(store).write(lin.id(), consent, file);
    }
    return file;
  }

  @Test
  void what_one_workstation_saves_another_takes_in() throws IOException {
    Path bundles = Files.createDirectory(folder.resolve("bundles"));
    written(bundles.resolve("a.motbundle").toString(), new Consent(Optional.of("Heron"), false));
    Files.writeString(bundles.resolve("b.motbundle"), "not a bundle");
    Files.writeString(bundles.resolve("c.txt"), "something else");
    try (Store other = Store.open(folder.resolve("other"))) {
      List<Taken> taken = desk(other).take(List.of(bundles), ON);
      assertThat(taken).hasSize(2);
      assertThat(taken.get(0))
          .isInstanceOfSatisfying(
              Taken.In.class,
              in -> {
                assertThat(in.name()).isEqualTo("Heron");
                assertThat(in.receipt().known()).isFalse();
              });
      assertThat(taken.get(1)).isInstanceOf(Taken.Refused.class);
      assertThat(other.accounts().people()).extracting(who -> who.name()).containsExactly("Heron");

      List<Taken> again = desk(other).take(List.of(bundles.resolve("a.motbundle")), ON);
      assertThat(((Taken.In) again.get(0)).receipt().known()).isTrue();
    }
  }

  @Test
  void an_empty_folder_has_nothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    try (Store store = Store.open(folder.resolve("two"))) {
      assertThat(desk(store).take(List.of(empty), ON)).isEmpty();
      assertThat(desk(store).take(List.of(folder.resolve("missing.motbundle")), ON))
          .hasSize(1)
          .first()
          .isInstanceOf(Taken.Refused.class);
    }
  }
}

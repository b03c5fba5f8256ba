package motcoach.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {
  @TempDir Path temp;

  private static void refused(Path folder, Kind kind, Path place) {
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(kind);
              assertThat(e.place()).isEqualTo(place.toString());
            });
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaidSo() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "mine");
    refused(file, Kind.NOT_A_FOLDER, file);
    refused(file.resolve("a").resolve("b"), Kind.NOT_A_FOLDER, file);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidSo() {
    // The running Java's own module image: read-only whoever asks.
    Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
    refused(modules, Kind.READ_ONLY, modules);
  }

  @Test
  void theFolderHasOneOwnerInAProcess() {
    Store first = Samples.open(temp);
    refused(temp, Kind.IN_USE, temp);
    first.settings().put("still", "works");
    first.close();
    try (Store second = Store.open(temp)) {
      assertThat(second.settings().get("still")).contains("works");
    }
  }

  @Test
  void aStoreThatCouldNotBeOpenedLeavesTheFolderFree() throws IOException {
    Files.writeString(temp.resolve("mot-coach.db"), "not a database");
    refused(temp, Kind.DAMAGED, temp.resolve("mot-coach.db"));
    Files.delete(temp.resolve("mot-coach.db"));
    Store.open(temp).close();
  }

  /** Holds the folder until killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      Store.open(Path.of(arguments[0]));
      System.out.println("HELD");
      System.in.read();
    }
  }

  @Test
  void aSecondProcessIsRefusedAndWritesNothingAndMayInOnceTheFirstIsKilled() throws Exception {
    Samples.open(temp).close();
    try (ChildProcess holder = ChildProcess.start(Holder.class, temp.toString())) {
      assertThat(holder.line()).isEqualTo("HELD");
      Map<String, String> before = Bytes.digests(temp);
      refused(temp, Kind.IN_USE, temp);
      assertThat(Bytes.digests(temp)).isEqualTo(before);
      holder.kill();
    }
    try (Store store = Store.open(temp)) {
      assertThat(store.learners().all()).containsExactly(Samples.LEARNER);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "13, FULL",
    "8, READ_ONLY",
    "1032, READ_ONLY",
    "14, OTHER",
    "3, READ_ONLY",
    "11, DAMAGED",
    "267, DAMAGED",
    "26, DAMAGED",
    "5, IN_USE",
    "10, OTHER",
    "778, OTHER",
    "19, OTHER"
  })
  void whatSqliteSaysIsSaidInTheWordsOfTheStore(int code, Kind kind) {
    SQLException cause = new SQLException("x", null, code);
    StoreException failure = StoreFailure.of(new IllegalStateException("outer", cause), temp);
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.getCause()).isSameAs(cause);
  }

  @Test
  void whatTheSystemSaysIsSaidInTheWordsOfTheStore() {
    assertThat(StoreFailure.of(new AccessDeniedException("x"), temp).kind())
        .isEqualTo(Kind.READ_ONLY);
    assertThat(StoreFailure.of(new IOException("x"), temp.resolve("gone")).kind())
        .isEqualTo(Kind.OTHER);
    StoreException already = new StoreException(Kind.NEWER, "there", null);
    assertThat(StoreFailure.of(already, temp)).isSameAs(already);
  }
}

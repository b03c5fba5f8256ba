package motcoach.store;

import static motcoach.store.Samples.LEARNER;
import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
  @TempDir Path folder;

  @Test
  void learnersComeBackInOrderAfterReopening() {
    Learner second = new Learner(id(5), "Ann O'Neill", Language.EN, Learner.Purpose.WRITE, NOW);
    Learner renamed = new Learner(id(1), "王晓明", Language.EN, Learner.Purpose.REPORT, NOW);
    try (Store store = Store.open(folder)) {
      assertThat(store.learners().current()).isEmpty();
      store.learners().add(LEARNER);
      store.learners().add(second);
      store.learners().makeCurrent(second.id());
      store.learners().makeCurrent(LEARNER.id());
      store.learners().change(renamed);
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.learners().all()).isEqualTo(List.of(renamed, second));
      assertThat(store.learners().current()).contains(renamed);
    }
  }

  @Test
  void anUnknownLearnerCannotBeChangedOrMadeCurrent() {
    try (Store store = Store.open(folder)) {
      assertThatThrownBy(() -> store.learners().change(LEARNER)).isInstanceOf(StoreException.class);
      assertThatThrownBy(() -> store.learners().makeCurrent(id(9)))
          .isInstanceOf(StoreException.class);
      assertThat(store.learners().current()).isEmpty();
    }
  }

  @Test
  void settingsComeBackAfterReopening() {
    try (Store store = Store.open(folder)) {
      assertThat(store.settings().get("theme")).isEmpty();
      store.settings().put("theme", "light");
      store.settings().put("theme", "dark");
      store.settings().put("语言", "zh-CN");
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.settings().get("theme")).contains("dark");
      assertThat(store.settings().get("语言")).contains("zh-CN");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space",
        "数据 文件夹",
        "🙂",
        "100%20",
        "a#b",
        "what?mode=ro",
        "a&b=c",
        "e\u0301",
        "x;y",
        "'q'"
      })
  void awkwardFolderNamesWork(String name) {
    Path awkward = folder.resolve(name);
    Samples.open(awkward).close();
    try (Store store = Samples.open(awkward)) {
      assertThat(store.journal().attempt(id(2))).isPresent();
      assertThat(store.path()).isEqualTo(awkward);
    }
    assertThat(awkward.resolve("mot-coach.db")).exists();
    assertThat(folder.toFile().list()).containsExactly(name);
  }

  @Test
  void foldersAreMadeOnTheWay() {
    Path deep = folder.resolve("a").resolve("b");
    Store.open(deep).close();
    assertThat(deep.resolve("mot-coach.db")).isRegularFile();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such rights")
  void everythingIsForItsOwnerAlone() throws Exception {
    Path home = folder.resolve("home");
    try (Store store = Samples.open(home);
        Stream<Path> all = Files.walk(home)) {
      assertThat(store.path()).isEqualTo(home);
      List<Path> wide =
          all.filter(path -> !path.getParent().endsWith("native"))
              .filter(path -> !rights(path).endsWith("------"))
              .toList();
      assertThat(wide).isEmpty();
      assertThat(home.resolve("mot-coach.db-wal")).exists();
    }
  }

  @Test
  void closingLeavesOneCompleteFile() {
    Samples.open(folder).close();
    assertThat(folder.resolve("mot-coach.db-wal")).doesNotExist();
    assertThat(folder.resolve("mot-coach.db.new")).doesNotExist();
  }

  private static String rights(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

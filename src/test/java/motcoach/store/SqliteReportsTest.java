package motcoach.store;

import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.StoreException;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Export;
import motcoach.progress.account.Policy;
import motcoach.progress.account.Release;
import motcoach.progress.account.Release.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports need kept: assignments, the policy, the log, the group reports given out. */
class SqliteReportsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir Path folder;

  private static Assignment to(int n, Assignment.Assignee who, int days) {
    return new Assignment(
        id(n),
        who,
        "core",
        n == 1 ? Optional.of("s-02") : Optional.empty(),
        DAY,
        DAY.plusDays(days));
  }

  private static Export export(int n) {
    return new Export(
        NOW.plusSeconds(n),
        n == 1 ? Optional.of(id(9)) : Optional.empty(),
        "progress",
        "csv",
        "team=North mode=test",
        n,
        "ab".repeat(32),
        n == 1 ? Optional.empty() : Optional.of("cd".repeat(32)));
  }

  private static Release release(int n) {
    return new Release(
        id(n),
        NOW.plusSeconds(n),
        NOW,
        NOW.plusSeconds(100),
        List.of(
            new Cell("active", new Release.All(), 2, Map.of(id(1), 1L << 44, id(2), 7L)),
            new Cell("wording", new Release.Team("North"), 1, Map.of(id(1), 3L)),
            new Cell("wording", new Release.Team("客服一组"), 0, Map.of())));
  }

  @Test
  void assignments_come_back_the_one_due_first_first() {
    Assignment one = to(1, new Assignment.One(id(7)), 30);
    Assignment team = to(2, new Assignment.Team("客服一组"), 7);
    try (Store store = Store.open(folder)) {
      store.assignments().put(one);
      store.assignments().put(team);
      store.assignments().put(to(3, new Assignment.Team("North"), 9));
      store.assignments().remove(id(3));
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.assignments().all()).containsExactly(team, one);
      Assignment later = to(2, new Assignment.Team("客服一组"), 60);
      store.assignments().put(later);
      assertThat(store.assignments().all()).containsExactly(one, later);
    }
  }

  @Test
  void the_policy_is_the_standard_one_until_another_is_put_and_the_secret_stays() {
    byte[] secret;
    try (Store store = Store.open(folder)) {
      assertThat(store.policies().get()).isEqualTo(Policy.STANDARD);
      secret = store.policies().secret();
      assertThat(secret).hasSize(32).isNotEqualTo(new byte[32]);
      store.policies().put(new Policy(true, true, 5));
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.policies().get()).isEqualTo(new Policy(true, true, 5));
      assertThat(store.policies().secret()).isEqualTo(secret);
    }
    try (Store other = Store.open(folder.resolve("other"))) {
      assertThat(other.policies().secret()).isNotEqualTo(secret);
    }
  }

  @Test
  void the_log_keeps_every_entry_whatever_comes() {
    Learner lin = new Learner(id(9), "林月", Language.ZH, Learner.Purpose.REPORT, NOW);
    try (Store store = Store.open(folder)) {
      store.learners().add(lin);
      store.exportLog().add(export(1));
      store.exportLog().add(export(2));
      assertThat(store.exportLog().all()).containsExactly(export(2), export(1));
      for (String change : List.of("DELETE FROM export_log", "UPDATE export_log SET row_count=0")) {
        assertThatThrownBy(() -> store.database().write(handle -> handle.execute(change)))
            .isInstanceOf(StoreException.class);
      }
      store.personalData().erase(lin.id());
      assertThat(store.exportLog().all()).hasSize(2);
      assertThat(store.exportLog().all().get(1).by()).isEmpty();
    }
  }

  @Test
  void group_reports_come_back_and_say_how_many_were_erased() {
    Learner lin = new Learner(id(1), "林月", Language.ZH, Learner.Purpose.PRACTISE, NOW);
    try (Store store = Store.open(folder)) {
      store.learners().add(lin);
      store.releases().add(release(20));
      store.releases().add(release(21));
      assertThat(store.releases().all()).containsExactly(release(20), release(21));
      store.personalData().erase(lin.id());
      Cell first = store.releases().all().get(0).cells().get(0);
      assertThat(first.people()).isEqualTo(2);
      assertThat(first.talks()).containsOnlyKeys(id(2));
      Set<UUID> left = new HashSet<>();
      store.releases().all().forEach(r -> r.cells().forEach(c -> left.addAll(c.talks().keySet())));
      assertThat(left).containsExactly(id(2));
    }
  }

  @Test
  void the_head_of_the_chain_is_told_without_walking_it() {
    try (Store store = Store.open(folder)) {
      assertThat(store.chain().head()).isEqualTo(store.chain().verify().head());
      Workstation.fillStaying(store);
      assertThat(store.chain().head()).isEqualTo(store.chain().verify().head());
      assertThat(store.chain().head().count()).isPositive();
    }
  }
}

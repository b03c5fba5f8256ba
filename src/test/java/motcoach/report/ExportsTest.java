package motcoach.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import motcoach.progress.StoreException;
import motcoach.progress.account.Export;
import motcoach.progress.account.Person;
import motcoach.progress.account.Policy;
import motcoach.report.file.Cancelled;
import motcoach.report.file.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one door: whole files or none, each noted, none against the policy. */
class ExportsTest {
  private static final UUID WHO = Invented.id(1);

  @TempDir Path folder;
  private final Kept kept = new Kept();
  private final Exports exports =
      new Exports(kept, kept, Clock.fixed(Invented.START, ZoneOffset.UTC));

  private static Exports.Order order(boolean people) {
    return new Exports.Order(
        "progress", "csv", "team=North", people, Optional.of(WHO), Optional.of("cd".repeat(32)));
  }

  private static Exports.Content lines(int count) {
    return (out, tally) -> {
      for (int i = 0; i < count; i++) {
        tally.row();
        out.write(("row " + i + "\n").getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void the_log_says_who_when_what_how_many_rows_and_which_bytes() throws Exception {
    Path file = folder.resolve("spring.csv");
    List<Long> told = new ArrayList<>();
    Export export =
        exports.write(
            order(true),
            file,
            new Watch() {
              @Override
              public void wrote(long rows) {
                told.add(rows);
              }

              @Override
              public boolean cancelled() {
                return false;
              }
            },
            lines(1234));
    assertThat(export)
        .isEqualTo(
            new Export(
                Invented.START,
                Optional.of(WHO),
                "progress",
                "csv",
                "team=North",
                1234,
                HexFormat.of()
                    .formatHex(
                        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))),
                Optional.of("cd".repeat(32))));
    assertThat(kept.all()).containsExactly(export);
    assertThat(told).containsExactly(500L, 1000L, 1234L);
  }

  @Test
  void what_is_stopped_leaves_neither_file_nor_entry() throws IOException {
    int[] asked = {0};
    Watch impatient =
        new Watch() {
          @Override
          public void wrote(long rows) {}

          @Override
          public boolean cancelled() {
            return ++asked[0] > 700;
          }
        };
    assertThatThrownBy(
            () -> exports.write(order(true), folder.resolve("x.csv"), impatient, lines(1234)))
        .isInstanceOf(Cancelled.class);
    assertThat(files()).isEmpty();
    assertThat(kept.all()).isEmpty();
  }

  @Test
  void what_cannot_be_noted_is_not_written() throws IOException {
    Path file = folder.resolve("x.csv");
    Files.writeString(file, "the one before");
    kept.fail(new StoreException(StoreException.Kind.FULL, "here", null));
    assertThatThrownBy(() -> exports.write(order(true), file, Watch.NONE, lines(3)))
        .isInstanceOf(StoreException.class);
    assertThat(files()).containsExactly(file);
    assertThat(file).hasContent("the one before");
  }

  @Test
  void what_fails_half_way_leaves_what_was_there() throws IOException {
    Path file = folder.resolve("x.csv");
    Files.writeString(file, "the one before");
    assertThatThrownBy(
            () ->
                exports.write(
                    order(true),
                    file,
                    Watch.NONE,
                    (out, tally) -> {
                      out.write(1);
                      throw new IOException("cable pulled");
                    }))
        .isInstanceOf(StoreException.class);
    assertThat(files()).containsExactly(file);
    assertThat(file).hasContent("the one before");
    assertThat(kept.all()).isEmpty();
  }

  @Test
  void where_only_groups_may_be_told_of_nothing_about_people_goes_out() throws IOException {
    kept.put(new Policy(true, false, 10));
    assertThatThrownBy(
            () -> exports.write(order(true), folder.resolve("x.csv"), Watch.NONE, lines(1)))
        .isInstanceOf(Exports.OnlyGroups.class);
    assertThat(files()).isEmpty();
    exports.write(order(false), folder.resolve("groups.csv"), Watch.NONE, lines(1));
    assertThat(files()).hasSize(1);
  }

  @Test
  void the_policy_can_ask_for_pseudonyms_but_nobody_can_ask_for_names_against_it() {
    Person lin = new Invented().person(7, "林月", "North");
    assertThat(exports.names(false).name(lin)).isEqualTo("林月");
    String pseudonym = exports.names(true).name(lin);
    assertThat(pseudonym).matches("P-[A-Z2-9]{10}").isEqualTo(exports.names(true).id(lin));
    kept.put(new Policy(false, true, 10));
    assertThat(exports.names(false).name(lin)).isEqualTo(pseudonym);
    assertThat(exports.names(false).attempt(lin.id())).isNotEqualTo(lin.id());
  }
}

package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import motcoach.progress.account.Decree;
import motcoach.progress.account.Policies;
import motcoach.progress.account.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {
  @TempDir Path folder;
  private Policy chosen = Policy.STANDARD;
  private PolicyFile policies;

  private Policy with(String written) throws IOException {
    Files.writeString(folder.resolve(PolicyFile.NAME), written);
    return policies().get();
  }

  private PolicyFile policies() {
    policies =
        new PolicyFile(
            folder,
            new Policies() {
              @Override
              public Policy get() {
                return chosen;
              }

              @Override
              public void put(Policy policy) {
                chosen = policy;
              }

              @Override
              public byte[] secret() {
                return new byte[32];
              }
            });
    return policies;
  }

  @Test
  void without_a_file_the_window_decides() {
    assertThat(policies().get()).isEqualTo(Policy.STANDARD);
    assertThat(policies.decreed()).isEmpty();
  }

  @Test
  void a_file_tightens_and_never_loosens() throws IOException {
    assertThat(with("{\"groups-only\": true}")).isEqualTo(new Policy(true, false, 10));
    assertThat(with("{\"pseudonyms\": true, \"group-size\": 15}"))
        .isEqualTo(new Policy(false, true, 15));
    policies.put(new Policy(true, false, 20));
    assertThat(with("{\"groups-only\": false, \"group-size\": 5}"))
        .isEqualTo(new Policy(true, false, 20));
    assertThat(policies.decreed().flatMap(Decree::problem)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "groups only",
        "{\"groups-only\": \"yes\"}",
        "{\"group-size\": 4}",
        "{\"grups-only\": true}",
        "[true]"
      })
  void what_cannot_be_read_counts_as_the_strictest(String written) throws IOException {
    assertThat(with(written)).isEqualTo(new Policy(true, true, 10));
    assertThat(policies.decreed().flatMap(Decree::problem)).isPresent();
  }

  @Test
  void a_folder_in_its_place_counts_as_the_strictest_too() throws IOException {
    Files.createDirectories(folder.resolve(PolicyFile.NAME));
    assertThat(policies().get()).isEqualTo(new Policy(true, true, 10));
    assertThat(policies.decreed().flatMap(Decree::problem))
        .map(text -> text.en())
        .isEqualTo(Optional.of("The file cannot be read."));
  }
}

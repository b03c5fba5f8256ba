package motcoach.progress.account;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.progress.MemorySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {
  @ParameterizedTest
  @ValueSource(strings = {"https://example.org", "urn:example:shop", "https://例子.中国"})
  void an_absolute_address_names_one(String written) {
    assertThat(Organisation.of(" " + written + " ")).contains(new Organisation(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.org", "https://example.org/", "https://a b", "=1+1", "%"})
  void anything_else_does_not(String written) {
    assertThat(Organisation.of(written)).isEmpty();
  }

  @Test
  void it_is_kept_and_nobody_is_one_too() {
    MemorySettings settings = new MemorySettings();
    assertThat(Organisation.in(settings)).isEqualTo(Organisation.NONE);
    new Organisation("https://example.org").keep(settings);
    assertThat(Organisation.in(settings).iri()).isEqualTo("https://example.org");
    Organisation.NONE.keep(settings);
    assertThat(Organisation.in(settings)).isEqualTo(Organisation.NONE);
  }
}

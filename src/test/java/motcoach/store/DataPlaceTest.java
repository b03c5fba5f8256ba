package motcoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataPlaceTest {
  private static final Path HOME = Path.of("").toAbsolutePath().resolve("home");
  private static final Path OTHER = HOME.resolveSibling("other");

  private static Path choose(String system, Map<String, String> environment) {
    return DataPlace.choose(Optional.empty(), environment, system, HOME);
  }

  @Test
  void eachSystemHasItsStandardPlace() {
    assertThat(choose("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/mot-coach"));
    assertThat(choose("Linux", Map.of("XDG_DATA_HOME", OTHER.toString())))
        .isEqualTo(OTHER.resolve("mot-coach"));
    assertThat(choose("Mac OS X", Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/MotCoach"));
    assertThat(choose("Windows 11", Map.of("LOCALAPPDATA", OTHER.toString())))
        .isEqualTo(OTHER.resolve("MotCoach"));
    assertThat(choose("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/MotCoach"));
  }

  @Test
  void aRelativeOrEmptyBaseIsIgnored() {
    Path standard = HOME.resolve(".local/share/mot-coach");
    assertThat(choose("Linux", Map.of("XDG_DATA_HOME", "here"))).isEqualTo(standard);
    assertThat(choose("Linux", Map.of("XDG_DATA_HOME", ""))).isEqualTo(standard);
    assertThat(choose("Linux", Map.of(DataPlace.VARIABLE, " "))).isEqualTo(standard);
  }

  @Test
  void theOptionGoesBeforeTheVariableAndTheVariableBeforeTheStandard() {
    Map<String, String> environment = Map.of(DataPlace.VARIABLE, OTHER.toString());
    assertThat(choose("Linux", environment)).isEqualTo(OTHER);
    Path named = HOME.resolve("x").resolve("..").resolve("named");
    assertThat(DataPlace.choose(Optional.of(named), environment, "Linux", HOME))
        .isEqualTo(HOME.resolve("named"));
  }
}

package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemSchemeTest {
  @Test
  void each_desktop_says_dark_in_its_own_words() {
    assertThat(SystemScheme.saysDark("'prefer-dark'\n")).isTrue();
    assertThat(SystemScheme.saysDark("Dark\n")).isTrue();
    assertThat(SystemScheme.saysDark("    AppsUseLightTheme    REG_DWORD    0x0\n")).isTrue();
  }

  @Test
  void everything_else_is_light() {
    assertThat(SystemScheme.saysDark("'default'\n")).isFalse();
    assertThat(SystemScheme.saysDark("    AppsUseLightTheme    REG_DWORD    0x1\n")).isFalse();
    assertThat(SystemScheme.saysDark("")).isFalse();
  }

  @Test
  void each_system_is_asked_by_its_own_command() {
    assertThat(SystemScheme.command("Linux").get(0)).isEqualTo("gsettings");
    assertThat(SystemScheme.command("Mac OS X").get(0)).isEqualTo("defaults");
    assertThat(SystemScheme.command("Windows 11").get(0)).isEqualTo("reg");
  }
}
